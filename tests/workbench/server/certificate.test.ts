import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../../../src/workbench/server/cache-folder';
import { localhostCertificate } from '../../../src/workbench/server/certificate';

const DAY_MS = 24 * 60 * 60 * 1000;
const today = new Date('2025-11-22T12:00:00Z');
const inDays = (days: number): Date => new Date(today.getTime() + days * DAY_MS);

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'certificate-'))));
afterEach(() => rm(folder, { recursive: true }));

test('is made for localhost and both loopback addresses, for a year', async () => {
  const { pem, expires } = await localhostCertificate(folder, today);
  const certificate = new X509Certificate(pem);
  expect(certificate.checkHost('localhost')).toBe('localhost');
  expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
  expect(certificate.checkIP('::1')).toBe('::1');
  expect(expires).toEqual(inDays(365));
});

test('is kept, for its owner only, and used again', async () => {
  const first = await localhostCertificate(join(folder, 'new'), today);
  expect(await localhostCertificate(join(folder, 'new'), inDays(300))).toEqual(first);
  if (process.platform !== 'win32') {
    const { mode } = await stat(join(folder, 'new', 'localhost.pem'));
    expect(mode & 0o077).toBe(0);
  }
});

test('is renewed when a month is left, or when the file is damaged', async () => {
  const first = await localhostCertificate(folder, today);
  const second = await localhostCertificate(folder, inDays(340));
  expect(second.spkiPin).not.toBe(first.spkiPin);
  expect(second.expires).toEqual(inDays(340 + 365));
  await writeFile(join(folder, 'localhost.pem'), 'damaged');
  const third = await localhostCertificate(folder, today);
  expect(third.spkiPin).not.toBe(second.spkiPin);
});

test('does without a folder that cannot be written', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(localhostCertificate(join(folder, 'file'), today)).resolves.toHaveProperty('pem');
});

test('lives where each platform keeps caches', () => {
  expect(cacheFolder('linux', {}, '/home/ada')).toBe(join('/home/ada', '.cache', 'clearing-house-addin'));
  expect(cacheFolder('linux', { XDG_CACHE_HOME: '/x' }, '/home/ada')).toBe(join('/x', 'clearing-house-addin'));
  expect(cacheFolder('darwin', {}, '/Users/ada')).toBe(join('/Users/ada', 'Library/Caches', 'clearing-house-addin'));
  expect(cacheFolder('win32', { LOCALAPPDATA: 'C:\\L' }, '')).toBe(join('C:\\L', 'clearing-house-addin'));
});

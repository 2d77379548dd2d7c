import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installedBrowser } from '../../../src/workbench/server/installed-browser';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'browsers-'))));
afterEach(() => rm(folder, { recursive: true }));

async function install(path: string): Promise<string> {
  const program = join(folder, path);
  await mkdir(dirname(program), { recursive: true });
  await writeFile(program, '');
  await chmod(program, 0o755);
  return program;
}

test('the one that CHROME_PATH names stands before all others', async () => {
  const named = await install('mine');
  await install('chromium');
  expect(await installedBrowser('linux', { CHROME_PATH: named, PATH: folder })).toBe(named);
});

test('is found on the PATH, Chromium before Edge', async () => {
  await install('microsoft-edge');
  const chromium = await install('chromium');
  expect(await installedBrowser('linux', { CHROME_PATH: join(folder, 'gone'), PATH: folder })).toBe(chromium);
});

test('is found where Windows and macOS install programs', async () => {
  const edge = await install('Microsoft/Edge/Application/msedge.exe');
  expect(await installedBrowser('win32', { ProgramFiles: folder })).toBe(edge);
  const chrome = await install('Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(await installedBrowser('darwin', { HOME: folder })).toBe(chrome);
});

test('may be absent', async () => {
  expect(await installedBrowser('win32', { ProgramFiles: folder })).toBeUndefined();
});

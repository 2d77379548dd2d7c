import { createHash, createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { cacheFolder } from './cache-folder';

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_DAYS = 365;
const RENEW_BEFORE_DAYS = 30;
const FILE = 'localhost.pem';

/** A certificate for `https://localhost`, signed by itself. */
export interface Certificate {
  /** Private key and certificate, one after the other, as PEM. */
  readonly pem: string;
  /**
   * SHA-256 of its public key, base64: what Chromium's `--ignore-certificate-errors-spki-list` takes, so that a browser
   * accepts exactly this certificate.
   */
  readonly spkiPin: string;
  readonly expires: Date;
}

/**
 * The certificate of this machine: made at the first call, kept in the user's cache folder, renewed a month before it
 * ends. A folder that cannot be written means a certificate for this run only.
 */
export async function localhostCertificate(folder = cacheFolder(), now = new Date()): Promise<Certificate> {
  const file = join(folder, FILE);
  const kept = readCertificate(await readFile(file, 'utf8').catch(() => ''));
  if (kept && kept.expires.getTime() - now.getTime() > RENEW_BEFORE_DAYS * DAY_MS) return kept;
  const pem = await make(now);
  await keep(folder, file, pem).catch(() => undefined);
  return readCertificate(pem)!; // it was made a moment ago
}

async function make(now: Date): Promise<string> {
  const certificate = await generate([{ name: 'commonName', value: 'localhost' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(now.getTime() - DAY_MS), // clocks differ
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return `${certificate.private.trim()}\n${certificate.cert.trim()}\n`;
}

/** Writes beside and renames, so that two runs at once never see half a file. */
async function keep(folder: string, file: string, pem: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, pem, { mode: 0o600 });
  await rename(draft, file);
}

/** `undefined` if the text is not a key with its certificate. */
export function readCertificate(pem: string): Certificate | undefined {
  try {
    const certificate = new X509Certificate(pem);
    if (!certificate.checkPrivateKey(createPrivateKey(pem))) return undefined;
    const publicKey = certificate.publicKey.export({ type: 'spki', format: 'der' });
    return {
      pem,
      spkiPin: createHash('sha256').update(publicKey).digest('base64'),
      expires: new Date(certificate.validTo),
    };
  } catch {
    return undefined;
  }
}

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { readCertificate, type Certificate } from './certificate';

/** Where `office-addin-dev-certs install` puts what it makes, in the user's own folder. */
const FOLDER = '.office-addin-dev-certs';

/**
 * The certificate for `https://localhost` that Microsoft's tool has made and that this machine trusts: Excel shows no
 * page of a server whose certificate it does not trust, and asks nobody.
 * @throws if there is none, or it has ended
 */
export async function developerCertificate(home = homedir(), now = new Date()): Promise<Certificate> {
  const folder = join(home, FOLDER);
  const files = ['localhost.key', 'localhost.crt'].map((name) => readFile(join(folder, name), 'utf8').catch(() => ''));
  const certificate = readCertificate((await Promise.all(files)).map((text) => text.trim()).join('\n'));
  if (!certificate) throw new Error(`There is no certificate for https://localhost in ${folder}.`);
  if (certificate.expires <= now)
    throw new Error(`The certificate in ${folder} ended on ${certificate.expires.toISOString().slice(0, 10)}.`);
  return certificate;
}

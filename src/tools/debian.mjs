import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

/**
 * Installs a package of Debian, if this is a Debian or one of its children and this process is its administrator.
 * @param {string} name
 * @param {string} purpose what it is for, as the end of a sentence
 * @returns {Promise<boolean>} whether it tried to
 */
export async function installPackage(name, purpose) {
  if (!mayInstall()) return false;
  console.log(`Installing Debian’s ${name} for ${purpose} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env, quiet: true });
  return true;
}

function mayInstall() {
  const release = '/etc/os-release';
  const debian = existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'));
  return debian && process.getuid?.() === 0;
}

import { existsSync, readFileSync } from 'node:fs';
import { moduleAt } from './paths.mjs';
import { run } from './run.mjs';

const HELP = `No Chromium, Chrome or Edge was found, which the tests in the browser need. Install one:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  Windows          winget install Google.Chrome
or name the program of one that is installed in CHROME_PATH.`;

/**
 * Finds a Chromium, Chrome or Edge; on a Debian where it may, it installs the package chromium.
 * Ends the process with what to do if there is none.
 * @returns {Promise<string>} the path of the program
 */
export async function ensureBrowser() {
  const { installedBrowser } = await import(moduleAt('dist/node/workbench.mjs'));
  const found = await installedBrowser();
  if (found) return found;
  if (mayInstall()) {
    console.log('Installing Debian’s chromium for the tests in the browser …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-q'], { env, quiet: true });
    await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env, quiet: true });
    const installed = await installedBrowser();
    if (installed) return installed;
  }
  console.error(HELP);
  process.exit(1);
}

/** Whether this is a Debian or one of its children, and this process is its administrator. */
function mayInstall() {
  const release = '/etc/os-release';
  const debian = existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'));
  return debian && process.getuid?.() === 0;
}

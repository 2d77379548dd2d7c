import { installPackage } from './debian.mjs';
import { moduleAt } from './paths.mjs';

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
  if (await installPackage('chromium', 'the tests in the browser')) {
    const installed = await installedBrowser();
    if (installed) return installed;
  }
  console.error(HELP);
  process.exit(1);
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { installedBrowser } from './installed-browser';

/** What came of opening a browser. */
export type Opening = 'opened' | 'no-browser' | 'no-display';

/**
 * Opens an installed Chromium, Chrome or Edge at an address, in a profile of its own that accepts exactly one
 * certificate, so that no warning page comes up. It goes on running when this process ends.
 */
export async function openBrowser(address: string, spkiPin: string): Promise<Opening> {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'no-display';
  const program = await installedBrowser();
  if (!program) return 'no-browser';
  const flags = [
    `--user-data-dir=${join(cacheFolder(), 'browser')}`,
    `--ignore-certificate-errors-spki-list=${spkiPin}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses to run as root with it
  ];
  return new Promise((resolve) => {
    const browser = spawn(program, [...flags, address], { detached: true, stdio: 'ignore' });
    browser.once('error', () => resolve('no-browser'));
    browser.once('spawn', () => {
      browser.unref();
      resolve('opened');
    });
  });
}

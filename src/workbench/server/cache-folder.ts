import { homedir } from 'node:os';
import { join } from 'node:path';

const APP = 'clearing-house-addin';

/** The folder for what this project keeps between runs on this machine, where the platform wants such things. */
export function cacheFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), APP);
    case 'darwin':
      return join(home, 'Library', 'Caches', APP);
    default:
      return join(environment.XDG_CACHE_HOME ?? join(home, '.cache'), APP);
  }
}

import { homedir } from 'node:os';
import { join } from 'node:path';

/** The environment of a process: settings by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder where the user's programs keep their data, as each system has it: %LOCALAPPDATA% on Windows,
 * ~/Library/Application Support on macOS, $XDG_DATA_HOME or ~/.local/share elsewhere (XDG Base Directory Specification).
 */
export function userDataFolder(environment: Environment, platform: NodeJS.Platform, home = homedir()): string {
  const name = 'clearing-house';
  if (platform === 'win32') return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), name);
}

/** Where downloads are kept until their source changes. */
export const downloadsFolder = (environment: Environment, platform: NodeJS.Platform): string =>
  join(userDataFolder(environment, platform), 'downloads');

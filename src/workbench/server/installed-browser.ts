import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';

/** Programs to look for, the wanted ones first. */
function candidates(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): readonly string[] {
  switch (platform) {
    case 'win32': {
      const folders = [environment.ProgramFiles, environment['ProgramFiles(x86)'], environment.LOCALAPPDATA];
      const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
      const edge = 'Microsoft/Edge/Application/msedge.exe';
      return [...programs, edge].flatMap((path) => folders.flatMap((folder) => (folder ? join(folder, path) : [])));
    }
    case 'darwin': {
      const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
      const folders = [join(environment.HOME ?? '', 'Applications'), '/Applications'];
      return apps.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
    }
    default: {
      const names = [
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
        'microsoft-edge',
      ];
      const folders = (environment.PATH ?? '').split(':').filter(Boolean);
      const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
      return names.flatMap((name) => [...new Set([...folders, ...usual])].map((folder) => join(folder, name)));
    }
  }
}

/**
 * An installed Chromium, Chrome or Edge: the one that `CHROME_PATH` names, else the first in the usual places.
 * @returns the program's path, `undefined` if there is none
 */
export async function installedBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string | undefined> {
  const named = environment.CHROME_PATH ? [environment.CHROME_PATH] : [];
  for (const path of [...named, ...candidates(platform, environment)]) {
    if (await isProgram(path)) return path;
  }
  return undefined;
}

const isProgram = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

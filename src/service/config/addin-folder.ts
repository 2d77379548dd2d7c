import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Says that the service does not serve the add-in. */
export const NO_ADDIN = 'none';

/** Whether a folder is that of a built add-in. */
export const isAddin = (folder: string): boolean => existsSync(join(folder, 'taskpane.html'));

/** The built add-in beside the folder of the program, as the build puts them; undefined if there is none. */
export const addinBeside = (programFolder: string): string | undefined =>
  [join(programFolder, '..', 'addin')].find(isAddin);

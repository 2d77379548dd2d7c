import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** The address of a module inside the project: on Windows `import()` takes no path. */
export const moduleAt = (/** @type {string[]} */ ...parts) => pathToFileURL(inProject(...parts)).href;

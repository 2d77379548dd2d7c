import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A path inside the project. */
export const inProject = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** The files of a set of figures. */
export interface FiguresFolder {
  readonly sources: string;
  readonly flows: string;
  readonly durations: string;
}

/** The files that a folder of figures must hold. */
export const filesOf = (folder: string): FiguresFolder => ({
  sources: join(folder, 'sources.json'),
  flows: join(folder, 'flows-2024.csv'),
  durations: join(folder, 'durations.csv'),
});

/** Those files that a folder lacks. */
export const missingFiles = (folder: string): string[] =>
  Object.values<string>({ ...filesOf(folder) }).filter((file) => !existsSync(file));

/**
 * Looks for the project's own figures, `assets/figures`, in the given folders and all above them; the built service lies
 * somewhere below the project's root, and tests run in it. Undefined if there are none.
 */
export function findFiguresFolder(starts: readonly string[]): string | undefined {
  for (const start of starts) {
    for (let folder = start; ; folder = dirname(folder)) {
      const figures = join(folder, 'assets', 'figures');
      if (missingFiles(figures).length === 0) return figures;
      if (dirname(folder) === folder) break;
    }
  }
  return undefined;
}

/** SHA-256 of all files of the folder, in hexadecimal digits: the same if and only if the figures are. */
export async function digestOf(files: FiguresFolder): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [files.sources, files.flows, files.durations]) {
    await pipeline(createReadStream(file), hash, { end: false });
  }
  return hash.digest('hex');
}

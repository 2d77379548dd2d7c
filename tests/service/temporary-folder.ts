import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The figures that the project ships. */
export const SAMPLE_FIGURES = resolve('assets/figures');

const made: string[] = [];

/** A new empty folder; `removeTemporaryFolders` takes it away. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clearing-house-'));
  made.push(folder);
  return folder;
}

/** A copy of the shipped figures that a test may spoil. */
export function copyOfSampleFigures(): string {
  const folder = temporaryFolder();
  cpSync(SAMPLE_FIGURES, folder, { recursive: true });
  return folder;
}

export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

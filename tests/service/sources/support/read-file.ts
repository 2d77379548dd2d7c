import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceId } from '../../../../src/service/sources/catalogue';
import { openFile } from '../../../../src/service/sources/open-file';
import type { ReadOptions } from '../../../../src/service/sources/read-options';
import type { SourceReading } from '../../../../src/service/sources/reading';
import {
  describeProblem,
  isProblem,
  type RowProblem,
  type SourceRow,
} from '../../../../src/service/sources/source-row';
import type { Tally } from '../../../../src/service/sources/tally';

/** Everything that came out of a source. */
export interface Outcome {
  readonly rows: SourceRow[];
  readonly problems: RowProblem[];
  readonly tally: Tally;
}

export async function allOf(reading: SourceReading): Promise<Outcome> {
  const rows: SourceRow[] = [];
  const problems: RowProblem[] = [];
  for await (const item of reading) {
    if (isProblem(item)) problems.push(item);
    else rows.push(item);
  }
  return { rows, problems, tally: reading.tally };
}

let folder: string | undefined;

/** A file with this content, in a folder that `removeFiles` takes away. */
export function file(name: string, content: string | Uint8Array): string {
  folder ??= mkdtempSync(join(tmpdir(), 'clearing-house-sources-'));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export function removeFiles(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
}

/** Writes a file and reads it as one of a source. */
export const readText = (
  source: SourceId,
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Outcome> => allOf(openFile(source, file(name, content), options));

/** A row as short text: `2024 3 DE<-BG T TOTAL 22785 P`. */
export const brief = ({ year, table, reporter, partner, sex, age, value, statuses }: SourceRow): string =>
  `${year} ${table} ${reporter} ${partner} ${sex} ${age} ${value ?? 'null'} ${statuses}`.trim();

export const briefs = ({ rows }: Outcome): string[] => rows.map(brief);

export const told = ({ problems }: Outcome): string[] => problems.map(describeProblem);

import { createHash } from 'node:crypto';
import { OperatorError } from '../../operator-error';
import { lineBatches } from '../../sources/files/lines';
import { contentOf, packingOf } from '../../sources/files/open-bytes';
import { SourceError } from '../../sources/source-error';
import { STEPS } from '../migrate';
import {
  type BackupEnd,
  backupEndSchema,
  type BackupHeader,
  BACKUP_FORMAT,
  backupHeaderSchema,
  rowSchema,
  tableLineSchema,
} from './backup-format';

// A sheet of a submission is one value of a row.
const LONGEST_LINE = 256 * 1024 * 1024;

/** A backup that was read to its end and is whole. */
export interface CheckedBackup extends BackupEnd {
  readonly header: BackupHeader;
}

/** Rows of one table. */
export interface BackupRows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Reads a backup to its end. Rejects with an OperatorError that says what to do if it is none, is cut off or was changed,
 * or comes from a later version of the program.
 */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  if ((await packingOf(file)) !== 'gzip') throw new OperatorError(`${file} is no backup of a store.`);
  const hash = createHash('sha256');
  let header: BackupHeader | undefined;
  let end: BackupEnd | undefined;
  let rows = 0;
  let last: string | undefined;
  const take = (line: string): void => {
    hash.update(`${line}\n`);
    header ??= headerIn(line, file);
    if (line.startsWith('[')) rows++;
  };
  try {
    for await (const lines of lineBatches(contentOf(file), LONGEST_LINE)) {
      for (const line of lines) {
        if (last !== undefined) take(last); // the last line of all is the digest of the others
        last = line;
      }
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new OperatorError(`${file} is no backup that could be restored: ${error.message}`, { cause: error });
  }
  if (last !== undefined) end = backupEndSchema.safeParse(parsed(last)).data;
  if (!header) headerIn(last ?? '', file);
  if (!header || !end)
    throw new OperatorError(`${file} is cut off: the end of the backup is missing. Use another one.`);
  if (end.sha256 !== hash.digest('hex') || end.rows !== rows) {
    throw new OperatorError(`${file} is not as it was written: its digest does not agree. Use another backup.`);
  }
  return { header, ...end };
}

function headerIn(line: string, file: string): BackupHeader {
  const content = parsed(line);
  const header = backupHeaderSchema.safeParse(content).data;
  if (header && STEPS.includes(header.step)) return header;
  const isOurs = typeof content === 'object' && content !== null && 'format' in content;
  const isNewer = header !== undefined || (isOurs && 'version' in content && Number(content.version) > BACKUP_FORMAT);
  throw new OperatorError(
    isNewer
      ? `${file} comes from a later version of the service${header ? ` (${header.service})` : ''}. Restore it with that one.`
      : `${file} is no backup of a store.`,
  );
}

/** The rows of a backup that was checked, in the order in which they can be added. */
export async function* backupRows(file: string, most: number): AsyncGenerator<BackupRows> {
  let place: Omit<BackupRows, 'rows'> | undefined;
  let rows: BackupRows['rows'][number][] = [];
  for await (const lines of lineBatches(contentOf(file), LONGEST_LINE)) {
    for (const line of lines) {
      if (line.startsWith('[')) {
        rows.push(rowSchema.parse(JSON.parse(line)));
        if (rows.length < most) continue;
      }
      if (place && rows.length > 0) yield { ...place, rows };
      rows = [];
      if (!line.startsWith('[')) place = tableLineSchema.safeParse(JSON.parse(line)).data;
    }
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

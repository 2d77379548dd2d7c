import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Kysely, sql } from 'kysely';
import { SERVICE_VERSION } from '../../version';
import { STEPS } from '../migrate';
import type { Store } from '../open';
import { currentRevision, read, type StoreTransaction } from '../revision';
import { type BackupEnd, type BackupHeader, BACKUP_FORMAT, type TableLine } from './backup-format';
import { storedTables } from '../stored-tables';

/** What was written. */
export interface Backup extends BackupEnd {
  readonly header: BackupHeader;
  readonly bytes: number;
}

/** How many rows become text at a time. */
const BATCH = 1000;
/** Text is packed quickly rather than small: a backup is read once, if at all. */
const LEVEL = 3;

/**
 * Writes all that a store holds to a file, as it is at one moment, while others go on to read and write. The file is there
 * when it is complete, in the place of one of the same name; until then it has another name. Rejects if it cannot be
 * written or `stop` fires.
 *
 * @param onRow is told now and then how many rows were written
 */
export async function writeBackup(
  store: Store,
  file: string,
  { stop, onRow = () => undefined }: { readonly stop?: AbortSignal; readonly onRow?: (rows: number) => void } = {},
): Promise<Backup> {
  const temporary = `${file}.part`;
  try {
    const { header, end } = await read(store, async (transaction) => {
      const header = await headerOf(transaction);
      let end!: BackupEnd; // given by the last line
      const lines = backupLines(transaction, header, onRow, (last) => (end = last));
      // Flushed: what is renamed below must not be empty when the power fails.
      const target = createWriteStream(temporary, { flush: true });
      await pipeline(Readable.from(lines), createGzip({ level: LEVEL }), target, { ...(stop && { signal: stop }) });
      return { header, end };
    });
    const { size } = await stat(temporary);
    await rename(temporary, file);
    return { header, ...end, bytes: size };
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function headerOf(transaction: StoreTransaction): Promise<BackupHeader> {
  const { store, revision } = await currentRevision(transaction);
  return {
    format: 'clearing-house-backup',
    version: BACKUP_FORMAT,
    step: STEPS.at(-1)!, // an open store has this version's form
    service: SERVICE_VERSION,
    store,
    revision,
    created: new Date().toISOString(),
  };
}

/** The text of a backup, piece by piece. */
async function* backupLines(
  transaction: StoreTransaction,
  header: BackupHeader,
  onRow: (rows: number) => void,
  onEnd: (end: BackupEnd) => void,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (text: string): string => {
    hash.update(text);
    return text;
  };
  let rows = 0;
  yield hashed(line(header));
  for (const { name, columns } of await storedTables(transaction)) {
    yield hashed(line({ table: name, columns: [...columns] } satisfies TableLine));
    let text = '';
    for await (const row of rowsOf(transaction, name, columns)) {
      text += line(columns.map((column) => row[column]));
      if (++rows % BATCH !== 0) continue;
      yield hashed(text);
      text = '';
      onRow(rows);
    }
    if (text !== '') yield hashed(text);
  }
  const end: BackupEnd = { rows, sha256: hash.digest('hex') };
  onEnd(end);
  yield line(end);
}

const line = (content: unknown): string => `${JSON.stringify(content)}\n`;

function rowsOf(transaction: StoreTransaction, table: string, columns: readonly string[]) {
  const db = transaction as unknown as Kysely<Record<string, Record<string, unknown>>>; // any table
  return db
    .selectFrom(table)
    .select(columns.map((column) => sql.ref<unknown>(column).as(column)))
    .stream(BATCH);
}

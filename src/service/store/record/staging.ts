import { type Kysely, sql } from 'kysely';
import { OperatorError } from '../../operator-error';
import { type BulkRow, engineOf } from '../engines/differences';
import type { Store } from '../open';
import type { StoreTransaction } from '../revision';
import { CONTENT, KEY, type Observation, type Observations } from './observation';

const COLUMNS = [...KEY, ...CONTENT];

/**
 * Puts observations into the temporary table `incoming` of a connection, without holding more than a few thousand of them,
 * lets some work go on with them, and takes the table away. The store itself is not touched and not locked meanwhile.
 * Rejects with an OperatorError that names the observation if two have the same key or one cannot be stored.
 *
 * @param connection a single connection or a transaction
 * @param onStaged is told now and then how many there are
 */
export async function withStaged<T>(
  connection: Store | StoreTransaction,
  observations: Observations,
  onStaged: (rows: number) => void,
  work: (staged: number) => Promise<T>,
): Promise<T> {
  const db = connection as unknown as Kysely<Record<string, never>>; // the table is no part of the schema
  const engine = engineOf(db);
  const type = (name: string) => (name === 'year' ? sql`integer` : name === 'value' ? sql`bigint` : engine.code);
  const columns = COLUMNS.map((name) => sql`${sql.ref(name)} ${type(name)}`);
  // Left behind by an attempt that failed in a transaction, if at all.
  await sql`drop table if exists incoming`.execute(db);
  await sql`create temporary table incoming (${sql.join(columns)})`.execute(db);
  try {
    let staged = 0;
    let batch: BulkRow[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await db.executeQuery(engine.insertRows('incoming', COLUMNS, batch));
      staged += batch.length;
      batch = [];
      onStaged(staged);
    };
    const add = async (some: Iterable<Observation>): Promise<void> => {
      for (const observation of some) {
        batch.push(rowOf(observation));
        if (batch.length === engine.bulkRows) await flush();
      }
    };
    if (Symbol.asyncIterator in observations) for await (const some of observations) await add(some);
    else await add(observations);
    await flush();
    if (!(await engine.indexUnique(db, 'incoming', KEY))) throw await givenTwice(db);
    await engine.afterLoading(db, 'incoming');
    return await work(staged);
  } finally {
    // In a transaction that failed nothing more can be said; the table goes with it.
    await sql`drop table if exists incoming`.execute(db).catch(() => undefined);
  }
}

function rowOf(observation: Observation): BulkRow {
  const { table, reporter, age, year, sex, partner, value, statuses, confidentiality, comment, asSent } = observation;
  if (value !== null && !(Number.isSafeInteger(value) && value >= 0)) {
    throw new OperatorError(`${describeKey(observation)} has the value ${value}, which is no whole number of persons.`);
  }
  if (comment?.includes('\0') || asSent.includes('\0')) {
    throw new OperatorError(
      `${describeKey(observation)} has a character in it that cannot be stored: U+0000. Remove it.`,
    );
  }
  // Most figures are sent as the very digits of their value, which need not be kept twice.
  const digits = value === null ? null : String(value);
  return [
    table,
    reporter,
    age,
    year,
    sex,
    partner,
    value,
    statuses,
    confidentiality,
    comment,
    asSent === digits ? null : asSent,
  ];
}

async function givenTwice(db: Kysely<Record<string, never>>): Promise<OperatorError> {
  const key = sql.join(KEY.map((name) => sql.ref(name)));
  const { rows } = await sql<Record<Exclude<(typeof KEY)[number], 'year'>, string> & { year: number }>`
    select ${key} from incoming group by ${key} having count(*) > 1 limit 1`.execute(db);
  const [twice] = rows;
  return new OperatorError(`${describeKey({ ...twice!, table: twice!.table_id })} is given twice.`); // the index says so
}

const describeKey = (key: Pick<Observation, 'table' | 'reporter' | 'partner' | 'year' | 'sex' | 'age'>): string =>
  `The observation of table ${key.table}, reporter ${key.reporter}, partner ${key.partner}, year ${key.year}, sex ${key.sex}, age ${key.age}`;

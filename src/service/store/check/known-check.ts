import { type RawBuilder, sql } from 'kysely';
import { KEY } from '../record/observation';
import type { StoreTransaction } from '../revision';
import { type Examined, told } from './examined';

/** What is known from a vintage to another, by its key without `since`; the key ends with the source. */
const KNOWN = {
  observation: [...KEY, 'source'],
  coverage: ['table_id', 'age', 'year', 'reporter', 'source', 'sex'],
  metadata: ['table_id', 'reporter', 'year', 'field', 'source'],
  duration: ['country', 'direction', 'from_year', 'source'],
} as const;

type Known = keyof typeof KNOWN;

/** Whether nothing is known twice at a time: the periods of a key follow one another, and begin and end with vintages. */
export async function checkKnown(db: StoreTransaction): Promise<Examined[]> {
  const examined: Examined[] = [];
  for (const table of Object.keys(KNOWN) as Known[]) examined.push(await checkTable(db, table));
  return examined;
}

async function checkTable(db: StoreTransaction, table: Known): Promise<Examined> {
  const { rows: counted } = await sql<{ count: number }>`select count(*) as count from ${sql.ref(table)}`.execute(db);
  const key = sql.join(KNOWN[table].map((column) => sql.ref(column)));
  const found = async (which: RawBuilder<unknown>, from: RawBuilder<unknown>): Promise<Record<string, unknown>[]> =>
    (await sql<Record<string, unknown>>`select ${key}, since, until from ${from} where ${which} limit 6`.execute(db))
      .rows;

  const inOrder = sql`(select ${key}, since, until,
    lead(since) over (partition by ${key} order by since) as next from ${sql.ref(table)}) as known`;
  const overlapping = await found(
    sql`until <= since or (next is not null and (until is null or until > next))`,
    inOrder,
  );
  // Sources are named by their numbers where figures are many, by their ids elsewhere.
  const sourceOf = table === 'observation' || table === 'coverage' ? sql`source.number` : sql`source.id`;
  const vintage = (
    column: 'since' | 'until',
  ) => sql`exists (select 1 from vintage join source on source.id = vintage.source
    where vintage.id = ${sql.ref(`${table}.${column}`)} and ${sourceOf} = ${sql.ref(`${table}.source`)})`;
  const homeless = await found(
    sql`not ${vintage('since')} or (until is not null and not ${vintage('until')})`,
    sql.ref(table),
  );
  return {
    what: `${table}: ${Number(counted[0]!.count).toLocaleString('en')} rows, their periods`, // a count has a row
    wrong: [
      ...told(
        overlapping,
        (row) => `${table} ${describe(row)} overlaps with what follows it, or ends before it begins.`,
      ),
      ...told(homeless, (row) => `${table} ${describe(row)} begins or ends with no vintage of its source.`),
    ],
  };
}

const describe = (row: Readonly<Record<string, unknown>>): string =>
  Object.entries(row)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');

import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { StoreTransaction } from '../revision';
import type { StoreSchema } from '../schema';
import type { OpenVintage } from '../vintages';
import { recordCoverage } from './coverage';
import { CONTENT, KEY } from './observation';
import { type Cell, cellKey, restrictedCells } from './restriction';

/** A reporter's table and year. */
export interface Place {
  readonly table_id: string;
  readonly reporter: string;
  readonly year: number;
}

/**
 * Decides, wherever the vintage covers figures that not everybody may see, which others would tell them. What is restricted
 * now was perhaps free before: it is withheld as it was in the past, too. What is free now and was not before becomes known to
 * everybody with this vintage.
 */
export async function restrictAround(transaction: StoreTransaction, vintage: OpenVintage): Promise<void> {
  const places = await transaction
    .selectFrom('coverage')
    .where('source', '=', vintage.sourceNumber)
    .where('since', '=', vintage.id)
    .where('withheld', '>', 0)
    .select(['table_id', 'reporter', 'year'])
    .distinct()
    .execute();
  for (const place of places) {
    await restrictAt(transaction, vintage, place);
    await turn(); // others come to their turn in between
  }
}

/** The figures of a place as they are to be judged, and which of them must be restricted. */
export async function restrictionAt(db: StoreTransaction, source: number, place: Place) {
  const found = await db
    .selectFrom('observation')
    .where((where) => where.and({ ...place, source }))
    .select(['partner', 'sex', 'age', 'value', 'confidentiality', 'restricted', 'until'])
    .orderBy('since', 'desc')
    .execute();
  // Statements only where they change something: whole tables may be marked as not for publication.
  const seenByAll = new Set(found.filter(({ restricted }) => restricted === 0).map(cellKey));
  const latest = new Map<string, (typeof found)[number]>();
  for (const cell of found) if (!latest.has(cellKey(cell))) latest.set(cellKey(cell), cell);
  // A confidential figure that was withdrawn, without becoming free, can still be told by totals that have stayed as they were.
  const cells = [...latest.values()]
    .map((cell) => ({ ...cell, isConfidential: (cell.confidentiality ?? 'F') !== 'F' }))
    .filter(({ until, isConfidential }) => until === null || isConfidential);
  return { cells, restricted: restrictedCells(cells), seenByAll };
}

async function restrictAt(transaction: StoreTransaction, vintage: OpenVintage, place: Place): Promise<void> {
  const { cells, restricted, seenByAll } = await restrictionAt(transaction, vintage.sourceNumber, place);
  let changed = false;
  for (const cell of cells) {
    const isRestricted = restricted.has(cellKey(cell));
    if (isRestricted) {
      if (seenByAll.has(cellKey(cell))) await withhold(transaction, vintage, place, cell);
    } else if (cell.restricted === 1) await release(transaction, vintage, place, cell);
    changed ||= isRestricted !== (cell.restricted === 1);
  }
  if (!changed) return;
  await transaction
    .deleteFrom('coverage')
    .where((where) => where.and({ ...place, source: vintage.sourceNumber, since: vintage.id }))
    .execute();
  await recordCoverage(transaction, vintage, place, [place.year]);
}

const ofCell = ({ sourceNumber }: OpenVintage, place: Place, { partner, sex, age }: Cell) =>
  ({ ...place, partner, sex, age, source: sourceNumber }) satisfies Partial<
    Record<keyof StoreSchema['observation'], unknown>
  >;

/** Withholds a figure in all its states. */
async function withhold(transaction: StoreTransaction, vintage: OpenVintage, place: Place, cell: Cell): Promise<void> {
  await transaction
    .updateTable('observation')
    .set({ restricted: 1 })
    .where((where) => where.and({ ...ofCell(vintage, place, cell), restricted: 0 }))
    .execute();
}

/** Begins a figure anew that everybody may see from now on. */
async function release(transaction: StoreTransaction, vintage: OpenVintage, place: Place, cell: Cell): Promise<void> {
  const key = ofCell(vintage, place, cell);
  await transaction
    .updateTable('observation')
    .set({ until: vintage.id })
    .where((where) => where.and(key))
    .where('until', 'is', null)
    .execute();
  const columns = sql.join([...KEY, 'source', ...CONTENT].map((name) => sql.ref(name)));
  await sql`
    insert into observation (${columns}, since, restricted)
    select ${columns}, until, 0 from observation
    where ${sql.join(
      Object.entries(key).map(([name, value]) => sql`${sql.ref(name)} = ${value}`),
      sql` and `,
    )} and until = ${vintage.id}`.execute(transaction);
}

import { type Selectable, sql } from 'kysely';
import {
  type Source,
  type SourceDescription,
  sourceDescriptionSchema,
  sourceSchema,
  type Vintage,
} from '../../contract/sources';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { StoreSchema } from './schema';
import type { SourceVintage } from './vintages';

/** Writes down what a source says of itself, in the place of what it said before. */
export async function describeSource(transaction: StoreTransaction, description: SourceDescription): Promise<void> {
  const { id, notes, omissions, coverage, ...rest } = description;
  const lists = {
    notes: JSON.stringify(notes),
    omissions: JSON.stringify(omissions),
    coverage: JSON.stringify(coverage),
  };
  await transaction
    .insertInto('source')
    .values((values) => ({
      id,
      // Sources are never deleted, so that the next number is free; changes wait for each other.
      number: values.selectFrom('source').select((select) => sql<number>`${select.fn.countAll()} + 1`.as('number')),
      ...rest,
      ...lists,
    }))
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...rest, ...lists }))
    .execute();
}

/** What a source says of itself; undefined if there is no such source. */
export async function descriptionOf(db: Store | StoreTransaction, id: string): Promise<SourceDescription | undefined> {
  const row = await db.selectFrom('source').where('id', '=', id).selectAll().executeTakeFirst();
  return row && sourceDescriptionSchema.parse(toSource(row));
}

/** All sources, or those of the given vintages and with no other vintage; in the order of their ids. */
export async function sourcesOf(db: Store | StoreTransaction, wanted?: readonly SourceVintage[]): Promise<Source[]> {
  const ids = wanted && [...new Set(wanted.map(({ source }) => source))];
  if (ids?.length === 0) return [];
  const rows = await db
    .selectFrom('source')
    .innerJoin('vintage', 'vintage.source', 'source.id')
    .$if(ids !== undefined, (query) => query.where('source.id', 'in', ids ?? []))
    .selectAll('source')
    .select(['vintage.vintage', 'vintage.recorded', 'vintage.retrieved', 'vintage.retrieved_note'])
    .orderBy('source.id')
    .orderBy('vintage.vintage')
    .execute();
  const keys = wanted && new Set(wanted.map(({ source, vintage }) => `${source} ${vintage}`));
  const sources = new Map<string, Source>();
  for (const row of rows) {
    if (keys && !keys.has(`${row.id} ${row.vintage}`)) continue;
    const source = sources.get(row.id) ?? toSource(row);
    source.vintages.push(toVintage(row));
    sources.set(row.id, source);
  }
  return [...sources.values()];
}

function toSource(row: Selectable<StoreSchema['source']>): Source {
  const { id, kind, title, publisher, dataset, address, licence } = row;
  const { notes, omissions, coverage } = sourceSchema.shape;
  return {
    id,
    kind: sourceSchema.shape.kind.parse(kind),
    title,
    publisher,
    dataset,
    address,
    licence,
    notes: notes.parse(JSON.parse(row.notes)),
    omissions: omissions.parse(JSON.parse(row.omissions)),
    coverage: coverage.parse(JSON.parse(row.coverage)),
    vintages: [],
  };
}

const toVintage = (
  row: Pick<Selectable<StoreSchema['vintage']>, 'vintage' | 'recorded' | 'retrieved' | 'retrieved_note'>,
): Vintage => ({
  vintage: row.vintage,
  recorded: row.recorded,
  ...(row.retrieved === null ? {} : { retrieved: row.retrieved }),
  ...(row.retrieved_note === null ? {} : { retrievedNote: row.retrieved_note }),
});

/** The ids of all sources by the numbers that figures name them by. */
export async function sourceNumbers(db: Store | StoreTransaction): Promise<Map<number, string>> {
  const rows = await db.selectFrom('source').select(['number', 'id']).execute();
  return new Map(rows.map(({ number, id }) => [number, id]));
}

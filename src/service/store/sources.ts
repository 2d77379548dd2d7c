import type { Selectable } from 'kysely';
import { type Source, type SourceDescription, sourceSchema, type Vintage } from '../../contract/sources';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import type { StoreSchema } from './schema';

/** A source in one of its vintages. */
export interface SourceVintage {
  readonly source: string;
  readonly vintage: number;
}

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
    .values({ id, ...rest, ...lists })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...rest, ...lists }))
    .execute();
}

/** Begins a new vintage of a source and returns its number. */
export async function beginVintage(
  transaction: StoreTransaction,
  source: string,
  details: Omit<Vintage, 'vintage'> & { digest: string },
): Promise<number> {
  const { latest } = await transaction
    .selectFrom('vintage')
    .where('source', '=', source)
    .select((select) => select.fn.max('vintage').as('latest'))
    .executeTakeFirstOrThrow();
  const vintage = Number(latest ?? 0) + 1;
  await transaction
    .insertInto('vintage')
    .values({
      source,
      vintage,
      retrieved: details.retrieved ?? null,
      retrieved_note: details.retrievedNote ?? null,
      recorded: details.recorded,
      digest: details.digest,
    })
    .execute();
  return vintage;
}

/** Whether the newest vintages of all these sources were read from the very thing that has this digest. */
export async function isLatestDigest(
  db: Store | StoreTransaction,
  sources: readonly string[],
  digest: string,
): Promise<boolean> {
  const vintages = await db
    .selectFrom('vintage')
    .where('source', 'in', sources)
    .orderBy('vintage', 'asc')
    .select(['source', 'digest'])
    .execute();
  const latest = new Map(vintages.map((row) => [row.source, row.digest]));
  return sources.every((source) => latest.get(source) === digest);
}

/** All sources, or those of the given vintages and with no other vintage; in the order of their ids. */
export async function sourcesOf(db: Store | StoreTransaction, wanted?: readonly SourceVintage[]): Promise<Source[]> {
  const ids = wanted && [...new Set(wanted.map(({ source }) => source))];
  if (ids?.length === 0) return [];
  const rows = await db
    .selectFrom('source')
    .innerJoin('vintage', 'vintage.source', 'source.id')
    .$if(ids !== undefined, (query) => query.where('source.id', 'in', ids ?? []))
    .selectAll()
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

const toVintage = (row: Selectable<StoreSchema['vintage']>): Vintage => ({
  vintage: row.vintage,
  recorded: row.recorded,
  ...(row.retrieved === null ? {} : { retrieved: row.retrieved }),
  ...(row.retrieved_note === null ? {} : { retrievedNote: row.retrieved_note }),
});

import type { Vintage } from '../../contract/sources';
import type { Store } from './open';
import type { StoreTransaction } from './revision';

/** A source in one of its vintages, by the vintage's number within the source. */
export interface SourceVintage {
  readonly source: string;
  readonly vintage: number;
}

/** What a vintage is read from. */
export interface VintageDetails extends Omit<Vintage, 'vintage' | 'recorded'> {
  readonly source: string;
  /** Which part of the source, such as a file or a table; the source as a whole if left out. */
  readonly part?: string;
  /** SHA-256 of what it is read from, in hexadecimal digits. */
  readonly digest: string;
  /** When the store takes it in; now if left out. */
  readonly recorded?: Date;
}

/** A vintage that figures, definitions and metadata can be recorded in. */
export interface OpenVintage extends SourceVintage {
  readonly id: number;
  /** The number of the source. */
  readonly sourceNumber: number;
}

/** Begins a new vintage of a source, which must have been described (sources.ts). */
export async function beginVintage(transaction: StoreTransaction, details: VintageDetails): Promise<OpenVintage> {
  const { source, part = '', digest, retrieved = null, retrievedNote = null, recorded = new Date() } = details;
  const { number: sourceNumber } = await transaction
    .selectFrom('source')
    .where('id', '=', source)
    .select('number')
    .executeTakeFirstOrThrow(() => new Error(`There is no source ${source} to record a vintage of.`));
  const last = await transaction
    .selectFrom('vintage')
    .select((select) => [select.fn.max('id').as('id'), select.fn.max('recorded').as('recorded')])
    .executeTakeFirstOrThrow();
  const lastOfSource = await transaction
    .selectFrom('vintage')
    .where('source', '=', source)
    .select((select) => select.fn.max('vintage').as('vintage'))
    .executeTakeFirstOrThrow();
  const id = (last.id ?? 0) + 1;
  const vintage = (lastOfSource.vintage ?? 0) + 1;
  const now = recorded.toISOString();
  await transaction
    .insertInto('vintage')
    .values({
      id,
      source,
      vintage,
      part,
      retrieved,
      retrieved_note: retrievedNote,
      // The past stays as it was answered, even if the clock was set back.
      recorded: last.recorded !== null && last.recorded > now ? last.recorded : now,
      digest,
      added: 0,
      changed: 0,
      removed: 0,
    })
    .execute();
  return { id, source, sourceNumber, vintage };
}

/** Whether the newest vintage of a source, or of a part of it, was read from the very thing that has this digest. */
export async function isLatestDigest(
  db: Store | StoreTransaction,
  { source, part = '', digest }: Pick<VintageDetails, 'source' | 'part' | 'digest'>,
): Promise<boolean> {
  const latest = await db
    .selectFrom('vintage')
    .where('source', '=', source)
    .where('part', '=', part)
    .orderBy('vintage', 'desc')
    .select('digest')
    .limit(1)
    .executeTakeFirst();
  return latest?.digest === digest;
}

/** A vintage as it is listed. */
export interface VintageRecord extends SourceVintage {
  /** Rises with time over all sources. */
  readonly id: number;
  readonly part: string;
  readonly recorded: string;
  readonly retrieved: string | null;
  readonly retrievedNote: string | null;
  readonly digest: string;
  /** How many figures it added, changed and withdrew. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** All vintages, or those of a source, the latest first. */
export function listVintages(db: Store | StoreTransaction, source?: string): Promise<VintageRecord[]> {
  return db
    .selectFrom('vintage')
    .$if(source !== undefined, (query) => query.where('source', '=', source!))
    .select(['id', 'source', 'vintage', 'part', 'recorded', 'retrieved', 'retrieved_note as retrievedNote', 'digest'])
    .select(['added', 'changed', 'removed'])
    .orderBy('id', 'desc')
    .execute();
}

import { createHash } from 'node:crypto';
import type { Store } from './open';
import type { StoreTransaction } from './revision';

/** A published edition without its content. */
export interface EditionRecord {
  /** The year of the round. */
  readonly round: number;
  /** Counts what was published for the round from 1. */
  readonly version: number;
  /** When: ISO 8601, UTC. */
  readonly published: string;
  /** SHA-256 of the content as JSON, in hexadecimal digits. */
  readonly digest: string;
}

/** A published edition. */
export interface Edition extends EditionRecord {
  /** Whatever was published; as JSON keeps it. */
  readonly content: unknown;
}

/**
 * Publishes the tables of a round. Earlier versions of the round are kept; the same content as that of the latest version is
 * not published again.
 *
 * @param content anything that JSON can hold
 */
export async function publishEdition(
  transaction: StoreTransaction,
  round: number,
  content: unknown,
  now = new Date(),
): Promise<EditionRecord> {
  const text = JSON.stringify(content);
  const digest = createHash('sha256').update(text).digest('hex');
  const [latest] = await listEditions(transaction, round);
  if (latest?.digest === digest) return latest;
  const record = { round, version: (latest?.version ?? 0) + 1, published: now.toISOString(), digest };
  await transaction
    .insertInto('edition')
    .values({ ...record, content: text })
    .execute();
  return record;
}

/** What was published, or what was for a round: the latest round and version first. */
export function listEditions(db: Store | StoreTransaction, round?: number): Promise<EditionRecord[]> {
  return db
    .selectFrom('edition')
    .$if(round !== undefined, (query) => query.where('round', '=', round!))
    .select(['round', 'version', 'published', 'digest'])
    .orderBy('round', 'desc')
    .orderBy('version', 'desc')
    .execute();
}

/** The edition of a round, the latest version if none is named; undefined if there is none. */
export async function editionOf(
  db: Store | StoreTransaction,
  round: number,
  version?: number,
): Promise<Edition | undefined> {
  const found = await db
    .selectFrom('edition')
    .where('round', '=', round)
    .$if(version !== undefined, (query) => query.where('version', '=', version!))
    .selectAll()
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found && { ...found, content: JSON.parse(found.content) as unknown };
}

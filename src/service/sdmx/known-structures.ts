import { structuresOf } from '../../clearing-house/sdmx/structures';
import type { Structures } from '../../clearing-house/sdmx/structure';
import { tables } from '../../clearing-house/tables/catalogue';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { definitionsOf } from '../../clearing-house/tables/editions';
import { publishedEditions } from '../answers/editions-answer';
import { currentRevision, type StoreTransaction } from '../store/revision';
import { sourcesOf } from '../store/sources';

/** The structures of a revision of a store. */
interface Remembered {
  readonly revision: number;
  readonly structures: Structures;
}

/** By the id of the store: a process has one, tests have several. */
const remembered = new Map<string, Remembered>();
const MOST_STORES = 10;

/**
 * The structures of all tables that the service knows, with the sources that its store has. They are made anew when the store
 * has changed.
 */
export async function knownStructures(transaction: StoreTransaction): Promise<Structures> {
  const { store, revision } = await currentRevision(transaction);
  const known = remembered.get(store);
  if (known?.revision === revision) return known.structures;
  const structures = await structuresIn(transaction);
  if (remembered.size >= MOST_STORES) remembered.clear();
  remembered.set(store, { revision, structures });
  return structures;
}

async function structuresIn(transaction: StoreTransaction): Promise<Structures> {
  const sources = (await sourcesOf(transaction)).filter(({ kind }) => kind === 'figures');
  return structuresOf(await knownDefinitions(transaction), sources);
}

/** The definitions of all tables in the words of the latest published round that has them, else as they are built in. */
async function knownDefinitions(transaction: StoreTransaction): Promise<TableDefinition[]> {
  const known = new Map(tables.map((table) => [table.id, table]));
  for (const edition of (await publishedEditions(transaction)).reverse()) {
    for (const definition of definitionsOf(edition)) known.set(definition.id, definition);
  }
  return [...known.values()];
}

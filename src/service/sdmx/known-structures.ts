import { structuresOf } from '../../clearing-house/sdmx/structures';
import type { Structures } from '../../clearing-house/sdmx/structure';
import { tables } from '../../clearing-house/tables/catalogue';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { definitionsOf } from '../../clearing-house/tables/editions';
import { publishedEditions } from '../answers/editions-answer';
import { remembered } from '../answers/remembered';
import type { Revision, StoreTransaction } from '../store/revision';
import { sourcesOf } from '../store/sources';

/** The structures of all tables that the service knows, with the sources that its store has; made once for a revision. */
export const knownStructures = (transaction: StoreTransaction, revision: Revision): Promise<Structures> =>
  remembered(revision, ['structures'], () => structuresIn(transaction));

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

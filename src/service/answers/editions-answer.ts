import { editionSchema, type Edition } from '../../clearing-house/tables/editions';
import { editionOf, listEditions } from '../store/editions';
import type { StoreTransaction } from '../store/revision';

/** The latest version of every published edition, the latest round first. */
export async function publishedEditions(transaction: StoreTransaction): Promise<Edition[]> {
  const rounds = [...new Set((await listEditions(transaction)).map(({ round }) => round))];
  const editions: Edition[] = [];
  for (const round of rounds) {
    const published = await editionOf(transaction, round);
    // The version is the store's: it counts what was published, whatever the file says.
    if (published) editions.push(editionSchema.parse({ ...(published.content as object), version: published.version }));
  }
  return editions;
}

import { readConfig } from '../config';
import { openStore, type Store } from '../store/open';
import type { CommandContext } from './command';

/** Opens the store of the settings for something, and closes it whatever comes of that. */
export async function withStore<T>({ environment }: CommandContext, work: (store: Store) => Promise<T>): Promise<T> {
  const { database, databasePool } = readConfig(environment);
  const store = await openStore(database, databasePool);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

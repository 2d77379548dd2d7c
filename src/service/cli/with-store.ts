import { readConfig } from '../config';
import { openStore, type Store } from '../store/open';
import type { CommandContext } from './command';

/** Opens the store of the settings for something, and closes it whatever comes of that. */
export async function withStore<T>({ environment }: CommandContext, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(environment).database);
  try {
    return await work(store);
  } finally {
    await store.destroy();
  }
}

import { engineOf } from '../engines/differences';
import type { StoreTransaction } from '../revision';
import { type Examined, told } from './examined';

/** What the engine itself finds wrong: damaged pages, indexes that do not agree with their tables, rows that refer to none. */
export async function checkEngine(db: StoreTransaction): Promise<Examined[]> {
  const { what, wrong } = await engineOf(db).examine(db);
  return [{ what, wrong: told(wrong, (sentence) => sentence) }];
}

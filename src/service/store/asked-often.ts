import type { CompiledQuery } from 'kysely';
import type { Store } from './open';
import type { StoreTransaction } from './revision';

/** The values that a query is asked with, by names of one's own. */
export type Values<Name extends string> = Readonly<Record<Name, readonly (string | number)[]>>;

/** Stands for a value when a query is put into words. */
class Place {
  constructor(
    readonly name: string,
    readonly at: number,
  ) {}
}

/** More forms of queries are not kept; all are forgotten then, and those still in use soon there again. */
const MOST = 500;
/** By engine, then by form. */
const kept = new WeakMap<object, Map<string, CompiledQuery>>();

/**
 * Asks a query that is asked again and again with other values. To put it into words takes Kysely as long as much of the
 * answering takes the engine, so that the words are kept for each engine and form.
 *
 * @param form tells the query apart from all others that are asked so, with all that decides its words but the values
 * @param values what it is asked with; how many there are of a name may differ from one time to the other
 * @param query makes the query with other values in the place of these, which it must only hand on
 */
export async function askOften<Row, Name extends string>(
  db: Store | StoreTransaction,
  form: string,
  values: Values<Name>,
  query: (places: Values<Name>) => { compile(): CompiledQuery<Row> },
): Promise<Row[]> {
  const { adapter } = db.getExecutor();
  const ofEngine = kept.get(adapter) ?? new Map<string, CompiledQuery>();
  kept.set(adapter, ofEngine);
  let key = form;
  for (const name in values) key += ` ${name} ${values[name].length}`;
  let words = ofEngine.get(key);
  if (!words) {
    if (ofEngine.size >= MOST) ofEngine.clear();
    words = query(placesOf(values)).compile();
    ofEngine.set(key, words);
  }
  const parameters = words.parameters.map((each) =>
    each instanceof Place ? values[each.name as Name][each.at] : each,
  );
  const { rows } = await db.executeQuery<Row>({ ...words, parameters });
  return rows;
}

/** Places look like values to those who write a query, who do nothing with either but hand them on. */
const placesOf = <Name extends string>(values: Values<Name>): Values<Name> =>
  Object.fromEntries(
    Object.entries<readonly unknown[]>(values).map(([name, list]) => [name, list.map((_, at) => new Place(name, at))]),
  ) as unknown as Values<Name>;

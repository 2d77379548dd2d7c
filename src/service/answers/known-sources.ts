import { providerOf } from '../../contract/provider';
import type { Provider } from '../../clearing-house/mirror/ranking/choose-source';
import type { Source } from '../../contract/sources';
import type { Revision, StoreTransaction } from '../store/revision';
import { sourceNumbers, sourcesOf } from '../store/sources';
import { remembered } from './remembered';

/** All sources of a revision, at hand. */
export interface KnownSources {
  /** The id of the source of a number, by which figures name it. */
  readonly idOf: (number: number) => string;
  readonly providerOf: (id: string) => Provider;
  /** When a vintage was read, as exactly as it is known; else when it was recorded. */
  readonly readOn: (id: string, vintage: number) => string;
  /** The sources named, in the order of their ids, each with the vintages named: by source, their numbers. */
  readonly used: (vintages: ReadonlyMap<string, ReadonlySet<number>>) => Source[];
  /** Those of some ids with all their vintages. */
  readonly of: (ids: ReadonlySet<string>) => Source[];
}

/** Which vintages of which sources an answer draws on, by source. */
export class VintagesUsed extends Map<string, Set<number>> {
  add(source: string, vintage: number): void {
    const known = this.get(source);
    if (known) known.add(vintage);
    else this.set(source, new Set([vintage]));
  }

  /** Adds what something names, where years may be from several vintages and some from none. */
  addOf({ source, vintage }: { readonly source: string; readonly vintage: number | readonly (number | null)[] }): void {
    if (typeof vintage === 'number') this.add(source, vintage);
    else for (const each of vintage) if (each !== null) this.add(source, each);
  }
}

/** The sources of a revision; read once. */
export const knownSources = (transaction: StoreTransaction, revision: Revision): Promise<KnownSources> =>
  remembered(revision, ['sources'], async () => {
    const sources = await sourcesOf(transaction);
    const numbers = await sourceNumbers(transaction);
    const providers = new Map(sources.map((source) => [source.id, providerOf(source)]));
    const read = new Map(
      sources.flatMap(({ id, vintages }) =>
        vintages.map(({ vintage, retrieved, recorded }) => [`${id} ${vintage}`, retrieved ?? recorded.slice(0, 10)]),
      ),
    );
    return {
      idOf: (number) => numbers.get(number)!, // figures refer to sources that are there
      providerOf: (id) => providers.get(id) ?? 'other',
      readOn: (id, vintage) => read.get(`${id} ${vintage}`) ?? '',
      used: (vintages) =>
        sources.flatMap((source) => {
          const wanted = vintages.get(source.id);
          if (!wanted) return [];
          return [{ ...source, vintages: source.vintages.filter(({ vintage }) => wanted.has(vintage)) }];
        }),
      of: (ids) => sources.filter(({ id }) => ids.has(id)),
    };
  });

import { compareCodes as compare } from '../../clearing-house/codes/compare-codes';
import { knownAt, type Moments, vintagesAt } from './moment';
import { type Figure, figures } from './observations';
import type { Store } from './open';
import type { StoreTransaction } from './revision';
import { ALL_AGES } from './schema';
import type { Viewer } from './viewer';

/** Which matrix: the flows of a year, as the two tables that mirror each other have them. */
export interface MatrixQuery {
  /** The table that countries of destination fill: 3, S3. */
  readonly immigration: string;
  /** The table that countries of origin fill: 5, S5. */
  readonly emigration: string;
  readonly year: number;
  /** Both sexes together if left out. */
  readonly sex?: string;
  /** All ages together if left out. */
  readonly age?: string;
  /** Ids of sources; all if left out. */
  readonly sources?: readonly string[];
}

/** One flow with what its two ends say of it: a figure for each source, none if the end does not report it. */
export interface Flow {
  readonly origin: string;
  readonly destination: string;
  readonly immigration: readonly Figure[];
  readonly emigration: readonly Figure[];
}

/**
 * The double-entry matrix of a year: every flow that at least one of its ends reports, by origin and destination. Ends are
 * whatever stands in a row, so that totals and residual categories are flows, too.
 */
export async function flowMatrix(
  db: Store | StoreTransaction,
  viewer: Viewer,
  { immigration, emigration, year, sex = 'T', age = ALL_AGES, sources }: MatrixQuery,
  moments: Pick<Moments, 'asOf'> = {},
): Promise<Flow[]> {
  const at = await vintagesAt(db, moments);
  const of = async (table: string): Promise<Figure[]> => {
    // Named one by one, the key of the store finds each reporter's figures at once.
    const reporters = await db
      .selectFrom('coverage')
      .where('table_id', '=', table)
      .where('age', '=', age)
      .where('year', '=', year)
      .where(knownAt('coverage', at))
      .select('reporter')
      .distinct()
      .execute();
    const selection = { tables: [table], reporters: reporters.map(({ reporter }) => reporter), years: [year] };
    return figures(
      db,
      viewer,
      { ...selection, sexes: [sex], ages: [age], ...(sources === undefined ? {} : { sources }) },
      moments,
    );
  };
  const flows = new Map<string, { origin: string; destination: string; immigration: Figure[]; emigration: Figure[] }>();
  const add = (origin: string, destination: string, side: 'immigration' | 'emigration', figure: Figure): void => {
    const key = `${origin} ${destination}`;
    const flow = flows.get(key) ?? { origin, destination, immigration: [], emigration: [] };
    flow[side].push(figure);
    flows.set(key, flow);
  };
  for (const figure of await of(immigration)) add(figure.partner, figure.reporter, 'immigration', figure);
  for (const figure of await of(emigration)) add(figure.reporter, figure.partner, 'emigration', figure);
  return [...flows.values()].sort(
    (one, other) => compare(one.origin, other.origin) || compare(one.destination, other.destination),
  );
}

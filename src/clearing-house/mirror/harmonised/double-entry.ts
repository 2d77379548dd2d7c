/** One cell of the double-entry matrix: a flow as its destination and its origin count it. */
export interface DoubleEntry {
  readonly origin: string;
  readonly destination: string;
  readonly year: number;
  /** Counted by the destination, persons; undefined if it did not report it. */
  readonly immigration: number | undefined;
  /** Counted by the origin. */
  readonly emigration: number | undefined;
}

/** A country in one of its two roles: each has one correction factor for what it counts in that role. */
export interface Role {
  readonly country: string;
  readonly side: 'immigration' | 'emigration';
}

export const roleKey = ({ country, side }: Role): string => `${side} ${country}`;

export const receiving = ({ destination }: DoubleEntry): Role => ({ country: destination, side: 'immigration' });
export const sending = ({ origin }: DoubleEntry): Role => ({ country: origin, side: 'emigration' });

/**
 * Refuses what is no double-entry matrix: figures that are no numbers of persons, a flow of a country to itself, and the
 * same flow and year twice.
 */
export function checkMatrix(flows: readonly DoubleEntry[]): void {
  const seen = new Set<string>();
  for (const { origin, destination, year, immigration, emigration } of flows) {
    const name = `${origin} → ${destination} ${year}`;
    if (origin === destination)
      throw new RangeError(`${name}: a country has no flow to itself; leave the diagonal out.`);
    if (seen.has(name)) throw new RangeError(`${name}: the flow is given twice; give one figure a side.`);
    seen.add(name);
    for (const figure of [immigration, emigration]) {
      if (figure === undefined || (Number.isFinite(figure) && figure >= 0)) continue;
      throw new RangeError(`${name}: ${figure} is no number of persons; a missing figure is undefined.`);
    }
  }
}

/** A flow that both sides counted, and neither as 0. */
export type UsedFlow = DoubleEntry & { readonly immigration: number; readonly emigration: number };

/**
 * Whether a flow says something about factors. With a 0 on one side no factors make the two counts alike: the flow would
 * only pull one of them towards 0.
 */
export const isUsable = (flow: DoubleEntry): flow is UsedFlow =>
  flow.immigration !== undefined && flow.emigration !== undefined && flow.immigration > 0 && flow.emigration > 0;

import { direction, verdict } from '../mirror/measures/bands';
import { isProbablyCopied } from '../mirror/probably-copied';

/** A country of a matrix: its row as origin, its column as destination. */
export interface MatrixCountry {
  readonly code: string;
  readonly label: string;
}

/** A flow as its destination and its origin count it. Persons; undefined if there is no figure. */
export interface MatrixFlow {
  readonly origin: string;
  readonly destination: string;
  readonly immigration: number | undefined;
  readonly emigration: number | undefined;
}

/** How a cell is drawn. More and fewer are what the destination counts, beside the origin: small, medium, large, extreme. */
export type Tone =
  | 'diagonal'
  | 'none'
  | 'no-immigration'
  | 'no-emigration'
  | 'too-small'
  | 'match'
  | 'copied'
  | `${'more' | 'fewer'}-${1 | 2 | 3 | 4}`;

/** Every tone, in the order in which they are drawn. */
export const TONES: readonly Tone[] = [
  'diagonal',
  'none',
  'no-immigration',
  'no-emigration',
  'too-small',
  'match',
  'copied',
  ...(['more', 'fewer'] as const).flatMap((way) => ([1, 2, 3, 4] as const).map((step) => `${way}-${step}` as const)),
];

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly origin: MatrixCountry;
  readonly destination: MatrixCountry;
  readonly immigration: number | undefined;
  readonly emigration: number | undefined;
  readonly tone: Tone;
}

/** The double-entry matrix row by row; a flow that nobody gave is one that nobody counted. */
export function matrixCells(
  countries: readonly MatrixCountry[],
  flows: readonly MatrixFlow[],
  floor: number,
): MatrixCell[][] {
  const given = new Map(flows.map((flow) => [`${flow.origin} ${flow.destination}`, flow]));
  return countries.map((origin, row) =>
    countries.map((destination, column): MatrixCell => {
      const flow = row === column ? undefined : given.get(`${origin.code} ${destination.code}`);
      const { immigration, emigration } = flow ?? { immigration: undefined, emigration: undefined };
      const tone = row === column ? 'diagonal' : toneOf(immigration, emigration, floor);
      return { row, column, origin, destination, immigration, emigration, tone };
    }),
  );
}

const STEPS = { small: 1, medium: 2, large: 3, extreme: 4, 'one-sided': 4 } as const;

/** What two counts of a flow amount to, as a tone; the floor in persons. */
export function toneOf(immigration: number | undefined, emigration: number | undefined, floor: number): Tone {
  if (immigration === undefined) return emigration === undefined ? 'none' : 'no-immigration';
  if (emigration === undefined) return 'no-emigration';
  const pair = { own: immigration, partner: emigration };
  if (isProbablyCopied(pair)) return 'copied';
  const found = verdict(pair, floor);
  if (found === 'match' || found === 'too-small') return found;
  return `${direction(pair) === 'own-higher' ? 'more' : 'fewer'}-${STEPS[found]}`;
}

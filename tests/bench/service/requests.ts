import { matrixAddress } from '../../../src/contract/matrix';
import { mirrorAddress } from '../../../src/contract/mirror';
import { SDMX_3_ROOT } from '../../../src/contract/paths';
import { randomFrom } from '../../support/round/random';
import { REPORTERS, YEARS } from './generated-figures';

/** One table of one country, as a compiler compares it. */
export interface PaneRequest {
  readonly reporter: string;
  readonly table: string;
  readonly mirrorTable: string;
  readonly years: number[];
}

/** Requests of the pane: any country, flows by residence, two years. The same for the same seed, hardly ever one twice. */
export function paneRequests(count: number, seed: number): PaneRequest[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const [table, mirrorTable] = random.oneOf(PAIRS);
    const at = Math.floor(random.next() * (YEARS.length - 1));
    const other = at + 1 + Math.floor(random.next() * (YEARS.length - 1 - at));
    return { reporter: random.oneOf(REPORTERS), table, mirrorTable, years: [YEARS[at]!, YEARS[other]!] };
  });
}

const PAIRS = [
  ['3', '5'],
  ['5', '3'],
] as const;

/** The same of one round: every country has the same two years, so that the same is asked for again and again. */
const roundRequests = (count: number, seed: number): PaneRequest[] =>
  paneRequests(count, seed).map((request) => ({ ...request, years: YEARS.slice(-2) }));

const mirrorOf = ({ reporter, table, years }: PaneRequest): string => mirrorAddress({ reporter, table, years });

/** What can be asked of a service: so many addresses of a kind, others for another seed. */
export const addresses = {
  mirror: (count: number, seed: number) => paneRequests(count, seed).map(mirrorOf),
  round: (count: number, seed: number) => roundRequests(count, seed).map(mirrorOf),
  series: (count: number, seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: count }, () => {
      const [reporter, partner] = [random.oneOf(REPORTERS), random.oneOf(REPORTERS)];
      return `${SDMX_3_ROOT}/data/dataflow/UNECE_CHM/T3/1.0.0/A.${reporter}.${partner}.T.TOTAL.*`;
    });
  },
  matrix: (count: number) =>
    Array.from({ length: count }, (_, index) =>
      matrixAddress({ table: '3', year: YEARS[(index * 5) % YEARS.length]! }),
    ),
} as const satisfies Record<string, (count: number, seed: number) => string[]>;

export type AddressKind = keyof typeof addresses;

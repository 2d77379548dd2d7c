/** How much of the moves that there are a country fails to count. */
export type Undercount = 'excellent' | 'low' | 'high';

/** What is known of how well a country counts arrivals and departures. */
export interface UndercountRating {
  /** Rated by the IMEM project for 2002–2008. */
  readonly imem: { readonly immigration: Undercount; readonly emigration: Undercount };
  /** Class of the QuantMig project for 2009–2019, where there is one. */
  readonly quantMig: Undercount | undefined;
  /** Whether residents must register on arrival, and deregister when they leave. */
  readonly mustRegister: boolean | undefined;
  readonly mustDeregister: boolean | undefined;
  /** Whether the authorities take people off the register who have left without a word. */
  readonly corrects: boolean | undefined;
}

export const UNDERCOUNT_SOURCE =
  'IMEM and QuantMig, as given in Dańko, M. J., UndercountMigScores, data/MetaDataJAN2023.rda, commit 11d43aa';

/** `country imem-immigration imem-emigration quantmig register deregister corrects`: H high, L low, E excellent; Y, N, ? */
const LINES = `
AT L L L Y Y ?
BE L L E Y N Y
BG H H H Y N ?
CH L L E Y Y Y
CY L L ? Y N ?
CZ H H ? Y N ?
DE L L ? Y Y Y
DK L L E Y Y ?
EE H H L Y Y Y
GR H H ? Y N ?
ES L H L Y Y ?
FI L L L Y Y Y
FR L L L N N ?
HR H H H Y Y ?
HU H H ? Y Y ?
IE L L L N N ?
IS L L L ? ? ?
IT L L H Y Y Y
LI H H L Y Y ?
LT H H L Y Y ?
LU L L ? Y Y Y
LV H H H Y Y ?
MT H H ? Y N ?
NL L L E Y Y Y
NO L L L Y Y ?
PL H H H Y Y ?
PT H H ? N N ?
RO H H H Y N ?
SE L L L Y Y ?
SI H H L Y Y ?
SK H H H Y Y ?
GB L L L N N ?`;

const CLASSES: Readonly<Record<string, Undercount>> = { H: 'high', L: 'low', E: 'excellent' };
const DUTIES: Readonly<Record<string, boolean>> = { Y: true, N: false };

const ratings: ReadonlyMap<string, UndercountRating> = new Map(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [country, immigration, emigration, quantMig, register, deregister, corrects] = line.split(' ');
      return [
        country!,
        {
          imem: { immigration: CLASSES[immigration!]!, emigration: CLASSES[emigration!]! },
          quantMig: CLASSES[quantMig!],
          mustRegister: DUTIES[register!],
          mustDeregister: DUTIES[deregister!],
          corrects: DUTIES[corrects!],
        },
      ];
    }),
);

/** The rating of a country by its ISO code; undefined where none is published. */
export const undercountRating = (country: string): UndercountRating | undefined => ratings.get(country);

/** How much a country undercounts in a role and year: QuantMig's class from 2009 on where there is one, else IMEM's. */
export function undercountOf(
  country: string,
  direction: 'immigration' | 'emigration',
  year: number,
): Undercount | undefined {
  const rating = ratings.get(country);
  return year >= 2009 && rating?.quantMig !== undefined ? rating.quantMig : rating?.imem[direction];
}

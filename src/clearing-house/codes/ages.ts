import type { Localized } from '../messages/language';

/** The code of all ages together. */
export const ALL_AGES = 'TOTAL';

/** Sixteen groups of five years, 0–4 to 75–79, then 80 and over, then those of unknown age. */
const fiveYears = Array.from({ length: 16 }, (_, index) => ({ from: 5 * index, to: 5 * index + 4 }));

/** A group of ages of the standard tables. */
export interface AgeGroup {
  /** Y0-4 … Y75-79, Y80+, UNK. */
  readonly code: string;
  readonly names: Localized;
  /** Completed years; undefined where the group is open or unknown. */
  readonly from?: number;
  readonly to?: number;
}

/** The 18 groups of the optional age block, in the order of the sheet; together they make up all ages. */
export const ageGroups: readonly AgeGroup[] = [
  ...fiveYears.map(({ from, to }) => {
    const name = `${from}–${to}`;
    return { code: `Y${from}-${to}`, names: { en: name, fr: name, ru: name }, from, to };
  }),
  { code: 'Y80+', names: { en: '80+', fr: '80+', ru: '80+' }, from: 80 },
  { code: 'UNK', names: { en: 'unknown', fr: 'inconnu', ru: 'неизвестен' } },
];

const byCode: ReadonlyMap<string, AgeGroup> = new Map(ageGroups.map((group) => [group.code, group]));

/** The age group of a code; undefined if the code is none's, all ages together included. */
export const ageGroupByCode = (code: string): AgeGroup | undefined => byCode.get(code);

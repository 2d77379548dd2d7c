import type { Sex } from '../../codes/sex';
import { fold } from '../parties/fold';
import { withoutMarks } from './marks';

export interface SexReading {
  readonly sex: Sex;
  readonly exact: boolean;
  /** True for words such as `total`, which may just as well mean all countries or all ages. */
  readonly bare: boolean;
}

/** Words for a total of anything. */
export const TOTAL_WORDS = [
  ...['total', 'totals', 'all', 'sum', 'grand total', 'overall', 'ensemble', 'total général', 'tous', 'всего'],
  ...['итого', 'в целом', 'все', 'общее'],
];

const words: Readonly<Record<Sex, readonly string[]>> = {
  T: [
    ...['t', '_t', 'both sexes', 'both', 'all sexes', 'total both sexes', 'both sexes total', 'males and females'],
    ...['male and female', 'men and women', 'total (both sexes)', 'm+f', 'persons total', 'all persons'],
    ...['total sexes', 'les deux sexes', 'deux sexes', 'les 2 sexes', '2 sexes', 'hommes et femmes'],
    ...['hommes + femmes', 'tous sexes', 'h+f', 'ensemble (hommes et femmes)', 'total des deux sexes'],
    ...['ensemble des deux sexes', 'hommes/femmes', 'оба пола', 'оба', 'мужчины и женщины', 'всего (оба пола)'],
    ...['оба пола всего', 'всего, оба пола', 'м+ж', 'обоего пола', 'лица обоего пола', 'все лица'],
  ],
  M: [
    ...['m', 'male', 'males', 'men', 'man', 'male sex', 'h', 'homme', 'hommes', 'masculin', 'sexe masculin', 'hom'],
    ...['м', 'муж', 'мужчины', 'мужчина', 'мужчин', 'мужской', 'мужской пол', 'мужского пола', 'мужск'],
  ],
  F: [
    ...['f', 'female', 'females', 'women', 'woman', 'female sex', 'fem', 'femme', 'femmes', 'féminin'],
    ...['sexe féminin', 'ж', 'жен', 'женщины', 'женщина', 'женщин', 'женский', 'женский пол', 'женского пола'],
    ...['женск'],
  ],
};

/** Punctuation is no part of the words, but `_T` and `m+f` keep theirs. */
const sexKey = (text: string): string =>
  text.trim().toLowerCase() === '_t' ? '_t' : fold(text).replace(/\s*\+\s*/g, '+');

const bySex: ReadonlyMap<string, Sex> = new Map(
  (Object.entries(words) as [Sex, readonly string[]][]).flatMap(([sex, list]) =>
    list.map((word) => [sexKey(word), sex] as const),
  ),
);

const totals: ReadonlySet<string> = new Set(TOTAL_WORDS.map(sexKey));

/** The sex that a label names in English, French or Russian, or by its letter; undefined if it names none. */
export function recogniseSex(label: string): SexReading | undefined {
  const direct = lookUp(label);
  if (direct) return { ...direct, exact: true };
  const bare = withoutMarks(label);
  const reading = bare === label ? undefined : lookUp(bare);
  return reading && { ...reading, exact: false };
}

function lookUp(label: string): Omit<SexReading, 'exact'> | undefined {
  const key = sexKey(label);
  const sex = bySex.get(key);
  if (sex) return { sex, bare: false };
  return totals.has(key) ? { sex: 'T', bare: true } : undefined;
}

/** The words for a sex, for finding what a misspelled one means. */
export const sexWords = (): Iterable<[string, Sex]> => bySex;

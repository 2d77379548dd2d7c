import { ageGroups, ALL_AGES } from '../../codes/ages';
import { fold } from '../parties/fold';
import { withoutMarks } from './marks';
import { TOTAL_WORDS } from './sex';

/**
 * The age group that a label names, by its code. `bare`: a word such as `total` or `unknown`, which may mean something
 * else. Otherwise a group that the tables do not have (15–64, 85+), or what Excel made a date of.
 */
export type AgeReading =
  | { readonly age: string; readonly exact: boolean; readonly bare: boolean }
  | { readonly reason: 'no-such-age-group' | 'date-for-ages'; readonly candidates: readonly string[] };

/** The code of those of unknown age. */
export const UNKNOWN_AGE = 'UNK';

const wordsFor = new Map<string, { age: string; bare: boolean }>([
  ...TOTAL_WORDS.map((word) => [fold(word), { age: ALL_AGES, bare: true }] as const),
  ...[
    ...['all ages', 'total all ages', 'ages total', 'total ages', 'tous âges', 'tous les âges', 'ensemble des âges'],
    ...['все возрасты', 'все возраста', 'в возрасте всего', 'всего все возрасты', 'tous âges confondus'],
  ].map((word) => [fold(word), { age: ALL_AGES, bare: false }] as const),
  ...[
    ...['unknown', 'not stated', 'not known', 'unspecified', 'not specified', 'unk', 'inconnu', 'non déclaré', 'nd'],
    ...['non précisé', 'indéterminé', 'не указан', 'не указано', 'неизвестно', 'неизвестен', 'не определен'],
  ].map((word) => [fold(word), { age: UNKNOWN_AGE, bare: true }] as const),
  ...[
    ...['unknown age', 'age unknown', 'age not stated', 'âge inconnu', 'âge non déclaré', 'âge non précisé'],
    ...[
      'возраст не указан',
      'возраст неизвестен',
      'неизвестный возраст',
      'неизвестного возраста',
      'не указавшие возраст',
    ],
    ...['без указания возраста', 'не указан возраст'],
  ].map((word) => [fold(word), { age: UNKNOWN_AGE, bare: false }] as const),
]);

/** Words around the numbers of an age group. */
const AROUND =
  /(?:years?|yrs?|ages?|aged|of age|old|ans?|agee?s?|лет|года|год|г|возраст(?:е|ная группа)?|в возрасте|de|от|в)(?![a-zа-я])\.?/gu;

const RANGE = /^y?_?(\d{1,3})\s*(?:-|to|a|до|по|through|_)\s*y?(\d{1,3})$/u;
const BELOW = /^(?:y?_?lt\s*|<\s*|under\s*|less than\s*|below\s*|moins\s*|до\s*|младше\s*|менее\s*)(\d{1,3})$/u;
const FROM =
  /^(?:y?_?ge\s*|>=\s*|≥\s*)(\d{1,3})$|^y?(\d{1,3})\s*(?:\+|and over|and more|and older|and above|or more|or over|or older|over|et plus|ou plus|plus|и старше|и более|и больше|и выше|старше|or above|et \+|and \+)\s*$/u;

const groups = ageGroups.filter((group) => group.from !== undefined);

/** The age group that a label names; undefined if it names no ages. */
export function recogniseAge(label: string | number): AgeReading | undefined {
  if (typeof label === 'number') return ofSerial(label);
  const direct = ofText(label, true);
  if (direct) return direct;
  const bare = withoutMarks(label);
  return bare === label ? undefined : ofText(bare, false);
}

function ofText(label: string, exact: boolean): AgeReading | undefined {
  const word = wordsFor.get(fold(label));
  if (word) return { ...word, exact };
  if (!/\d/.test(label) || label.length > 40) return undefined;
  const text = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[–—‒−]/g, '-')
    .replace(AROUND, ' ')
    .replace(/[\s\u00A0,:]+/g, ' ')
    .trim();
  const range = RANGE.exec(text);
  if (range) return ofNumbers(Number(range[1]), Number(range[2]), exact);
  const below = BELOW.exec(text);
  if (below) return ofNumbers(0, Number(below[1]) - 1, exact);
  const open = FROM.exec(text);
  return open ? ofNumbers(Number(open[1] ?? open[2]), undefined, exact) : undefined;
}

function ofNumbers(from: number, to: number | undefined, exact: boolean): AgeReading | undefined {
  if (from > 130 || (to ?? 0) > 130) return undefined;
  const group = groups.find((each) => each.from === from && each.to === to);
  if (group) return { age: group.code, exact, bare: false };
  return { reason: 'no-such-age-group', candidates: [] };
}

/**
 * `5-9` typed into Excel becomes 5 September or 9 May, a number. It is never taken for ages unasked, and only to be asked
 * of cells that stand among other age groups.
 */
function ofSerial(value: number): AgeReading | undefined {
  if (!Number.isInteger(value) || value < 36_526 || value > 73_051) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000);
  const day = `${date.getUTCDate()}.${date.getUTCMonth() + 1}`;
  return day === '5.9' || day === '9.5' ? { reason: 'date-for-ages', candidates: ['Y5-9'] } : undefined;
}

import type { Sex } from '../clearing-house/tables/definition';
import type { MirrorAnswer, MirrorEntry } from './mirror';

/** What is known of the mirror of one flow. */
export type MirrorFinding =
  | {
      readonly state: MirrorEntry['state'];
      /** What the state rests on. */
      readonly entry: MirrorEntry;
      /** What further sources say of the same flow. */
      readonly others: readonly MirrorEntry[];
    }
  | { readonly state: 'partner-does-not-report' }
  /** No answer is at hand, or the year was not asked for. */
  | { readonly state: 'not-fetched' };

/** The states that a mirror figure can be in. */
export type MirrorState = MirrorFinding['state'];

const DOES_NOT_REPORT: MirrorFinding = { state: 'partner-does-not-report' };
const NOT_FETCHED: MirrorFinding = { state: 'not-fetched' };

// A sheet asks for hundreds of cells of one answer, so that each answer is put in order once.
const indexes = new WeakMap<MirrorAnswer, ReadonlyMap<string, MirrorFinding>>();

/**
 * The state of a partner's figure for a year and sex, in an answer of the service. If several sources speak of the same
 * flow, the first one with a figure counts and the rest are `others`.
 */
export function mirrorFinding(
  answer: MirrorAnswer | undefined,
  partner: string,
  year: number,
  sex: Sex,
): MirrorFinding {
  if (!answer?.years.includes(year)) return NOT_FETCHED;
  let index = indexes.get(answer);
  if (!index) {
    index = indexOf(answer.entries);
    indexes.set(answer, index);
  }
  return index.get(keyOf(partner, year, sex)) ?? DOES_NOT_REPORT;
}

/** The partners that report the mirror table in a year, be it by sex or not, in the order of their codes. */
export const reportingPartners = (answer: MirrorAnswer, year: number): string[] =>
  [...new Set(answer.entries.filter((entry) => entry.year === year).map((entry) => entry.partner))].sort();

const keyOf = (partner: string, year: number, sex: Sex): string => `${partner} ${year} ${sex}`;

function indexOf(entries: readonly MirrorEntry[]): Map<string, MirrorFinding> {
  const byKey = new Map<string, MirrorEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.partner, entry.year, entry.sex);
    const known = byKey.get(key);
    if (known) known.push(entry);
    else byKey.set(key, [entry]);
  }
  return new Map(
    [...byKey].map(([key, candidates]) => {
      const entry = candidates.find((candidate) => candidate.value !== null) ?? candidates[0]!; // a key has an entry
      return [key, { state: entry.state, entry, others: candidates.filter((candidate) => candidate !== entry) }];
    }),
  );
}

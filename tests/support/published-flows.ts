import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// The published figures of 2024 as they stand in the files, and the published rules of comparing, written down once more:
// nothing of src/ takes part, so that what the pane shows is held against something else than itself.

const read = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(__dirname, '../../assets/figures', name)), { columns: true });

const flows = read('flows-2024.csv').filter(({ sex, value }) => sex === 'T' && value !== '');

/** What a country says in a table, by partner. Persons. */
export const publishedBy = (reporter: string, table: string): ReadonlyMap<string, number> =>
  new Map(
    flows
      .filter((flow) => flow.reporter === reporter && flow.table === table)
      .map(({ partner, value }) => [partner!, Number(value)]),
  );

/** What all others say of a country in a table, by who says it. Persons. */
export const publishedOf = (partner: string, table: string): ReadonlyMap<string, number> =>
  new Map(
    flows
      .filter((flow) => flow.partner === partner && flow.table === table)
      .map(({ reporter, value }) => [reporter!, Number(value)]),
  );

/** From how many months on a country counts a person, as last known; 60 for a permanent change of residence. */
export function publishedStay(country: string, direction: 'immigration' | 'emigration'): number {
  const known = read('durations.csv').filter((rule) => rule.country === country && rule.direction === direction);
  const { months } = known.sort((a, b) => Number(b.to_year) - Number(a.to_year))[0]!;
  return months === 'P' ? 60 : Number(months);
}

/** IMEM's coefficients as published, linear between the points. */
export function coefficient(months: number): number {
  const points = [[0, 0.53], [3, 0.63], [6, 0.73], [12, 1], [60, 2.26]] as const; // prettier-ignore
  const above = points.findIndex(([point]) => point >= months);
  const [[x1, y1], [x2, y2]] = [points[Math.max(0, above - 1)]!, points[above]!];
  return x1 === x2 ? y2 : y1 + ((months - x1) / (x2 - x1)) * (y2 - y1);
}

/** Two counts of one flow, and what they amount to. */
export interface JudgedPair {
  readonly country: string;
  readonly own: number;
  readonly partner: number;
  readonly gap: number;
  readonly band: 'identical' | 'too small' | 'agreement' | 'small' | 'medium' | 'large' | 'extreme';
}

/** Every flow that both sides count, judged with the usual tolerance of 10 % and the floor of 50 persons. */
export const judge = (own: ReadonlyMap<string, number>, partners: ReadonlyMap<string, number>): JudgedPair[] =>
  [...own].flatMap(([country, figure]) => {
    const partner = partners.get(country);
    if (partner === undefined) return [];
    return [{ country, own: figure, partner, gap: Math.abs(figure - partner), band: band(figure, partner) }];
  });

function band(own: number, partner: number): JudgedPair['band'] {
  const [less, more] = [Math.min(own, partner), Math.max(own, partner)];
  if (own === partner && own >= 100) return 'identical';
  if (more < 50 && more > 0) return 'too small';
  if (Math.abs(own - partner) <= 3 * Math.sqrt(own + partner) || more <= 1.1 * less) return 'agreement';
  return more <= 1.25 * less ? 'small' : more <= 2 * less ? 'medium' : more <= 3 * less ? 'large' : 'extreme';
}

/** What the first lines of a comparison say. */
export interface ComparisonInShort {
  readonly compared: number;
  readonly agreeing: number;
  /** Those that do not agree, the largest gap first. */
  readonly gaps: readonly JudgedPair[];
  /** How few of them make up four fifths of the gap, and what share they make up. Percent. */
  readonly leading: number;
  readonly share: number;
}

/** Counts what is judged: what is identical or too small is not. */
export function inShort(pairs: readonly JudgedPair[]): ComparisonInShort {
  const compared = pairs.filter((pair) => pair.band !== 'identical' && pair.band !== 'too small');
  const gaps = compared.filter((pair) => pair.band !== 'agreement').sort((a, b) => b.gap - a.gap);
  const total = gaps.reduce((sum, { gap }) => sum + gap, 0);
  let [leading, reached] = [0, 0];
  while (reached < 0.8 * total) reached += gaps[leading++]!.gap;
  return {
    compared: compared.length,
    agreeing: compared.length - gaps.length,
    gaps,
    leading,
    share: Math.round((100 * reached) / total),
  };
}

import type { Sex } from '../codes/sex';
import type { Pair } from './measures/counts';
import { mirrorTable } from './mirror-tables';

/**
 * The smallest figure whose being equal on both sides tells anything. Persons.
 *
 * Two offices that count apart come within 10 % of each other in about every sixth flow (2024, 228 flows), evenly spread
 * over the fifth of n values that lie there, so that they hit the very same number in about 0.8 of n cases: 1 in 60 at
 * 50 persons, 1 in 125 at 100, 1 in 1,250 at 1,000. Of the 185 flows of 100 and more chance makes 0.3 equal; 8 are.
 */
export const SMALLEST_TELLING = 100;

/**
 * Whether one of two counts of a flow was probably taken from the other: they are the same, and large enough for that to be
 * no accident. Such a pair is no agreement. Which side is the copy cannot be told from the two.
 */
export const isProbablyCopied = ({ own, partner }: Pair): boolean => own === partner && own >= SMALLEST_TELLING;

/** One side's count of a flow. */
export interface FlowFigure {
  readonly table: string;
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly sex: Sex;
  readonly age: string;
  /** Persons; null if there is none. */
  readonly value: number | null;
}

/**
 * Those of the figures that were probably taken from the partner, or the partner's from them: a figure of the mirror table,
 * by the other country, for the same year, sex and age, has the same number. Figures of tables without a mirror are not
 * looked at; where a side has several sources, one of them is enough.
 */
export function probablyCopied<Figure extends FlowFigure>(figures: Iterable<Figure>): Set<Figure> {
  const all = [...figures];
  const counts = new Set(all.map(({ table, reporter, partner, ...figure }) => keyOf(table, reporter, partner, figure)));
  return new Set(
    all.filter(({ table, reporter, partner, ...figure }) => {
      const mirror = mirrorTable(table);
      if (mirror === undefined || figure.value === null) return false;
      if (!isProbablyCopied({ own: figure.value, partner: figure.value })) return false;
      return counts.has(keyOf(mirror, partner, reporter, figure));
    }),
  );
}

const keyOf = (
  table: string,
  reporter: string,
  partner: string,
  { year, sex, age, value }: Pick<FlowFigure, 'year' | 'sex' | 'age' | 'value'>,
): string => [table, reporter, partner, year, sex, age, value].join(' ');

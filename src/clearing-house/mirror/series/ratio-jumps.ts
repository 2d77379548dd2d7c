import { median, medianDeviation, NORMAL_DEVIATION } from '../statistics';
import type { SeriesPoint } from './pair-series';

/** A year whose ratio is not what the years before let expect. */
export interface RatioJump {
  readonly year: number;
  /** Own by partner's in this year, and as expected. */
  readonly ratio: number;
  readonly expected: number;
  /** By what it is told: the median of the years before, or, with too few of them, the last one. */
  readonly by: 'median' | 'last';
  /** Whether a break that a side declared explains it. */
  readonly atBreak: boolean;
}

/** As many earlier years as are looked at, and as few as will do. */
const YEARS = 5;
const ENOUGH = 3;
/** Beyond as many standard deviations, by the scatter of the years before and by chance, and by a quarter at least. */
const DEVIATIONS = 3;
const LEAST = Math.log(1.25);
/** With too few years before: twice or half the last ratio (rule M04). */
const TWICE = Math.log(2);

/**
 * The years in which the ratio of a pair jumps. With three to five earlier years of the same segment: the logarithm of the
 * ratio is off their median by more than 3 · 1.4826 · their median deviation, by more than a quarter, and by more than three
 * standard deviations of chance, √(1/O + 1/P) and that of a median of such. With fewer: it is off that of the last year before,
 * of whatever segment, by more than a factor of two and by more than chance.
 */
export function ratioJumps(series: readonly SeriesPoint[]): RatioJump[] {
  return series.flatMap((point, index): RatioJump[] => {
    if (point.logRatio === undefined) return [];
    const before = series.slice(0, index).filter(({ logRatio }) => logRatio !== undefined);
    const comparable = before.filter(({ segment }) => segment === point.segment).slice(-YEARS);
    const enough = comparable.length >= ENOUGH;
    const base = enough ? comparable : before.slice(-1);
    if (base.length === 0) return [];
    const logs = base.map(({ logRatio }) => logRatio!);
    const expected = median(logs);
    const chance = DEVIATIONS * Math.hypot(chanceOf(point), median(base.map(chanceOf)));
    const limit = enough
      ? Math.max(DEVIATIONS * NORMAL_DEVIATION * medianDeviation(logs), LEAST, chance)
      : Math.max(TWICE, chance);
    if (Math.abs(point.logRatio - expected) <= limit) return [];
    return [
      {
        year: point.year,
        ratio: Math.exp(point.logRatio),
        expected: Math.exp(expected),
        by: enough ? 'median' : 'last',
        atBreak: point.segment !== base.at(-1)!.segment,
      },
    ];
  });
}

/** The standard deviation of ln(own / partner's) by chance alone. */
const chanceOf = ({ counts: { own, partner } }: SeriesPoint): number => Math.sqrt(1 / own! + 1 / partner!);

import { bothOf, type Counts } from '../measures/counts';

/** A pair's counts of one year, with what is said of breaks. */
export interface YearOfPair {
  readonly year: number;
  readonly counts: Counts;
  /** Whether a side says that its figures cannot be compared with those of the year before (status B, or its metadata). */
  readonly breaks: { readonly own: boolean; readonly partner: boolean };
}

/** A year in its place in the series. */
export interface SeriesPoint extends YearOfPair {
  /** ln(own / partner's); undefined unless both are above 0. */
  readonly logRatio: number | undefined;
  /** Years of the same segment can be compared: a new one begins with each break of either side. */
  readonly segment: number;
}

/**
 * The series of a pair over the years, the earliest first, cut at breaks. Years that nobody has are left out.
 * @throws {RangeError} if a year is given twice
 */
export function pairSeries(years: readonly YearOfPair[]): SeriesPoint[] {
  let segment = 0;
  return [...years]
    .sort((a, b) => a.year - b.year)
    .map((point, index, all) => {
      if (all[index - 1]?.year === point.year) throw new RangeError(`The year ${point.year} is given twice.`);
      if (index > 0 && (point.breaks.own || point.breaks.partner)) segment++;
      const pair = bothOf(point.counts);
      const both = pair && pair.own > 0 && pair.partner > 0;
      return { ...point, logRatio: both ? Math.log(pair.own / pair.partner) : undefined, segment };
    });
}

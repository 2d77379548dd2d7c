import { sexes } from '../../clearing-house/codes/sex';
import type { Sex } from '../../clearing-house/tables/definition';
import { figureKey } from '../../clearing-house/tables/layout';
import type { FigureCell, FigureSeries } from '../../contract/figure-series';
import type { BriefFigure } from '../store/brief-figures';
import { compareCodes } from '../store/compare-codes';
import type { KnownSources, VintagesUsed } from './known-sources';
import type { ReportedBySource, TableReporting } from './reporting';

/** What series are made from. */
export interface SeriesRequest {
  readonly years: readonly number[];
  readonly figures: readonly BriefFigure[];
  readonly sources: KnownSources;
  /** Is told of each vintage that a series names. */
  readonly used: VintagesUsed;
}

/** Series by source, then by the country that tells them apart. */
type Made = ReadonlyMap<string, Map<string, FigureSeries>>;

/** What sources have of a reporter's own table: a series for each partner and source that has a figure, by partner. */
export function ownSeries(reported: readonly ReportedBySource[], request: SeriesRequest): FigureSeries[] {
  const blanks = new Map(reported.map((each) => [each.source, blankSeries('', each, request)]));
  const made: Made = new Map(reported.map(({ source }) => [source, new Map<string, FigureSeries>()]));
  fill(made, request, (partner, source) => {
    const blank = blanks.get(source);
    return blank && { ...blank, partner, figures: copyOf(blank.figures) };
  });
  return inOrder(made);
}

/**
 * What all reporters say of one row: a series for each reporter but the one asked about, and source, that has the table in
 * one of the years, whether the figure is there or not; by reporter.
 */
export function partnerSeries(reporting: TableReporting, except: string, request: SeriesRequest): FigureSeries[] {
  const made = new Map<string, Map<string, FigureSeries>>();
  for (const [partner, reported] of reporting) {
    if (partner === except) continue;
    for (const each of reported) {
      const blank = blankSeries(partner, each, request);
      if (!blank) continue;
      const ofSource = made.get(each.source);
      if (ofSource) ofSource.set(partner, blank);
      else made.set(each.source, new Map([[partner, blank]]));
    }
  }
  fill(made, request, () => undefined);
  return inOrder(made);
}

const inOrder = (made: Made): FigureSeries[] =>
  [...made.values()]
    .flatMap((series) => [...series.values()])
    .sort((one, other) => compareCodes(one.partner, other.partner) || compareCodes(one.source, other.source));

/** A series of a source without any figure yet; undefined if it has no table of any of the years. */
function blankSeries(
  partner: string,
  { source, years: reported }: ReportedBySource,
  { years, used }: SeriesRequest,
): FigureSeries | undefined {
  // Every answer makes one of these for each country and source, so that it is plain loops.
  const vintages: (number | null)[] = [];
  let only: number | undefined;
  let isOne = true;
  for (const year of years) {
    const vintage = reported.get(year)?.vintage;
    vintages.push(vintage ?? null);
    if (vintage === undefined || vintage === only) continue;
    isOne &&= only === undefined;
    only = vintage;
    used.add(source, vintage);
  }
  if (only === undefined) return undefined;
  const figures: Partial<Record<Sex, FigureCell[]>> = {};
  for (const { code } of sexes) {
    let cells: FigureCell[] | undefined;
    for (let at = 0; at < years.length; at++) {
      if (!reported.get(years[at]!)?.sexes.includes(code)) continue; // the index lies within the list
      cells ??= Array.from({ length: years.length }, () => null);
      cells[at] = ':';
    }
    if (cells) figures[code] = cells;
  }
  return { partner, source, vintage: isOne ? only : vintages, figures };
}

function copyOf(figures: FigureSeries['figures']): FigureSeries['figures'] {
  const copy: FigureSeries['figures'] = {};
  for (const { code } of sexes) {
    const cells = figures[code];
    if (cells) copy[code] = cells.slice();
  }
  return copy;
}

/**
 * Puts figures into their series. What belongs to none has nothing but missing figures beside it, which is no table.
 *
 * @param begin makes a series that is not there yet
 */
function fill(
  made: Made,
  { years, figures, sources }: SeriesRequest,
  begin: (country: string, source: string) => FigureSeries | undefined,
): void {
  const places = new Map(years.map((year, at) => [year, at]));
  for (const [country, year, sex, value, statuses, number] of figures) {
    const at = places.get(year);
    const source = sources.idOf(number);
    const ofSource = made.get(source);
    if (at === undefined || !ofSource) continue;
    let series = ofSource.get(country);
    if (!series) {
      series = begin(country, source);
      if (!series) continue;
      ofSource.set(country, series);
    }
    const cells = series.figures[sex as Sex];
    if (cells?.[at] !== ':') continue;
    if (value !== null) cells[at] = value;
    if (statuses !== '') (series.statuses ??= {})[figureKey(year, sex as Sex)] = statuses;
  }
}

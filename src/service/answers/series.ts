import { sexes } from '../../clearing-house/codes/sex';
import type { Sex } from '../../clearing-house/tables/definition';
import { figureKey } from '../../clearing-house/tables/layout';
import type { FigureCell, FigureSeries } from '../../contract/figure-series';
import type { BriefFigure } from '../store/brief-figures';
import { compareCodes } from '../store/compare-codes';
import type { KnownSources } from './known-sources';
import type { ReportedBySource, TableReporting } from './reporting';
import { writtenOnce } from './written-once';

/** What series are made from. */
export interface SeriesRequest {
  readonly years: readonly number[];
  readonly figures: readonly BriefFigure[];
  readonly sources: KnownSources;
}

/** The series of all reporters of a table, as long as no figure is in them. Shared by many answers: copied to be filled. */
export interface BlankSeries {
  /** Of each reporter and source that has the table in one of the years, in this order. */
  readonly all: readonly FigureSeries[];
  /** Where each is, by source and reporter. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** What the sources have of a table in some years, without the figures. */
export function blankSeries(reporting: TableReporting, years: readonly number[]): BlankSeries {
  const all: FigureSeries[] = [];
  for (const [reporter, reported] of reporting) {
    for (const each of reported) {
      const blank = blankOf(reporter, each, years);
      if (blank) all.push(writtenOnce(blank));
    }
  }
  all.sort(inOrder);
  const places = new Map<string, Map<string, number>>();
  for (const [at, { source, partner: reporter }] of all.entries()) {
    places.set(source, (places.get(source) ?? new Map<string, number>()).set(reporter, at));
  }
  return { all, places };
}

/** What sources have of a reporter's own table: a series for each partner and source that has a figure, by partner. */
export function ownSeries({ all, places }: BlankSeries, reporter: string, request: SeriesRequest): FigureSeries[] {
  const made = new Map<string, Map<string, FigureSeries>>();
  fill(request, (partner, source) => {
    const known = made.get(source)?.get(partner);
    if (known) return known;
    const at = places.get(source)?.get(reporter);
    if (at === undefined) return undefined;
    const series = copyOf(all[at]!, partner);
    made.set(source, (made.get(source) ?? new Map<string, FigureSeries>()).set(partner, series));
    return series;
  });
  return [...made.values()].flatMap((series) => [...series.values()]).sort(inOrder);
}

/**
 * What all reporters say of one row: a series for each reporter but the one asked about, and source, that has the table in
 * one of the years, whether the figure is there or not; by reporter.
 */
export function partnerSeries({ all, places }: BlankSeries, except: string, request: SeriesRequest): FigureSeries[] {
  const series = all.slice();
  fill(request, (reporter, source) => {
    const at = places.get(source)?.get(reporter);
    if (at === undefined || reporter === except) return undefined;
    if (series[at] === all[at]) series[at] = copyOf(all[at]!, reporter);
    return series[at];
  });
  return series.filter(({ partner }) => partner !== except);
}

const inOrder = (one: FigureSeries, other: FigureSeries): number =>
  compareCodes(one.partner, other.partner) || compareCodes(one.source, other.source);

/** A series of a source without any figure yet; undefined if it has no table of any of the years. Plain loops: there are many. */
function blankOf(
  partner: string,
  { source, years: reported }: ReportedBySource,
  years: readonly number[],
): FigureSeries | undefined {
  const vintages: (number | null)[] = [];
  const figures: Partial<Record<Sex, FigureCell[]>> = {};
  let only: number | undefined;
  let isOne = true;
  for (let at = 0; at < years.length; at++) {
    const cell = reported.get(years[at]!); // the index lies within the list
    vintages.push(cell?.vintage ?? null);
    if (!cell) continue;
    for (const sex of cell.sexes) (figures[sex] ??= years.map(() => null))[at] = ':';
    if (cell.vintage === only) continue;
    isOne &&= only === undefined;
    only = cell.vintage;
  }
  return only === undefined ? undefined : { partner, source, vintage: isOne ? only : vintages, figures };
}

function copyOf({ source, vintage, figures: blank }: FigureSeries, partner: string): FigureSeries {
  const figures: FigureSeries['figures'] = {};
  for (const { code } of sexes) {
    const cells = blank[code];
    if (cells) figures[code] = cells.slice();
  }
  return { partner, source, vintage, figures };
}

/**
 * Puts figures into their series. What belongs to none has nothing but missing figures beside it, which is no table.
 *
 * @param seriesOf the series of a country and source, to be filled; undefined if there is none
 */
function fill(
  { years, figures, sources }: SeriesRequest,
  seriesOf: (country: string, source: string) => FigureSeries | undefined,
): void {
  for (const [country, year, sex, value, statuses, number] of figures) {
    const at = years.indexOf(year);
    const series = at === -1 ? undefined : seriesOf(country, sources.idOf(number));
    const cells = series?.figures[sex as Sex];
    if (cells?.[at] !== ':') continue;
    if (value !== null) cells[at] = value;
    if (statuses !== '') (series!.statuses ??= {})[figureKey(year, sex as Sex)] = statuses;
  }
}

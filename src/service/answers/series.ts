import { sexes } from '../../clearing-house/codes/sex';
import type { Sex } from '../../clearing-house/tables/definition';
import { figureKey } from '../../clearing-house/tables/layout';
import type { BlankSeries, FigureCell, FigureSeries } from '../../contract/figure-series';
import { compareSeries } from '../../contract/partner-series';
import { compareCodes } from '../../clearing-house/codes/compare-codes';
import { keysIn } from './alike-years';
import type { KnownSources } from './known-sources';
import type { Reported, ReportedYear, TableReporting } from './reporting';
import { COUNTRIES, NO_FIGURE, SEXES, type YearFigures } from './year-figures';

/** What series are made from. */
export interface SeriesRequest {
  readonly years: readonly number[];
  /** Who reports the table. */
  readonly reporting: TableReporting;
  /** By year, of all these years. */
  readonly figures: ReadonlyMap<number, YearFigures>;
  readonly sources: KnownSources;
}

/** What sources have of a reporter's own table: a series for each partner and source that has a figure, by partner. */
export function ownSeries(request: SeriesRequest, reporter: string): FigureSeries[] {
  const blankOf = blanksIn(request.years);
  const reported = request.reporting.of.get(reporter) ?? [];
  const made = new Map(
    reported.map((each) => [each.source, { blank: blankOf(each), series: new Map<string, FigureSeries>() }]),
  );
  fill(request, (partner, source) => {
    const ofSource = made.get(source);
    const known = ofSource?.series.get(partner);
    if (known || !ofSource?.blank) return known;
    const series = seriesOf(ofSource.blank, partner, source);
    ofSource.series.set(partner, series);
    return series;
  });
  return [...made.values()].flatMap(({ series }) => [...series.values()]).sort(compareSeries);
}

/** What all reporters say of one row. */
export interface RowSeries {
  /** By reporter. */
  readonly series: FigureSeries[];
  /** Those that have the table in one of the years, but not the row, by source; those that are alike together. */
  readonly blanks: BlankSeries[];
  /** All of them, once each, in the order of their codes. */
  readonly reporters: ReadonlySet<string>;
}

/** What all reporters but one say of a row, whether its figure is there or not. */
export function rowSeries(request: SeriesRequest, except: string): RowSeries {
  const blankOf = blanksIn(request.years);
  const made = new Map<Reported, FigureSeries>();
  fill(request, (reporter, source) => {
    if (reporter === except) return undefined;
    const reported = request.reporting.of.get(reporter)?.find((each) => each.source === source);
    const known = reported && made.get(reported);
    if (known || !reported) return known;
    const blank = blankOf(reported);
    if (!blank) return undefined;
    const series = seriesOf(blank, reporter, source);
    made.set(reported, series);
    return series;
  });
  const series: FigureSeries[] = [];
  const blanks = new Map<string, Map<Blank, BlankSeries>>();
  const reporters = new Set<string>();
  for (const reported of request.reporting.all) {
    const { reporter, source } = reported;
    const filled = made.get(reported);
    const blank = filled || reporter === except ? undefined : blankOf(reported);
    if (filled) series.push(filled);
    if (blank) {
      const ofSource = blanks.get(source) ?? new Map<Blank, BlankSeries>();
      const alike = ofSource.get(blank) ?? { source, ...blank, partners: [] };
      alike.partners.push(reporter);
      blanks.set(source, ofSource.set(blank, alike));
    }
    if (filled ?? blank) reporters.add(reporter);
  }
  const sources = [...blanks.keys()].sort(compareCodes);
  return { series, blanks: sources.flatMap((source) => [...blanks.get(source)!.values()]), reporters };
}

type Blank = Pick<FigureSeries, 'vintage' | 'figures'>;

/**
 * What sources have of tables in some years as long as no figure is in them, one and the same object for all that are alike;
 * undefined for a table that is there in none of the years.
 */
function blanksIn(years: readonly number[]): (reported: Reported) => Blank | undefined {
  const keyOf = keysIn(years);
  const alike = new Map<string, Blank | undefined>();
  return ({ years: known }) => {
    const key = keyOf(known);
    if (!alike.has(key)) alike.set(key, blankOf(years.map((year) => known.get(year))));
    return alike.get(key);
  };
}

/** What a source has without any figure yet; undefined if it has nothing of any year. Plain loops: there are many. */
function blankOf(byYear: readonly (ReportedYear | undefined)[]): Blank | undefined {
  const vintages: (number | null)[] = [];
  const figures: Partial<Record<Sex, FigureCell[]>> = {};
  let only: number | undefined;
  let isOne = true;
  for (const [at, cell] of byYear.entries()) {
    vintages.push(cell?.vintage ?? null);
    if (!cell) continue;
    for (const sex of cell.sexes) (figures[sex] ??= byYear.map(() => null))[at] = ':';
    if (cell.vintage === only) continue;
    isOne &&= only === undefined;
    only = cell.vintage;
  }
  return only === undefined ? undefined : { vintage: isOne ? only : vintages, figures };
}

/** A series of its own to be filled. */
function seriesOf({ vintage, figures: blank }: Blank, partner: string, source: string): FigureSeries {
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
 * @param seriesFor the series of a country and source, to be filled; undefined if there is none
 */
function fill(
  { years, figures, sources }: SeriesRequest,
  seriesFor: (country: string, source: string) => FigureSeries | undefined,
): void {
  for (const [at, year] of years.entries()) {
    const { countries, sources: numbers, values, statuses } = figures.get(year)!;
    const filled = Array.from(countries, (country, entry) =>
      seriesFor(COUNTRIES.codeOf(country), sources.idOf(numbers[entry]!)),
    );
    for (const [place, status] of statuses) {
      const series = filled[Math.floor(place / SEXES.length)];
      const sex = SEXES[place % SEXES.length]!;
      if (series?.figures[sex]?.[at] === ':') (series.statuses ??= {})[figureKey(year, sex)] = status;
    }
    for (const [offset, sex] of SEXES.entries()) {
      for (let entry = 0; entry < filled.length; entry++) {
        const value = values[entry * SEXES.length + offset]!;
        const cells = value === NO_FIGURE ? undefined : filled[entry]?.figures[sex];
        if (cells?.[at] === ':') cells[at] = value;
      }
    }
  }
}

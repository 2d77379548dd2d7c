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

/** What sources have of a reporter's own table: a series for each partner and source that has a figure, by partner. */
export function ownSeries(reported: readonly ReportedBySource[], request: SeriesRequest): FigureSeries[] {
  const blanks = new Map(reported.map((each) => [each.source, blankSeries('', each, request)]));
  const made = new Map<string, FigureSeries>();
  const find = (partner: string, source: string): FigureSeries | undefined => {
    const key = `${partner} ${source}`;
    const known = made.get(key);
    const blank = blanks.get(source);
    if (known || !blank) return known;
    const fresh = { ...blank, partner, figures: copyOf(blank.figures) };
    made.set(key, fresh);
    return fresh;
  };
  fill(find, request);
  return inOrder(made);
}

/**
 * What all reporters say of one row: a series for each reporter but the one asked about, and source, that has the table in
 * one of the years, whether the figure is there or not; by reporter.
 */
export function partnerSeries(reporting: TableReporting, except: string, request: SeriesRequest): FigureSeries[] {
  const made = new Map<string, FigureSeries>();
  for (const [partner, reported] of reporting) {
    if (partner === except) continue;
    for (const each of reported) {
      const blank = blankSeries(partner, each, request);
      if (blank) made.set(`${partner} ${each.source}`, blank);
    }
  }
  fill((partner, source) => made.get(`${partner} ${source}`), request);
  return inOrder(made);
}

const inOrder = (series: ReadonlyMap<string, FigureSeries>): FigureSeries[] =>
  [...series.values()].sort(
    (one, other) => compareCodes(one.partner, other.partner) || compareCodes(one.source, other.source),
  );

/** A series of a source without any figure yet; undefined if it has no table of any of the years. */
function blankSeries(
  partner: string,
  { source, years: reported }: ReportedBySource,
  { years, used }: SeriesRequest,
): FigureSeries | undefined {
  const tables = years.map((year) => reported.get(year));
  const vintages = tables.map((table) => table?.vintage ?? null);
  const known = vintages.filter((vintage) => vintage !== null);
  if (known.length === 0) return undefined;
  for (const vintage of known) used.add(source, vintage);
  const figures: Partial<Record<Sex, FigureCell[]>> = {};
  for (const { code } of sexes) {
    const cells = tables.map((table): FigureCell => (table?.sexes.includes(code) ? ':' : null));
    if (cells.includes(':')) figures[code] = cells;
  }
  const [first] = known;
  return { partner, source, vintage: known.every((vintage) => vintage === first) ? first! : vintages, figures };
}

const copyOf = (figures: FigureSeries['figures']): FigureSeries['figures'] =>
  Object.fromEntries(Object.entries(figures).map(([sex, cells]) => [sex, [...cells]]));

/** Puts figures into their series. What belongs to none has nothing but missing figures beside it, which is no table. */
function fill(
  find: (country: string, source: string) => FigureSeries | undefined,
  { years, figures, sources }: SeriesRequest,
): void {
  const places = new Map(years.map((year, at) => [year, at]));
  for (const [country, year, sex, value, statuses, source] of figures) {
    const at = places.get(year);
    if (at === undefined) continue;
    const series = find(country, sources.idOf(source));
    const cells = series?.figures[sex as Sex];
    if (!series || cells?.[at] !== ':') continue;
    if (value !== null) cells[at] = value;
    if (statuses !== '') (series.statuses ??= {})[figureKey(year, sex as Sex)] = statuses;
  }
}

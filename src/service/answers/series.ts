import { sexes } from '../../clearing-house/codes/sex';
import type { Sex } from '../../clearing-house/tables/definition';
import { figureKey } from '../../clearing-house/tables/layout';
import type { FigureCell, FigureSeries } from '../../contract/figure-series';
import type { BriefFigures } from '../store/brief-figures';
import { compareCodes } from '../store/compare-codes';
import type { KnownSources } from './known-sources';
import type { Reported, ReportedYear } from './reporting';

/** What series are made from. */
export interface SeriesRequest {
  readonly years: readonly number[];
  readonly figures: BriefFigures;
  readonly sources: KnownSources;
}

/**
 * The series that sources have of tables, in their order, as long as no figure is in them: of those with any of the years. Their
 * figures may be shared and are copied to be filled.
 */
export function blankSeries(reported: readonly Reported[], years: readonly number[]): FigureSeries[] {
  const blanks: FigureSeries[] = [];
  const alike = new Map<ReportedYear, Blank>();
  for (const { reporter: partner, source, years: known } of reported) {
    const byYear = years.map((year) => known.get(year));
    const [first] = byYear;
    const isSame = first !== undefined && byYear.every((each) => each === first);
    const blank = (isSame ? alike.get(first) : undefined) ?? blankOf(byYear);
    if (isSame && blank) alike.set(first, blank);
    if (blank) blanks.push({ partner, source, ...blank });
  }
  return blanks;
}

type Blank = Pick<FigureSeries, 'vintage' | 'figures'>;

/**
 * What sources have of a reporter's own table: a series for each partner and source that has a figure, by partner.
 *
 * @param blanks those of the reporter
 */
export function ownSeries(blanks: readonly FigureSeries[], request: SeriesRequest): FigureSeries[] {
  const made = new Map(blanks.map((blank) => [blank.source, { blank, series: new Map<string, FigureSeries>() }]));
  fill(request, (partner, source) => {
    const ofSource = made.get(source);
    if (!ofSource) return undefined;
    const known = ofSource.series.get(partner);
    if (known) return known;
    const series = copyOf(ofSource.blank, partner);
    ofSource.series.set(partner, series);
    return series;
  });
  return [...made.values()].flatMap(({ series }) => [...series.values()]).sort(inOrder);
}

/**
 * What all reporters say of one row: a series for each that has the table in one of the years, whether the figure is there or
 * not.
 *
 * @param blanks those of all reporters but the one asked about
 */
export function partnerSeries(blanks: readonly FigureSeries[], request: SeriesRequest): FigureSeries[] {
  const series = blanks.slice();
  const places = new Map<string, Map<string, number>>();
  for (const [at, { partner: reporter, source }] of blanks.entries()) {
    const ofSource = places.get(source) ?? new Map<string, number>();
    places.set(source, ofSource.set(reporter, at));
  }
  fill(request, (reporter, source) => {
    const at = places.get(source)?.get(reporter);
    if (at === undefined) return undefined;
    if (series[at] === blanks[at]) series[at] = copyOf(blanks[at]!, reporter);
    return series[at];
  });
  return series;
}

const inOrder = (one: FigureSeries, other: FigureSeries): number =>
  compareCodes(one.partner, other.partner) || compareCodes(one.source, other.source);

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
  const { countries, years: ofYears, sexes: ofSexes, values, statuses, sources: numbers } = figures;
  for (let index = 0; index < countries.length; index++) {
    const year = ofYears[index]!; // all lists are of the same length
    const at = years.indexOf(year);
    const series = at === -1 ? undefined : seriesOf(countries[index]!, sources.idOf(numbers[index]!));
    const sex = ofSexes[index] as Sex; // the store holds no other
    const cells = series?.figures[sex];
    if (cells?.[at] !== ':') continue;
    const value = values[index]!; // null is none that is missing
    if (value !== null) cells[at] = value;
    if (statuses[index] !== '') (series!.statuses ??= {})[figureKey(year, sex)] = statuses[index]!;
  }
}

import { compareCodes } from '../clearing-house/codes/compare-codes';
import { type Sex, sexes } from '../clearing-house/codes/sex';
import { figureKey } from '../clearing-house/tables/layout';
import type { FigureBlock, FigureCell } from './figure-series';
import type { MirrorAnswer } from './mirror';

/** What one source says of one partner in all years asked for. */
export interface FigureSeries {
  readonly partner: string;
  readonly source: string;
  /** The vintage of each year, in the order of the years; null where there is no table. */
  readonly vintages: readonly (number | null)[];
  /** By sex, in the order of the years; a sex that is left out has no table in any of them. */
  readonly figures: Readonly<Partial<Record<Sex, readonly FigureCell[]>>>;
  /** By year and sex (figureKey), letters of CL_OBS_STATUS. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Years and sexes whose figure was probably taken from the other side, or given to it. */
  readonly copied: readonly string[];
}

/**
 * What sources have of the reporter's own table: all partners that any year of it names, by partner, then by source. The others
 * are not told of; a year that does not name one of these has no figure of it.
 */
export function ownSeries({ own: { blocks }, years }: Pick<MirrorAnswer, 'own' | 'years'>): FigureSeries[] {
  const series = gather(blocks, years);
  for (const { source, year, vintage, figures, partners } of blocks) {
    const named = new Set(partners);
    const at = years.indexOf(year);
    for (const each of series.values()) {
      if (each.source !== source || named.has(each.partner)) continue;
      for (const { code } of sexes) {
        if (figures[code] && (each.figures[code]?.[at] ?? null) === null) put(each, code, at, ':', years);
      }
      each.vintages[at] ??= vintage;
    }
  }
  return inOrder(series);
}

/** What partners report of the reporter, by partner, then by source: all that have the table in any of the years. */
export const partnerSeries = (blocks: readonly FigureBlock[], years: readonly number[]): FigureSeries[] =>
  inOrder(gather(blocks, years));

/** A series that is being put together. */
interface Gathered {
  readonly partner: string;
  readonly source: string;
  readonly vintages: (number | null)[];
  readonly figures: Partial<Record<Sex, FigureCell[]>>;
  readonly statuses: Record<string, string>;
  readonly copied: string[];
}

function gather(blocks: readonly FigureBlock[], years: readonly number[]): Map<string, Gathered> {
  const found = new Map<string, Gathered>();
  for (const { source, year, vintage, partners, figures, statuses, copied } of blocks) {
    const at = years.indexOf(year);
    for (const [place, partner] of partners.entries()) {
      const key = `${partner} ${source}`;
      const series = found.get(key) ?? {
        ...{ partner, source, figures: {}, statuses: {}, copied: [] },
        vintages: years.map(() => null),
      };
      found.set(key, series);
      series.vintages[at] = vintage;
      for (const { code } of sexes) {
        const column = figures[code];
        // The list has a figure for each partner, as the contract says.
        if (column) put(series, code, at, column === ':' ? ':' : column[place]!, years);
        const letters = statuses?.[partner]?.[code];
        if (letters !== undefined) series.statuses[figureKey(year, code)] = letters;
      }
      for (const sex of copied?.[partner] ?? []) series.copied.push(figureKey(year, sex));
    }
  }
  return found;
}

function put({ figures }: Gathered, sex: Sex, at: number, cell: FigureCell, years: readonly number[]): void {
  (figures[sex] ??= years.map(() => null))[at] = cell;
}

const inOrder = (series: ReadonlyMap<string, Gathered>): FigureSeries[] =>
  [...series.values()].sort(
    (one, other) => compareCodes(one.partner, other.partner) || compareCodes(one.source, other.source),
  );

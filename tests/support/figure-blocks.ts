import { type Sex, sexes } from '../../src/clearing-house/codes/sex';
import { figureKey } from '../../src/clearing-house/tables/layout';
import type { BlockColumn, FigureBlock, FigureCell } from '../../src/contract/figure-series';

/** What a source says of a partner in some years, as tests write it down; what is left out is not said. */
export interface WrittenSeries {
  readonly partner: string;
  readonly source: string;
  /** One number if it is the same in all years. */
  readonly vintage: number | readonly number[];
  /** By sex, in the order of the years. */
  readonly figures: Readonly<Partial<Record<Sex, readonly FigureCell[]>>>;
  /** By year and sex, as in `2024|T`. */
  readonly statuses?: Readonly<Record<string, string>>;
  /** Years and sexes. */
  readonly copied?: readonly string[];
}

/** Series as an answer has them: a block for each partner and year, where there is a table. */
export const blocksOf = (years: readonly number[], series: readonly WrittenSeries[]): FigureBlock[] =>
  years.flatMap((year, at) =>
    series.flatMap(({ partner, source, vintage, figures, statuses = {}, copied = [] }): FigureBlock[] => {
      const columns: Partial<Record<Sex, BlockColumn>> = {};
      const letters: Partial<Record<Sex, string>> = {};
      for (const { code } of sexes) {
        const cell = figures[code]?.[at] ?? null;
        if (cell !== null) columns[code] = [cell];
        const status = statuses[figureKey(year, code)];
        if (status !== undefined) letters[code] = status;
      }
      if (Object.keys(columns).length === 0) return [];
      return [
        {
          ...{ source, year, partners: [partner], figures: columns },
          vintage: typeof vintage === 'number' ? vintage : vintage[at]!,
          statuses: { [partner]: letters },
          copied: { [partner]: sexes.map(({ code }) => code).filter((code) => copied.includes(figureKey(year, code))) },
        },
      ];
    }),
  );

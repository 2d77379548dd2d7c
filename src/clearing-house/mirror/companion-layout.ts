import { countryByCode } from '../codes/countries';
import type { Sex } from '../tables/definition';
import { figureKey } from '../tables/layout';
import type { TableReading } from '../tables/read-table';
import type { MirrorFigures } from './mirror-figure';

/** The rows above the list: title, whose figures, sources, how to read, blocks, headings, and the hidden row of keys. */
export const COMPANION_HEAD = {
  title: 0,
  own: 1,
  sources: 2,
  reading: 3,
  blocks: 4,
  headings: 5,
  keys: 6,
  rows: 7,
} as const;
export const COMPANION_LABEL_COLUMN = 0;
export const COMPANION_CODE_COLUMN = 1;

/** The columns of a block, one block for a year and sex. */
export const COMPANION_COLUMNS = [
  'own-figure',
  'partner-figure',
  'difference',
  'ratio',
  'verdict',
  'status',
  'own-stay',
  'partner-stay',
  'figure-source',
] as const;
export type CompanionColumn = (typeof COMPANION_COLUMNS)[number];

/** One year and sex, side by side. */
export interface CompanionBlock {
  readonly year: number;
  readonly sex: Sex;
  /** The column of the own figures in the table's sheet. */
  readonly ownColumn: number;
  readonly column: (name: CompanionColumn) => number;
}

/** A partner's row. */
export interface CompanionRow {
  readonly row: number;
  readonly code: string;
  readonly label: string;
  /** The partner's row in the table's own sheet. */
  readonly own: number;
}

/** Where everything of a companion sheet goes. */
export interface CompanionLayout {
  readonly partners: readonly CompanionRow[];
  readonly blocks: readonly CompanionBlock[];
  readonly columns: number;
}

/** The key above the verdicts of a year and sex, by which the table's sheet finds them. */
export const verdictKey = (year: number, sex: Sex): string => `${figureKey(year, sex)}|verdict`;

/**
 * Plans the companion of a table: a block for every year and sex that partners report, and a row for every partner down to
 * the last one that is a member of UNECE or reports. Nothing is known of the rest of the world.
 */
export function companionLayout(table: TableReading, mirror: MirrorFigures): CompanionLayout {
  const countries = table.rows.filter(({ kind, issues }) => kind === 'country' && issues.length === 0);
  const last = countries.findLastIndex(({ key }) => mayReport(key, mirror));
  const blocks = mirror.counted.flatMap(({ year, sex }): Omit<CompanionBlock, 'column'>[] => {
    const ownColumn = table.layout.years.find((block) => block.year === year)?.sexes[sex];
    // Figures are looked up to the right of the codes.
    return ownColumn === undefined || ownColumn < table.layout.codeColumn ? [] : [{ year, sex, ownColumn }];
  });
  const first = COMPANION_CODE_COLUMN + 1;
  return {
    partners: countries
      .slice(0, last + 1)
      .map(({ code, label, row }, index) => ({ row: COMPANION_HEAD.rows + index, code, label, own: row })),
    blocks: blocks.map((block, index) => ({
      ...block,
      column: (name) => first + index * COMPANION_COLUMNS.length + COMPANION_COLUMNS.indexOf(name),
    })),
    columns: first + blocks.length * COMPANION_COLUMNS.length,
  };
}

const mayReport = (partner: string, mirror: MirrorFigures): boolean =>
  (countryByCode(partner)?.unece ?? false)
  || mirror.counted.some(({ year, sex }) => mirror.figure(partner, year, sex).state !== 'partner-does-not-report');

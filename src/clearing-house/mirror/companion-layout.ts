import type { MirrorKind } from '../tables/definition';

/**
 * The rows above the list: title, whose figures, sources, how to read, the hidden keys of the columns, and the headings,
 * which must stand right above the list for its filter.
 */
export const COMPANION_HEAD = { title: 0, own: 1, sources: 2, reading: 3, keys: 4, headings: 5, rows: 6 } as const;

/** The columns of a list, by what stands in the row of keys. */
const COLUMNS = [
  'partner',
  'code',
  'year',
  'sex',
  'key',
  'own-figure',
  'partner-figure',
  'difference',
  'ratio',
  'verdict',
  'status',
  'own-stay',
  'partner-stay',
  'figure-source',
  'other-sources',
  'nearest',
  'diaspora',
  'reasons',
  'answer',
  'comment',
  'notes',
] as const;
export type CompanionColumn = (typeof COLUMNS)[number];

/** What a list about stocks has not, and what only that has: other sources count the same people, and nothing is judged. */
const FLOWS_ONLY: readonly CompanionColumn[] = ['verdict', 'own-stay', 'partner-stay', 'nearest', 'reasons'];
const STOCKS_ONLY: readonly CompanionColumn[] = ['diaspora'];

/** The columns of a list from left to right. */
export const companionColumns = (kind: MirrorKind): readonly CompanionColumn[] =>
  COLUMNS.filter((name) => !(kind === 'diaspora' ? FLOWS_ONLY : STOCKS_ONLY).includes(name));

/** What only the formulas look at stands in hidden columns from here on, so that there is room for notes beside the list. */
export const HIDDEN_COLUMN = 60;

/** The sheet's custom properties: whose companion it is, in which language, and what it was made with. */
export const COMPANION_PROPERTY = {
  of: 'clearing-house.companion-of',
  /** Excel's id of the table's sheet when it was written: tells the sheet from copies of it. */
  sheet: 'clearing-house.companion-sheet',
  language: 'clearing-house.companion-language',
  settings: 'clearing-house.comparison',
} as const;

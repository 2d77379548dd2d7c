import type { MirrorKind } from '../tables/definition';

/**
 * The rows above the list: title, whose figures, sources, how to read, what it is judged by, the hidden keys of the columns, and the
 * headings, which must stand right above the list for its filter.
 */
export const COMPANION_HEAD = {
  title: 0,
  own: 1,
  sources: 2,
  reading: 3,
  limits: 4,
  keys: 5,
  headings: 6,
  rows: 7,
} as const;

/** The columns in whose row of limits tolerance and floor stand, each with its word in the column named beside it. */
export const LIMIT_COLUMNS = {
  tolerance: { word: 'partner', value: 'code' },
  floor: { word: 'sex', value: 'own-figure' },
} as const satisfies Record<string, Record<'word' | 'value', CompanionColumn>>;

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

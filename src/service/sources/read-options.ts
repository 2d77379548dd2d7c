/** What is to be read of a source, and how where the source does not say it itself. */
export interface ReadOptions {
  /** The source's code of the data set: `migr_imm5prv`. Needed where a file does not name it. */
  readonly dataset?: string;
  /** The standard table that a file holds, where it does not say so. */
  readonly table?: string;
  /** Only these years, of the tables (after `stocksAt`). */
  readonly years?: { readonly from: number; readonly to: number };
  /** Only these reporters, ISO 3166-1 alpha-2. */
  readonly reporters?: readonly string[];
  /** The age groups of the tables (the default), or all ages together only. */
  readonly ages?: 'groups' | 'total';
  /** Which of Eurostat's two definitions of age is taken; they have the same totals. COMPLET (completed years) if left out. */
  readonly ageDefinition?: 'COMPLET' | 'REACH';
  /**
   * The date that the source's year stands for in tables of stocks. `31-december`: what it gives for 31 December 2023 is
   * what the tables have for 1 January 2024.
   */
  readonly stocksAt?: '1-january' | '31-december';
  /** Which column plays which part, where its name does not tell. */
  readonly columns?: Partial<Record<ColumnPart, string>>;
  /** Only rows with this value in a column: `{ UNIT_MEASURE: 'PS' }`. */
  readonly filters?: Readonly<Record<string, string>>;
  /** Codes of areas that the source writes its own way, and what they mean: `{ CS: '200', TP: 'TL' }`. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Further codes of partners and reporters that are left out, such as a group of countries published since. */
  readonly ignore?: readonly string[];
}

/** The parts that columns play in a file of figures. */
export const COLUMN_PARTS = [
  'table',
  'reporter',
  'partner',
  'sex',
  'age',
  'year',
  'value',
  'status',
  'confidentiality',
  'comment',
] as const;
export type ColumnPart = (typeof COLUMN_PARTS)[number];

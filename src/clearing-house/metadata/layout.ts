import type { Language } from '../messages/language';
import type { MetadataField, TableDefinition } from '../tables/definition';
import type { Edition } from '../tables/editions';
import { metadataFields } from './groups';

/** A table and the years of it that a metadata sheet asks about. */
export interface MetadataEntry {
  readonly definition: TableDefinition;
  readonly years: readonly number[];
}

/** What a new metadata sheet is made for. */
export interface MetadataRequest {
  /** ISO code of the reporting country. */
  readonly reporter: string;
  readonly edition: Edition;
  /** The language of the sheet. */
  readonly language: Language;
  /** The tables and years that it asks about. */
  readonly entries: readonly MetadataEntry[];
}

/** A row of a metadata sheet: the title of a table, or the questions about a year of it. */
export type MetadataRow =
  | { readonly kind: 'section'; readonly definition: TableDefinition }
  | { readonly kind: 'answers'; readonly definition: TableDefinition; readonly year: number };

/** Where the columns of a metadata sheet stand: planned for a new sheet, or found in one that is there. */
export interface MetadataColumns {
  /** What the row is about, in words. */
  readonly label: number;
  readonly code: number;
  /** A column that the user deleted is absent. */
  readonly fields: ReadonlyMap<MetadataField, number>;
}

/** The rows above the answers: title, country and round, how to fill it, headings of groups and questions, hidden keys. */
export const METADATA_HEAD = { title: 0, round: 1, how: 2, groups: 3, headings: 4, keys: 5, rows: 6 } as const;

/** What stands in the row of keys above the labels; above the codes stands the key that tables have there, too. */
export const LABEL_KEY = 'label';

/** The code of a row: `3|2024`. */
export const metadataCode = (table: string, year: number): string => `${table}|${year}`;

/** The columns of a new sheet. */
export const plannedColumns: MetadataColumns = {
  label: 0,
  code: 1,
  fields: new Map(metadataFields.map((field, index) => [field, 2 + index])),
};

/** How many columns a sheet with these has at least. */
export const columnCount = ({ label, code, fields }: MetadataColumns): number =>
  Math.max(label, code, ...fields.values()) + 1;

/** The entries with one for each table, in the order of their first, years oldest first. */
export function mergedEntries(entries: readonly MetadataEntry[]): MetadataEntry[] {
  const merged = new Map<string, MetadataEntry>();
  for (const { definition, years } of entries) {
    const all = [...new Set([...(merged.get(definition.id)?.years ?? []), ...years])];
    merged.set(definition.id, { definition, years: all.sort((a, b) => a - b) });
  }
  return [...merged.values()].filter(({ years }) => years.length > 0);
}

/** The rows of a table: a row for each year, under its title. */
export const tableRows = ({ definition, years }: MetadataEntry): MetadataRow[] => [
  { kind: 'section', definition },
  ...yearRows({ definition, years }),
];

export const yearRows = ({ definition, years }: MetadataEntry): MetadataRow[] =>
  years.map((year) => ({ kind: 'answers', definition, year }));

import type { MetadataAnswer } from '../metadata/answer';
import type { MetadataReading, MetadataRowReading } from '../metadata/read-metadata';
import type { MetadataField } from '../tables/definition';
import type { TableReading } from '../tables/read-table';
import type { MetadataSheetReading, WorkbookReading } from './workbook-reading';

/** What a metadata sheet says of a year of a table. */
export interface YearMetadata {
  readonly sheet: MetadataSheetReading;
  /** More than one if the user copied the row. */
  readonly rows: readonly [MetadataRowReading, ...MetadataRowReading[]];
}

/** An answer and the row that it stands in. */
export interface LocatedAnswer extends MetadataAnswer {
  readonly row: number;
}

const rowsKnown = new WeakMap<MetadataReading, ReadonlyMap<string, [MetadataRowReading, ...MetadataRowReading[]]>>();

function rowsByYear(reading: MetadataReading) {
  let known = rowsKnown.get(reading);
  if (!known) {
    const found = new Map<string, [MetadataRowReading, ...MetadataRowReading[]]>();
    for (const row of reading.rows) {
      const key = keyOf(row.table, row.year);
      const same = found.get(key);
      if (same) same.push(row);
      else found.set(key, [row]);
    }
    rowsKnown.set(reading, (known = found));
  }
  return known;
}

const keyOf = (table: string, year: number): string => `${table}|${year}`;

/** The metadata sheets of a table's reporter, that of the same round first. */
export const metadataSheets = (
  { metadata }: WorkbookReading,
  { reporter, round }: TableReading,
): readonly MetadataSheetReading[] =>
  metadata
    .filter(({ reading }) => reading.reporter === reporter)
    .sort((a, b) => Number(b.reading.round === round) - Number(a.reading.round === round));

/** What the workbook's metadata say of a year of a table; undefined if no sheet has a row for it. */
export function metadataOf(workbook: WorkbookReading, table: TableReading, year: number): YearMetadata | undefined {
  for (const sheet of metadataSheets(workbook, table)) {
    const rows = rowsByYear(sheet.reading).get(keyOf(table.definition.id, year));
    if (rows) return { sheet, rows };
  }
  return undefined;
}

/** The answer to a question, or the empty cell for it; undefined if the sheet has no such column. */
export function answerTo({ rows }: YearMetadata, field: MetadataField): LocatedAnswer | undefined {
  let empty: LocatedAnswer | undefined;
  for (const { row, answers } of rows) {
    const answer = answers.get(field);
    if (!answer) continue;
    if (answer.text !== '') return { ...answer, row };
    empty ??= { ...answer, row };
  }
  return empty;
}

/** Whether two answers to a question say something different; not if one of them says nothing. */
export function differ(a: MetadataAnswer | undefined, b: MetadataAnswer | undefined): boolean {
  if (!a || !b || a.text === '' || b.text === '') return false;
  if (a.choice !== undefined && b.choice !== undefined) return a.choice !== b.choice;
  if (a.value !== undefined && b.value !== undefined) return a.value !== b.value;
  return a.text.toLowerCase() !== b.text.toLowerCase();
}

import type { MetadataAnswer } from '../metadata/answer';
import type { MetadataReading } from '../metadata/read-metadata';
import type { MetadataField } from '../tables/definition';
import type { TableReading } from '../tables/read-table';
import type { MetadataSheetReading, WorkbookReading } from './workbook-reading';

/** An answer, or the empty cell for it, and the row that it stands in. */
export interface LocatedAnswer extends MetadataAnswer {
  readonly row: number;
}

/** What is said of a year of a table, by question; the same object for as long as the sheet is the same. */
export type YearAnswers = ReadonlyMap<MetadataField, LocatedAnswer>;

/** What a metadata sheet says of a year of a table. */
export interface YearMetadata {
  readonly sheet: MetadataSheetReading;
  /** A question whose column is gone is absent. Where the user copied a row, the first answer to a question counts. */
  readonly answers: YearAnswers;
}

const answersKnown = new WeakMap<MetadataReading, ReadonlyMap<string, YearAnswers>>();

/** What a sheet says, by table and year: rules ask for it after every edit, wherever that was. */
function answersByYear(reading: MetadataReading): ReadonlyMap<string, YearAnswers> {
  let known = answersKnown.get(reading);
  if (!known) {
    const found = new Map<string, Map<MetadataField, LocatedAnswer>>();
    for (const { table, year, row, answers } of reading.rows) {
      const key = keyOf(table, year);
      const ofYear = found.get(key) ?? new Map<MetadataField, LocatedAnswer>();
      found.set(key, ofYear);
      for (const [field, answer] of answers) {
        const before = ofYear.get(field);
        if (!before || (before.text === '' && answer.text !== '')) ofYear.set(field, { ...answer, row });
      }
    }
    answersKnown.set(reading, (known = found));
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
    const answers = answersByYear(sheet.reading).get(keyOf(table.definition.id, year));
    if (answers) return { sheet, answers };
  }
  return undefined;
}

/** Whether two answers to a question say something different; not if one of them says nothing, or no number where one is. */
export function differ(a: MetadataAnswer | undefined, b: MetadataAnswer | undefined): boolean {
  if (!a || !b || a.text === '' || b.text === '') return false;
  if (a.choice !== undefined && b.choice !== undefined) return a.choice !== b.choice;
  if (a.value !== undefined || b.value !== undefined) {
    return a.value !== undefined && b.value !== undefined && a.value !== b.value;
  }
  return a.text.toLowerCase() !== b.text.toLowerCase();
}

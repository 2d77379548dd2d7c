import type { WorkbookReading } from '../checks/workbook-reading';
import type { CellPosition } from '../sheet/area';
import { firstColumn } from '../tables/conditional-parts';
import type { Sex } from '../tables/definition';
import { figureKey, QUESTION_PREFIX, statusKey } from '../tables/layout';
import type { TableReading } from '../tables/read-table';

/** Which cell of a country's tables it is, wherever it stands. */
export interface CellKey {
  readonly table: string;
  /** The code of the row, or `META.` and the question. */
  readonly row: string;
  /** `2024|T`, `2024|T|Y0-4`, `2024|status`, or the year alone for an answer. */
  readonly column: string;
}

/** Where a cell stands. */
export interface CellPlace extends CellPosition {
  /** The id of the sheet. */
  readonly sheet: string;
}

/** A cell in which something is said, with what it says: a number where it is one, else its text. */
export interface SaidCell extends CellKey {
  readonly place: CellPlace;
  /** What the sheet calls the row; the question of an answer. */
  readonly label: string;
  readonly value: string | number;
}

/** A key as a text. */
export const cellKeyText = ({ table, row, column }: CellKey): string => `${table}|${row}|${column}`;

/**
 * All cells of tables and metadata in which something is said: figures, statuses, answers to questions. Of a row that was
 * copied the first counts.
 */
export function saidCells(workbook: WorkbookReading): ReadonlyMap<string, SaidCell> {
  const said = new Map<string, SaidCell>();
  for (const cell of cellsIn(workbook)) {
    const key = cellKeyText(cell);
    if (cell.value !== '' && !said.has(key)) said.set(key, cell);
  }
  return said;
}

/** Where a cell stands, blank or not; undefined if the workbook has none like it. */
export function placeOfCell({ tables, metadata }: WorkbookReading, key: CellKey): CellPlace | undefined {
  for (const { id: sheet, reading } of tables) {
    if (reading.definition.id !== key.table) continue;
    const column = columnOf(reading, key.column);
    const row = isAnswer(key)
      ? reading.layout.rows.find(({ code }) => code === key.row)
      : reading.rows.find((each) => each.key === key.row);
    if (row && column !== undefined) return { sheet, row: row.row, column };
  }
  const field = key.row.slice(QUESTION_PREFIX.length);
  for (const { id: sheet, reading } of metadata) {
    const row = reading.rows.find(({ table, year }) => table === key.table && String(year) === key.column);
    const column = [...reading.columns.fields].find(([each]) => each === field)?.[1];
    if (row && column !== undefined) return { sheet, row: row.row, column };
  }
  return undefined;
}

/** Whether a cell is the answer to a question. */
export const isAnswer = ({ row }: Pick<CellKey, 'row'>): boolean => row.startsWith(QUESTION_PREFIX);

function columnOf({ layout, columns }: TableReading, key: string): number | undefined {
  const figure = columns.find(({ year, sex, age }) => figureKey(year, sex, age) === key);
  if (figure) return figure.column;
  const ofStatus = layout.years.find(({ year }) => statusKey(year) === key)?.status;
  if (ofStatus !== undefined) return ofStatus;
  const ofYear = layout.years.find(({ year }) => String(year) === key);
  return ofYear && firstColumn(ofYear);
}

function* cellsIn({ tables, metadata }: WorkbookReading): Generator<SaidCell> {
  for (const { id, reading } of tables) {
    yield* figureCells(id, reading);
    yield* answerCells(id, reading);
  }
  for (const { id: sheet, reading } of metadata) {
    for (const { table, year, row, answers } of reading.rows) {
      for (const [field, { column: at, text: value }] of answers) {
        const key = { table, row: QUESTION_PREFIX + field, column: String(year) };
        yield said(key, { sheet, row, column: at }, field, value);
      }
    }
  }
}

const said = (key: CellKey, place: CellPlace, label: string, value: string | number): SaidCell => ({
  ...key,
  place,
  label,
  value,
});

function* figureCells(sheet: string, { definition, rows, cells }: TableReading): Generator<SaidCell> {
  const table = definition.id;
  for (const { key, row, label, years } of rows) {
    for (const { year, groups, status } of years) {
      for (const { age, figures } of groups) {
        for (const [sex, { column, entry }] of Object.entries(figures)) {
          if (entry.kind === 'blank') continue;
          const value = entry.kind === 'number' ? entry.value : String(cells[row]?.[column] ?? '').trim();
          yield said(
            { table, row: key, column: figureKey(year, sex as Sex, age) },
            { sheet, row, column },
            label,
            value,
          );
        }
      }
      if (status && status.text !== '') {
        const { column, text } = status;
        yield said({ table, row: key, column: statusKey(year) }, { sheet, row, column }, label, text);
      }
    }
  }
}

/** Answers to the questions of a table's own sheet. */
function* answerCells(sheet: string, { definition, layout, cells }: TableReading): Generator<SaidCell> {
  for (const { row, code, kind } of layout.rows) {
    if (kind !== 'question') continue;
    for (const block of layout.years) {
      const column = firstColumn(block);
      const value = String(cells[row]?.[column] ?? '').trim();
      const key = { table: definition.id, row: code, column: String(block.year) };
      yield said(key, { sheet, row, column }, code.slice(QUESTION_PREFIX.length), value);
    }
  }
}

import type { CellPosition } from '../sheet/area';
import type { CellInput, CellValue } from '../sheet/sheet-plan';
import type { Sex } from './definition';
import { QUESTION_PREFIX } from './layout';
import { readTable, type TableIdentity } from './read-table';

/** A figure that a country has published itself. */
export interface ReportedValue {
  readonly partner: string;
  readonly year: number;
  readonly sex: Sex;
  readonly value: number;
}

/**
 * What to write so that a table shows published figures to train with: into empty cells only, and the source into the
 * notes of each year that got any.
 * @param cells the sheet from A1 on
 * @param note what the notes are to say
 */
export function trainingWrites(
  identity: TableIdentity,
  cells: readonly (readonly CellValue[])[],
  reported: readonly ReportedValue[],
  note: string,
): (CellPosition & { readonly input: CellInput })[] {
  const table = readTable(identity, cells);
  if (!table) return [];
  const figures = reported.flatMap(({ partner, year, sex, value }) => {
    const row = table.rows.find(({ key }) => key === partner);
    const figure = row?.years.find((block) => block.year === year)?.figures[sex];
    return row && figure?.entry.kind === 'blank' ? [{ row: row.row, column: figure.column, input: value, year }] : [];
  });
  const noteRow = table.layout.rows.find(({ code }) => code === `${QUESTION_PREFIX}NOTE`)?.row;
  const years = new Set(figures.map(({ year }) => year));
  const notes = table.layout.years.flatMap(({ year, sexes }) => {
    const column = Math.min(...Object.values(sexes));
    const empty = noteRow !== undefined && (cells[noteRow]?.[column] ?? '') === '';
    return empty && years.has(year) ? [{ row: noteRow, column, input: note }] : [];
  });
  return [...figures.map(({ row, column, input }) => ({ row, column, input })), ...notes];
}

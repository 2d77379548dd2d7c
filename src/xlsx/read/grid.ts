import type { CellValue } from '../../clearing-house/sheet/sheet-plan';
import type { Losses } from '../loss';
import type { XlsxSheet } from '../workbook';
import { XlsxError } from '../xlsx-error';
import type { ReadCell } from './cells';
import type { ReadLimits } from './limits';

type Grid = Pick<XlsxSheet, 'values' | 'formulas' | 'styles'>;

/**
 * Lays cells out from A1 to the last one that holds something. Looks of empty cells far beyond that are left out, since
 * some programs format whole sheets cell by cell.
 * @param style the index of a look by its number
 * @throws XlsxError `too-large`
 */
export function layOut(
  name: string,
  cells: readonly ReadCell[],
  style: (xf: number) => number,
  limits: ReadLimits,
  losses: Losses,
): Grid {
  const filled = extent(cells.filter(({ value, formula }) => value !== '' || formula !== null));
  if (filled.rows * filled.columns > limits.cells) {
    throw new XlsxError(
      'too-large',
      `The sheet ${name} is too large: ${filled.rows} rows by ${filled.columns} columns. Clear what stands far below or beside the rest.`,
    );
  }
  const all = extent(cells);
  const { rows, columns } = all.rows * all.columns > limits.cells ? filled : all;
  const grid = <T>(empty: T): T[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => empty));
  const values = grid<CellValue>('');
  const formulas = grid<string | null>(null);
  const styles = grid(0);
  for (const { row, column, value, formula, xf } of cells) {
    if (row >= rows || column >= columns) {
      losses.add('emptyFormat');
      continue;
    }
    values[row]![column] = value;
    formulas[row]![column] = formula;
    styles[row]![column] = style(xf);
  }
  return { values, formulas, styles };
}

function extent(cells: readonly ReadCell[]): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rows, columns };
}

import { areaAddress, columnIndex, columnLetters, parseAddress } from '../clearing-house/sheet/a1';
import { area, SHEET_COLUMNS, SHEET_ROWS, type Area } from '../clearing-house/sheet/area';

/** Areas as a file lists them: addresses with spaces between. */
export const toSquareReference = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');

/** The areas of such a list that lie in a sheet; whole rows and columns may be shortened to `A:C` and `1:5`. */
export function parseSquareReference(text: string): Area[] {
  return text.split(/\s+/).flatMap((each) => {
    const found = parseArea(each);
    const inSheet = found && found.row + found.rows <= SHEET_ROWS && found.column + found.columns <= SHEET_COLUMNS;
    return inSheet && found.row >= 0 && found.column >= 0 ? [found] : [];
  });
}

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function parseArea(text: string): Area | undefined {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1]!), columnIndex(columns[2]!)];
    return area(0, Math.min(first, last), SHEET_ROWS, Math.abs(last - first) + 1);
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return area(Math.min(first, last), 0, Math.abs(last - first) + 1, SHEET_COLUMNS);
  }
  return parseAddress(text);
}

/** Rows in a name that says what is printed on every page: `$1:$6`. */
export const rowsReference = (row: number, rows: number): string => `$${row + 1}:$${row + rows}`;

/** Columns in such a name: `$A:$B`. */
export const columnsReference = (column: number, columns: number): string =>
  `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;

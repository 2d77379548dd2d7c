import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../engine/geometry';

/** An address as it stands in a formula or in a call: an area, with a sheet's name before it or not. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly area: Rect;
}

/** The letters of a column: 0 is `A`, 16,383 is `XFD`. */
export function columnName(index: number): string {
  const before = index >= 26 ? columnName(Math.floor(index / 26) - 1) : '';
  return before + String.fromCharCode(65 + (index % 26));
}

/** The zero-based index of a column's letters, in either case. It may lie outside the sheet. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area that `A1`, `$A$1:B2`, `A:C` or `3:5` names; `undefined` for anything else or beyond the sheet. */
export function parseArea(text: string): Rect | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, column, row, lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, Number(lastRow) - 1, columnIndex(column!), columnIndex(lastColumn!));
  }
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns) return between(0, MAX_ROWS - 1, columnIndex(columns[1]!), columnIndex(columns[2]!));
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, Number(rows[2]) - 1, 0, MAX_COLUMNS - 1);
  return undefined;
}

function between(row: number, lastRow: number, column: number, lastColumn: number): Rect | undefined {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  const rows = Math.abs(lastRow - row) + 1;
  const columns = Math.abs(lastColumn - column) + 1;
  const inside = top >= 0 && left >= 0 && top + rows <= MAX_ROWS && left + columns <= MAX_COLUMNS;
  return inside ? { row: top, column: left, rows, columns } : undefined;
}

const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads an address that may name its sheet: `B2`, `Sheet1!B2`, `'My sheet'!B2:C3`. */
export function parseReference(text: string): Reference | undefined {
  const trimmed = text.trim();
  const qualified = QUALIFIED.exec(trimmed);
  const area = parseArea(qualified ? qualified[3]! : trimmed);
  return area && { sheet: qualified?.[1]?.replaceAll("''", "'") ?? qualified?.[2], area };
}

/** The parts of a union such as `A1, 'a,b'!B2`: commas and semicolons inside quotes do not part it. */
export function splitUnion(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? []).map((part) => part.trim());
}

/** The address of an area inside its sheet, as Excel writes it: `A1`, `A1:B2`, `A:C`, `3:5`. */
export function formatArea(area: Rect): string {
  return format(area, '');
}

/** The same with dollar signs, as names and sources carry it: `$A$1:$B$2`. */
export function formatAbsolute(area: Rect): string {
  return format(area, '$');
}

function format({ row, column, rows, columns }: Rect, mark: '' | '$'): string {
  const lastColumn = columnName(column + columns - 1);
  const lastRow = row + rows;
  if (columns === MAX_COLUMNS) return `${mark}${row + 1}:${mark}${lastRow}`;
  if (rows === MAX_ROWS) return `${mark}${columnName(column)}:${mark}${lastColumn}`;
  const first = `${mark}${columnName(column)}${mark}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${mark}${lastColumn}${mark}${lastRow}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_R1C1 = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** A sheet's name as it stands before the `!`: in quotes where it could be read as something else. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_NAME.test(name) && parseArea(name) === undefined && !LIKE_R1C1.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `Sheet1!A1:B2`. */
export const qualifiedAddress = (sheetName: string, area: Rect): string =>
  `${quoteSheetName(sheetName)}!${formatArea(area)}`;

/** `=Sheet1!$A$1:$B$2`: the formula that refers to an area and to nothing else. */
export const referenceFormula = (sheetName: string, area: Rect): string =>
  `=${quoteSheetName(sheetName)}!${formatAbsolute(area)}`;

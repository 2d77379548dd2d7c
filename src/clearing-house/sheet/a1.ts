import type { Area, CellPosition } from './area';

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const above = Math.floor(column / 26);
  return (above > 0 ? columnLetters(above - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The address of a cell, as `C17`. */
export const cellAddress = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

/** The address of an area, as `C17:E20`, or `C17` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress({ row, column });
  const last = cellAddress({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** A cell in a formula, with `$` before what is fixed: `$C17`, `C$6`, `$C$6`. */
export function reference({ row, column }: CellPosition, fixed: { row?: boolean; column?: boolean } = {}): string {
  return `${fixed.column ? '$' : ''}${columnLetters(column)}${fixed.row ? '$' : ''}${row + 1}`;
}

/** An area in a formula with everything fixed: `$C$17:$C$270`. */
export function fixedReference({ row, column, rows, columns }: Area): string {
  const fixed = { row: true, column: true };
  return `${reference({ row, column }, fixed)}:${reference({ row: row + rows - 1, column: column + columns - 1 }, fixed)}`;
}

/** A sheet's name as a formula writes it, with its `!`. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** A text as a formula writes it. */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const ADDRESS = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/**
 * The area that an address names; a sheet before `!` is passed over.
 * @returns undefined for whole rows, whole columns and anything that is no address
 */
export function parseAddress(address: string): Area | undefined {
  const match = ADDRESS.exec(address.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const first = { row: Number(top) - 1, column: columnIndex(left) };
  const last = { row: Number(bottom) - 1, column: columnIndex(right) };
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** The zero-based index of a column's letters, in either case. It may lie outside the sheet. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A record of a CSV file (RFC 4180), with its line end. */
export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\n`;

/** What a spreadsheet would take for a formula, or what such a text has become here. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A cell: quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe (`withoutGuard`). */
export function csvCell(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell that `csvCell` wrote. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

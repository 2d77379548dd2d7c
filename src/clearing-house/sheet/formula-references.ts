import { columnIndex, columnLetters } from './a1';
import { SHEET_COLUMNS, SHEET_ROWS } from './area';

/** A row or column in a formula: `$B` is absolute, `B` moves with the cell that the formula stands in. */
export interface Coordinate {
  readonly index: number;
  readonly absolute: boolean;
}

/** One reference in a formula. Of a range `A1:B2` each corner is a reference of its own. */
export type FormulaReference =
  | { readonly kind: 'cell'; readonly row: Coordinate; readonly column: Coordinate }
  | { readonly kind: 'rows' | 'columns'; readonly first: Coordinate; readonly last: Coordinate };

// What may hide something that looks like a reference comes first: texts, quoted names, brackets, errors.
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|#[A-Z0-9/]+[!?]?/u;
const COLUMNS = /(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/u;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/u;
const CELL = /(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/u;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?/u;
const TOKEN = new RegExp(
  [OPAQUE, COLUMNS, ROWS, CELL, WORD].map((pattern) => pattern.source).join('|') + '|[^]',
  'giu',
);

/** Rewrites every reference of a formula; names, texts and functions stay as they are. */
export function mapReferences(formula: string, rewrite: (reference: FormulaReference) => string): string {
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [a1, a2, a3, a4, r1, r2, r3, r4, c1, c2, c3, c4] = groups;
    if (a2 !== undefined) return rewrite({ kind: 'columns', first: column(a1, a2), last: column(a3, a4!) });
    if (r2 !== undefined) return rewrite({ kind: 'rows', first: row(r1, r2), last: row(r3, r4!) });
    if (c2 !== undefined) return rewrite({ kind: 'cell', row: row(c3, c4!), column: column(c1, c2) });
    return token;
  });
}

const column = (mark: string | undefined, letters: string): Coordinate => ({
  index: columnIndex(letters),
  absolute: mark === '$',
});
const row = (mark: string | undefined, digits: string): Coordinate => ({
  index: Number(digits) - 1,
  absolute: mark === '$',
});

/** The formula as it reads after being copied some rows down and columns right; what leaves the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const rowText = (at: Coordinate): string | undefined => shifted(at, rows, SHEET_ROWS, (index) => String(index + 1));
  const columnText = (at: Coordinate): string | undefined => shifted(at, columns, SHEET_COLUMNS, columnLetters);
  return mapReferences(formula, (reference) => {
    if (reference.kind === 'cell') return joined(columnText(reference.column), rowText(reference.row), '');
    const text = reference.kind === 'rows' ? rowText : columnText;
    return joined(text(reference.first), text(reference.last), ':');
  });
}

function shifted(at: Coordinate, by: number, size: number, name: (index: number) => string): string | undefined {
  if (at.absolute) return `$${name(at.index)}`;
  const index = at.index + by;
  return index >= 0 && index < size ? name(index) : undefined;
}

const joined = (first: string | undefined, second: string | undefined, between: string): string =>
  first === undefined || second === undefined ? '#REF!' : first + between + second;

/** Whether quotes and brackets of a formula close: what Excel refuses to take at all. */
export function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token === '"' || token === "'") return false; // a quote that is a token by itself was never closed
    if (token === '(' || token === '{') depth++;
    if ((token === ')' || token === '}') && --depth < 0) return false;
  }
  return depth === 0;
}

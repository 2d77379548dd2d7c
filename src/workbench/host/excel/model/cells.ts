import type { CellFormat, CellInput } from '../../../engine/engine';
import { contains, intersect, rect, type Rect } from '../../../engine/geometry';
import { invalidArgument, HostError } from '../../kernel/errors';
import { isBalanced } from '../../../../clearing-house/sheet/formula-references';
import { cellCount, isUnbounded, type Block, type SheetRange } from './block';
import { requireUnlocked } from './protection';
import type { Sheet } from './sheet';

const MOST_CELLS = 5_000_000;

/** One value for each cell of a range; `null` for a range without bounds, as Excel answers. */
export function readCells<T>(range: SheetRange, read: (area: Rect) => T[][]): T[][] | null {
  const { area } = range;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) {
    throw new HostError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum supported number.');
  }
  return read(area);
}

/**
 * What was set on a range, spread over its cells: an array of the range's own shape, or one value for all of them. The
 * one value may come as an array of one cell, as Microsoft's own samples write it (`range.numberFormat = [['$0.00']]`).
 * @throws InvalidArgument for any other shape, and for a range without bounds
 */
export function spread<T>(area: Rect, value: unknown, read: (value: unknown) => T): (T | null)[][] {
  if (isUnbounded(area)) throw invalidArgument();
  const single = oneValue(value);
  if (single) {
    const one = read(single.value);
    return Array.from({ length: area.rows }, () => Array<T>(area.columns).fill(one));
  }
  const rows = value as unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (rows as unknown[][]).map((row) => row.map((cell) => (cell === null ? null : read(cell))));
}

function oneValue(value: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(value)) return { value };
  const [row, ...otherRows] = value as unknown[];
  if (!Array.isArray(row) || otherRows.length > 0 || row.length !== 1 || row[0] === null) return undefined;
  return { value: row[0] };
}

/** Reads one cell's input. @throws InvalidArgument for what no cell can hold, or for a formula that does not close */
export function cellInput(value: unknown): Exclude<CellInput, null> {
  if (typeof value === 'string') {
    if (value.startsWith('=') && !isBalanced(value)) throw invalidArgument();
    return value;
  }
  if (typeof value !== 'number' && typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** Writes input to a range: locked cells refuse it. */
export function writeCells(range: SheetRange, input: readonly (readonly CellInput[])[]): void {
  requireUnlocked(range);
  range.sheet.book.write(range.sheet, range.area, input);
}

/** The part of an area that is in use, formats included. */
export function usedPart(sheet: Sheet, area: Rect, valuesOnly = false): Rect | undefined {
  const used = sheet.book.engine.cells.used(sheet.id, valuesOnly);
  return used && intersect(used, area);
}

/**
 * Cells that stand for all of a block: those in use, and of the untouched rest one cell, since it is all alike.
 */
export function* sampleCells({ sheet, areas }: Block): Generator<Rect> {
  for (const area of areas) {
    // To look at a few cells is cheaper than to ask which of the sheet are in use.
    const used = cellCount(area) <= FEW_CELLS ? area : usedPart(sheet, area);
    if (used) yield* cellsOf(used);
    const untouched = corners(area).find((corner) => !used || !contains(used, corner));
    if (untouched) yield untouched;
  }
}

const FEW_CELLS = 100;

function* cellsOf({ row, column, rows, columns }: Rect): Generator<Rect> {
  for (const r of counting(row, rows)) for (const c of counting(column, columns)) yield rect(r, c);
}

/** Where a rectangle leaves part of an area uncovered, it leaves one of its corners uncovered. */
function corners({ row, column, rows, columns }: Rect): Rect[] {
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  return [rect(lastRow, lastColumn), rect(row, column), rect(lastRow, column), rect(row, lastColumn)];
}

/** What all of some values are; `null` if they differ. */
export function uniform<T>(values: Iterable<T>): T | null {
  let first: { readonly value: T } | undefined;
  for (const value of values) {
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}

/** The format that all cells of a block share; `null` where they differ. */
export function uniformFormat<K extends keyof CellFormat>(block: Block, key: K): CellFormat[K] | null {
  const { sheet } = block;
  const { formats } = sheet.book.engine;
  return uniform(map(sampleCells(block), ({ row, column }) => formats.cell(sheet.id, row, column)[key]));
}

export function* map<T, U>(values: Iterable<T>, change: (value: T) => U): Generator<U> {
  for (const value of values) yield change(value);
}

/** The numbers from a start on. */
export function* counting(start: number, count: number): Generator<number> {
  for (let number = start; number < start + count; number++) yield number;
}

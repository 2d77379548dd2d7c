import { intersect, MAX_COLUMNS, MAX_ROWS } from '../../engine/geometry';
import { flagArgument, numberArgument } from '../kernel/arguments';
import type { Scalar } from '../kernel/host-class';
import type { Block } from './model/block';
import { map, sampleCells, uniform, uniformFormat } from './model/cells';
import { requireAllowed } from './model/protection';
import type { Sheet } from './model/sheet';
import { tellingColumns, tellingRows } from './range-place';

/** Excel's limits, in points: 255 characters and 409.5 points. */
const WIDEST = 1790;
const HIGHEST = 409.5;
const DEEPEST_INDENT = 250;

/** The width of an untouched column, and the height of an untouched row, in points. */
export const standardWidth = (sheet: Sheet): number => sheet.book.engine.formats.columnWidth(sheet.id, MAX_COLUMNS - 1);
export const standardHeight = (sheet: Sheet): number => sheet.book.engine.formats.rowHeight(sheet.id, MAX_ROWS - 1);

const columnsOf = ({ sheet, areas }: Block): number[] => areas.flatMap((area) => [...tellingColumns(sheet, area)]);

const rowsOf = ({ sheet, areas }: Block): number[] => areas.flatMap((area) => [...tellingRows(sheet, area)]);

const width = (block: Block): number | null => {
  const { sheet } = block;
  return uniform(map(columnsOf(block), (column) => sheet.book.engine.formats.columnWidth(sheet.id, column)));
};

const height = (block: Block): number | null => {
  const { sheet } = block;
  return uniform(map(rowsOf(block), (row) => sheet.book.engine.formats.rowHeight(sheet.id, row)));
};

function setWidth({ sheet, areas }: Block, points: number): void {
  requireAllowed(sheet, 'allowFormatColumns');
  for (const { column, columns } of areas) sheet.book.engine.formats.setColumnWidth(sheet.id, column, columns, points);
}

function setHeight({ sheet, areas }: Block, points: number): void {
  requireAllowed(sheet, 'allowFormatRows');
  for (const { row, rows } of areas) sheet.book.engine.formats.setRowHeight(sheet.id, row, rows, points);
}

export const columnWidth: Scalar<Block> = {
  get: width,
  set: (block, value) => setWidth(block, numberArgument(value, 0, WIDEST)),
};

export const rowHeight: Scalar<Block> = {
  get: height,
  set: (block, value) => setHeight(block, numberArgument(value, 0, HIGHEST)),
};

/** Whether the size is the sheet's own; only setting it to true does something. */
export const standardColumnWidth: Scalar<Block> = {
  get: (block) => {
    const points = width(block);
    return points === null ? null : points === standardWidth(block.sheet);
  },
  set: (block, value) => {
    if (flagArgument(value)) setWidth(block, standardWidth(block.sheet));
  },
};

export const standardRowHeight: Scalar<Block> = {
  get: (block) => {
    const points = height(block);
    return points === null ? null : points === standardHeight(block.sheet);
  },
  set: (block, value) => {
    if (flagArgument(value)) setHeight(block, standardHeight(block.sheet));
  },
};

export function autofit({ sheet, areas }: Block, what: 'columns' | 'rows'): void {
  requireAllowed(sheet, what === 'columns' ? 'allowFormatColumns' : 'allowFormatRows');
  const { formats, cells } = sheet.book.engine;
  const used = cells.used(sheet.id, false);
  for (const area of areas) {
    const fitted = used && intersect(area, used);
    if (!fitted) continue;
    if (what === 'columns') formats.autofitColumns(sheet.id, fitted);
    else formats.autofitRows(sheet.id, fitted);
  }
}

/** Moves the indent of every cell by an amount, within what Excel allows. */
export function adjustIndent(block: Block, amount: number): void {
  const { sheet, areas } = block;
  requireAllowed(sheet, 'allowFormatCells');
  const { formats } = sheet.book.engine;
  const adjusted = (indent: number): number => Math.min(DEEPEST_INDENT, Math.max(0, indent + amount));
  const shared = uniformFormat(block, 'indent');
  if (shared !== null) {
    for (const area of areas) formats.set(sheet.id, area, { indent: adjusted(shared) });
    return;
  }
  for (const cell of [...sampleCells(block)]) {
    formats.set(sheet.id, cell, { indent: adjusted(formats.cell(sheet.id, cell.row, cell.column).indent) });
  }
}

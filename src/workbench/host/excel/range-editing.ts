import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../engine/geometry';
import { enumArgument, flagArgument, integerArgument } from '../kernel/arguments';
import { HostError, invalidArgument, invalidOperation } from '../kernel/errors';
import type { HostObject, Methods } from '../kernel/host-class';
import { hostObject } from './links';
import { isEntireColumn, isEntireRow, SheetRange, type Block } from './model/block';
import { usedPart } from './model/cells';
import { requireAllowed, requireUnlocked, requireUnprotected } from './model/protection';
import type { DeleteShift, InsertShift } from './model/shift';
import { tablesOf } from './model/table';
import { clearConditionalFormats } from './model/conditional-formats';

/** What changes the cells of a range as a whole. */
export const rangeEditing = {
  Clear: clear,
  Insert: (range, [shift]) => insert(range, enumArgument(shift, ['Down', 'Right'])),
  Delete: (range, [shift]) => remove(range, enumArgument(shift, ['Up', 'Left'])),
  Merge: ({ sheet, area }, [across]) => {
    requireUnprotected(sheet);
    sheet.book.engine.cells.merge(sheet.id, area, flagArgument(across, false));
  },
  Unmerge: ({ sheet, area }) => {
    requireUnprotected(sheet);
    sheet.book.engine.cells.unmerge(sheet.id, area);
  },
  Select: ({ sheet, areas }) => {
    if (sheet.info.visibility !== 'Visible') throw invalidOperation();
    sheet.book.engine.view.select(sheet.id, areas);
  },
  // The engine calculates by itself whatever depends on a change.
  Calculate: () => null,
  SetDirty: () => null,
  _ValidateArraySize: ({ area }, [rows, columns]) => {
    if (integerArgument(rows) !== area.rows || integerArgument(columns) !== area.columns) throw invalidArgument();
  },
} satisfies Methods<SheetRange>;

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** `Range.clear` and `RangeAreas.clear`. Clearing all takes validations along, clearing formats conditional formats. */
export function clear(block: Block, [applyTo]: readonly unknown[]): void {
  const { sheet } = block;
  const { cells, validations } = sheet.book.engine;
  const asked = enumArgument(applyTo, CLEAR, 'All');
  if (asked === 'Hyperlinks' || asked === 'RemoveHyperlinks')
    return clearHyperlinks(block, asked === 'RemoveHyperlinks');
  const what = asked === 'ResetContents' ? 'Contents' : asked;
  if (what !== 'Formats') requireUnlocked(block);
  if (what !== 'Contents') requireAllowed(sheet, 'allowFormatCells');
  for (const area of block.areas) {
    const used = usedPart(sheet, area);
    if (used) cells.clear(sheet.id, used, what);
    if (what === 'All') {
      validations.clear(sheet.id, area);
      sheet.book.state.hyperlinks.clear(sheet, area);
    }
    if (what !== 'Contents') clearConditionalFormats(sheet, area);
  }
}

/** Links go and leave their look; "removing" them takes the look along. */
function clearHyperlinks({ sheet, areas }: Block, withFormat: boolean): void {
  requireAllowed(sheet, 'allowInsertHyperlinks');
  for (const area of areas) {
    if (withFormat) sheet.book.engine.formats.set(sheet.id, area, { fontColor: '#000000', underline: 'None' });
    sheet.book.state.hyperlinks.clear(sheet, area);
  }
}

function insert(range: SheetRange, asked: InsertShift): HostObject {
  const { sheet, area } = range;
  const shift = isEntireRow(area) ? 'Down' : isEntireColumn(area) ? 'Right' : asked;
  if (isEntireRow(area)) requireAllowed(sheet, 'allowInsertRows');
  else if (isEntireColumn(area)) requireAllowed(sheet, 'allowInsertColumns');
  else requireUnprotected(sheet);
  requireRoom(range, shift);
  requireWholeTables(range, shift);
  sheet.book.insertCells(sheet, area, shift);
  return hostObject('Range', new SheetRange(sheet, area));
}

function remove(range: SheetRange, asked: DeleteShift): void {
  const { sheet, area } = range;
  const shift = isEntireRow(area) ? 'Up' : isEntireColumn(area) ? 'Left' : asked;
  if (isEntireRow(area)) requireAllowed(sheet, 'allowDeleteRows');
  else if (isEntireColumn(area)) requireAllowed(sheet, 'allowDeleteColumns');
  else requireUnprotected(sheet);
  requireUnlocked(range);
  requireWholeTables(range, shift);
  sheet.book.deleteCells(sheet, area, shift);
}

const vertical = (shift: InsertShift | DeleteShift): boolean => shift === 'Down' || shift === 'Up';

/** The strip of cells that move when something is inserted or deleted at an area. */
const movingStrip = (area: Rect, shift: InsertShift | DeleteShift): Rect =>
  vertical(shift) ? { ...area, rows: MAX_ROWS - area.row } : { ...area, columns: MAX_COLUMNS - area.column };

/** @throws NonBlankCellOffSheet if cells in use would leave the sheet */
function requireRoom({ sheet, area }: SheetRange, shift: InsertShift): void {
  const used = usedPart(sheet, movingStrip(area, shift));
  if (!used) return;
  const end = vertical(shift) ? used.row + used.rows + area.rows : used.column + used.columns + area.columns;
  if (end > (vertical(shift) ? MAX_ROWS : MAX_COLUMNS)) {
    throw new HostError('NonBlankCellOffSheet', 'New cells cannot be inserted: non-empty cells would leave the sheet.');
  }
}

/** A table moves as a whole or not at all. @throws InsertDeleteConflict if only part of one would move */
function requireWholeTables({ sheet, area }: SheetRange, shift: InsertShift | DeleteShift): void {
  const strip = movingStrip(area, shift);
  const torn = tablesOf(sheet.book, sheet).some(({ area: table }) => {
    if (!overlap(strip, table)) return false;
    return vertical(shift)
      ? strip.column > table.column || strip.column + strip.columns < table.column + table.columns
      : strip.row > table.row || strip.row + strip.rows < table.row + table.rows;
  });
  if (torn) throw new HostError('InsertDeleteConflict', 'The operation would shift part of a table.');
}

const overlap = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows
  && b.row < a.row + a.rows
  && a.column < b.column + b.columns
  && b.column < a.column + a.columns;

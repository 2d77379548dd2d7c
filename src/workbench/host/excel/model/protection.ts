import type { Rect } from '../../../engine/geometry';
import { accessDenied } from '../../kernel/errors';
import { intersect } from '../../../engine/geometry';
import type { Block } from './block';
import type { Book } from './book';
import type { Sheet } from './sheet';

/** What the protection of a sheet may leave open; the names are Excel's. */
export const PROTECTION_OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type ProtectionOption = (typeof PROTECTION_OPTIONS)[number];

/** Refuses what a protected sheet does not leave open. @throws AccessDenied */
export function requireAllowed(sheet: Sheet, option: ProtectionOption): void {
  const { protection } = sheet.book.structure;
  if (protection.isProtected(sheet.id) && protection.options(sheet.id)?.[option] !== true) throw accessDenied();
}

/** Refuses a change to locked cells of a protected sheet. @throws AccessDenied */
export function requireUnlocked({ sheet, areas }: Block): void {
  if (!sheet.book.structure.protection.isProtected(sheet.id)) return;
  if (areas.some((area) => hasLockedCell(sheet, area))) throw accessDenied();
}

/** Refuses what protection never leaves open, such as conditional formats and data validation. @throws AccessDenied */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.book.structure.protection.isProtected(sheet.id)) throw accessDenied();
}

/** Refuses a change to the sheets of a workbook with a protected structure. @throws AccessDenied */
export function requireOpenStructure(book: Book): void {
  if (book.state.structureProtection) throw accessDenied();
}

/** Cells that nobody formatted are locked, so only those in use can be open. */
function hasLockedCell(sheet: Sheet, area: Rect): boolean {
  const { cells, formats } = sheet.book.engine;
  const used = cells.used(sheet.id, false);
  const inUse = used && intersect(used, area);
  if (!inUse) return formats.cell(sheet.id, area.row, area.column).locked;
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  if (formats.cell(sheet.id, last.row, last.column).locked) return true;
  for (let row = inUse.row; row < inUse.row + inUse.rows; row++) {
    for (let column = inUse.column; column < inUse.column + inUse.columns; column++) {
      if (formats.cell(sheet.id, row, column).locked) return true;
    }
  }
  return false;
}

import type { ProtectionPort, SheetId } from '../engine';
import type { UniverBook } from './book';
import { changeSheetData, readSheetData } from './sheet-data';

/**
 * Protection of sheets. It is kept with the sheet, and `ProtectionGuard` refuses what users may not do; Univer's own
 * knows no cells that stay open on a protected sheet.
 */
export class UniverProtection implements ProtectionPort {
  constructor(private readonly book: UniverBook) {}

  isProtected(sheet: SheetId): boolean {
    return this.options(sheet) !== undefined;
  }

  protect(sheet: SheetId, options: Readonly<Record<string, unknown>>): void {
    this.book.apply(changeSheetData(this.book, sheet, { protection: options }));
  }

  unprotect(sheet: SheetId): void {
    this.book.apply(changeSheetData(this.book, sheet, { protection: undefined }));
  }

  options(sheet: SheetId): Readonly<Record<string, unknown>> | undefined {
    return readSheetData(this.book, sheet).protection;
  }
}

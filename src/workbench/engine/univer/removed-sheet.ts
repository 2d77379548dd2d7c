import { ICommandService } from '@univerjs/core';
import { RemoveSheetMutation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { UniverBook } from './book';

/**
 * Shows another sheet before the one on top is removed, also when undoing its insertion removes it: Univer's renderer would
 * stand without a sheet until the next one is shown, and fails on everything that happens until then.
 */
export function leaveRemovedSheets(book: UniverBook): void {
  const commands = book.get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id) return;
    const { workbook } = book;
    const { subUnitId } = params as { subUnitId: string };
    if (workbook.getActiveSheet(true)?.getSheetId() !== subUnitId) return;
    const sheets = workbook.getSheets();
    const place = sheets.findIndex((sheet) => sheet.getSheetId() === subUnitId);
    // The one behind it, as in Excel, else the one before.
    const others = [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()];
    const next = others.find((sheet) => !sheet.isSheetHidden());
    if (next) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, book.at(next.getSheetId()));
  });
}

import type { Language } from '../../clearing-house/messages/language';
import {
  RECEIPT_FORMAT,
  receiptsLanguage,
  receiptsPlan,
  receiptWrites,
  type WrittenReceipt,
} from '../../clearing-house/sending/receipts-sheet';
import { areaAddress } from '../../clearing-house/sheet/a1';
import { area } from '../../clearing-house/sheet/area';
import { freeSheetName } from '../../clearing-house/sheet/free-sheet-name';
import type { CellValue } from '../../clearing-house/sheet/sheet-plan';
import { batch } from '../batch';
import { requestInventory } from '../inventory';
import { requestCells } from '../sheet-cells';
import { writeCells } from '../write-cells';
import { writePlan } from '../write-plan';

/**
 * Writes a receipt into the sheet of receipts, which is made if there is none; it is not shown. Two requests, three if there is
 * one already.
 * @param language of a new sheet
 * @returns the sheet
 * @throws WorkbookError
 */
export function writeReceipt(
  receipt: WrittenReceipt,
  language: Language,
): Promise<{ readonly id: string; readonly name: string }> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const inventory = requestInventory(context);
    await context.sync();
    const sheets = inventory();
    const entry = sheets.find(({ properties }) => receiptsLanguage(properties) !== undefined);
    const plan = receiptsPlan(language);
    const taken = sheets.map(({ name }) => name);
    const sheet = entry ? worksheets.getItem(entry.id) : worksheets.add(freeSheetName(plan.name, taken));
    if (!entry) writePlan(sheet, plan);
    const before = entry && requestCells(sheet);
    if (entry) await context.sync();
    const used = (entry && receiptsLanguage(entry.properties)) ?? language;
    const writes = receiptWrites(before ? before() : (plan.cells as CellValue[][]), receipt, used);
    const line = area(writes[0]!.row, 0, 1, writes.length);
    sheet.getRange(areaAddress(line)).numberFormat = [[RECEIPT_FORMAT]];
    writeCells(sheet, writes);
    sheet.load('id,name');
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

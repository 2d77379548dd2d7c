import { batch } from './batch';
import { requestInventory, type SheetEntry } from './inventory';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';

/** The sheets of the workbook, and the tables among them, read and checked. */
export interface WorkbookContents {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableSheet[];
  /** The id of the sheet on top. */
  readonly activeSheet: string;
}

/** Reads every table of the workbook, in two requests. @throws WorkbookError */
export function readWorkbook(): Promise<WorkbookContents> {
  return batch(async (context) => {
    const inventory = requestInventory(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    const sheets = inventory();
    const requested = sheets.flatMap((sheet) => {
      const { identity } = sheet;
      if (!identity) return [];
      return [{ sheet, identity, cells: requestCells(context.workbook.worksheets.getItem(sheet.id)) }];
    });
    if (requested.length > 0) await context.sync();
    const tables = requested.map(({ sheet, identity, cells }) => tableSheet(sheet, identity, cells()));
    return { sheets, tables, activeSheet: active.id };
  });
}

/**
 * Reads some tables anew, in one request.
 * @returns the tables that are still there, under their present names
 * @throws WorkbookError
 */
export function readAgain(tables: readonly TableSheet[]): Promise<TableSheet[]> {
  return batch(async (context) => {
    const requested = tables.map((table) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(table.id);
      sheet.load('id,name');
      return { table, sheet, cells: requestCells(sheet) };
    });
    await context.sync();
    return requested.flatMap(({ table, sheet, cells }) =>
      sheet.isNullObject
        ? []
        : [tableSheet({ id: sheet.id, name: sheet.name }, table.identity, cells(), table.reading)],
    );
  });
}

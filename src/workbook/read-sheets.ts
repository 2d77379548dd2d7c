import { areaAddress } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import type { CellValue } from '../clearing-house/sheet/sheet-plan';
import { isAnswerTooLarge } from './errors';
import { fromA1, requestCells } from './sheet-cells';

/** A sheet with what was asked of it, and its values from A1 on. */
export interface ReadSheet {
  readonly sheet: Excel.Worksheet;
  readonly cells: CellValue[][];
}

/**
 * Reads sheets in one request; if the answer is more than Excel sends at once (5 MB in Excel on the web), in as many as it takes:
 * each half of the sheets, and of a single one each half of its rows.
 * @param ids those of sheets that are gone are left out of the answer
 * @param load what else to load of each sheet
 */
export async function readSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  load = 'id,name',
): Promise<ReadonlyMap<string, ReadSheet>> {
  if (ids.length === 0) return new Map();
  const requested = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load(load); // eslint-disable-line office-addins/no-empty-load -- never empty
    return { id, sheet, cells: requestCells(sheet) };
  });
  try {
    await context.sync();
    return new Map(
      requested.flatMap(({ id, sheet, cells }) => (sheet.isNullObject ? [] : [[id, { sheet, cells: cells() }]])),
    );
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
  }
  if (ids.length === 1) return new Map([[ids[0]!, await readInParts(context, ids[0]!, load)]]);
  const half = ids.length >> 1;
  const first = await readSheets(context, ids.slice(0, half), load);
  return new Map([...first, ...(await readSheets(context, ids.slice(half), load))]);
}

async function readInParts(context: Excel.RequestContext, id: string, load: string): Promise<ReadSheet> {
  const sheet = context.workbook.worksheets.getItem(id);
  sheet.load(load); // eslint-disable-line office-addins/no-empty-load -- never empty
  const used = sheet.getUsedRange(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
  const values = await readRows(context, id, { row, column, rows, columns });
  return { sheet, cells: fromA1({ rowIndex: row, columnIndex: column }, values) };
}

/** The half of an area is tried at once: the whole was too much. */
async function readRows(context: Excel.RequestContext, id: string, whole: Area): Promise<CellValue[][]> {
  const above = Math.ceil(whole.rows / 2);
  const halves = [
    { ...whole, rows: above },
    { ...whole, row: whole.row + above, rows: whole.rows - above },
  ].filter(({ rows }) => rows > 0);
  const read: CellValue[][] = [];
  for (const half of halves) {
    for (const row of await readHalf(context, id, half)) read.push(row);
  }
  return read;
}

async function readHalf(context: Excel.RequestContext, id: string, half: Area): Promise<CellValue[][]> {
  const range = context.workbook.worksheets.getItem(id).getRange(areaAddress(half));
  range.load('values');
  try {
    await context.sync();
    return range.values as CellValue[][];
  } catch (error) {
    if (!isAnswerTooLarge(error) || half.rows < 2) throw error;
  }
  return readRows(context, id, half);
}

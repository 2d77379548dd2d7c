import type { SentSheet } from '../../src/contract/submission-content';
import { areaAddress } from '../../src/clearing-house/sheet/a1';
import { area } from '../../src/clearing-house/sheet/area';
import { batch } from '../../src/workbook/batch';

/** Puts sheets as they are sent into the workbook that is open, as if somebody had filled them. */
export function putSheets(sheets: readonly SentSheet[]): Promise<void> {
  return batch(async (context) => {
    for (const { name, properties, cells } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      for (const [key, value] of Object.entries(properties)) sheet.customProperties.add(key, value);
      const width = Math.max(...cells.map((row) => row.length));
      const whole = sheet.getRange(areaAddress(area(0, 0, cells.length, width)));
      whole.numberFormat = cells.map((row) =>
        Array.from({ length: width }, (_, column) => (typeof row[column] === 'string' ? '@' : 'General')),
      );
      whole.values = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
    }
    await context.sync();
  });
}

/** Writes into one cell of a sheet. */
export function putValue(sheet: string, address: string, value: string | number): Promise<void> {
  return batch(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

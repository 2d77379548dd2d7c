import type { Rect } from '../../engine/geometry';
import { enumArgument, flagArgument, integerArgument, listArgument, recordArgument } from '../kernel/arguments';
import { apiNotFound, invalidArgument } from '../kernel/errors';
import { defineClass } from '../kernel/host-class';
import type { SheetRange } from './model/block';
import { requireAllowed, requireUnlocked } from './model/protection';
import type { Sheet } from './model/sheet';

export const RangeSort = defineClass<SheetRange>({
  name: 'RangeSort',
  methods: {
    Apply: (range, [fields, , hasHeaders, orientation]) => {
      const { sheet, area } = range;
      if (enumArgument(orientation, ['Rows', 'Columns'], 'Rows') === 'Columns') {
        throw apiNotFound('RangeSort.apply() by columns');
      }
      requireAllowed(sheet, 'allowSort');
      requireUnlocked(range);
      const above = flagArgument(hasHeaders, false) ? 1 : 0;
      sortRows(sheet, { ...area, row: area.row + above, rows: area.rows - above }, fields);
    },
  },
  afterCalculation: ['Apply'],
});

/** Sorts rows by `Excel.SortField`s whose keys count columns from the left of the area. */
export function sortRows(sheet: Sheet, area: Rect, fields: unknown): void {
  const keys = listArgument(fields).map((field) => {
    const { key, ascending, sortOn } = recordArgument(field);
    if (enumArgument(sortOn, ['Value', 'CellColor', 'FontColor', 'Icon'], 'Value') !== 'Value') {
      throw apiNotFound('RangeSort.apply() by anything but values');
    }
    return { column: integerArgument(key, 0, area.columns - 1), ascending: flagArgument(ascending, true) };
  });
  if (keys.length === 0) throw invalidArgument();
  if (area.rows > 1) sheet.book.engine.cells.sort(sheet.id, area, keys);
}

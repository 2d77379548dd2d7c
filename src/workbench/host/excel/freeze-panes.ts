import { MAX_COLUMNS, MAX_ROWS, rect, type Rect } from '../../engine/geometry';
import { integerArgument, isAbsent } from '../kernel/arguments';
import { defineClass, NULL_OBJECT, type HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { isEntireColumn, isEntireRow, SheetRange } from './model/block';
import { siblingArgument } from './model/resolve';
import type { Sheet } from './model/sheet';
import { found } from './range-navigation';

export const WorksheetFreezePanes = defineClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (sheet, [frozenRange]) => {
      if (isAbsent(frozenRange)) return freeze(sheet, 0, 0);
      const { area } = siblingArgument(frozenRange, { sheet });
      const rows = isEntireColumn(area) ? 0 : area.row + area.rows;
      const columns = isEntireRow(area) ? 0 : area.column + area.columns;
      return freeze(sheet, rows, columns);
    },
    FreezeRows: (sheet, [count]) => freeze(sheet, isAbsent(count) ? 1 : integerArgument(count, 0, MAX_ROWS - 1), 0),
    FreezeColumns: (sheet, [count]) =>
      freeze(sheet, 0, isAbsent(count) ? 1 : integerArgument(count, 0, MAX_COLUMNS - 1)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocation: (sheet) => found(location(sheet)),
    GetLocationOrNullObject: (sheet) => location(sheet) ?? NULL_OBJECT,
  },
});

const freeze = (sheet: Sheet, rows: number, columns: number): void =>
  sheet.book.engine.view.freeze(sheet.id, rows, columns);

/** The cells kept in view: whole rows, whole columns, or the corner where both are. */
function location(sheet: Sheet): HostObject | undefined {
  const { rows, columns } = sheet.book.engine.view.frozen(sheet.id);
  if (rows === 0 && columns === 0) return undefined;
  const area: Rect = rect(0, 0, rows === 0 ? MAX_ROWS : rows, columns === 0 ? MAX_COLUMNS : columns);
  return hostObject('Range', new SheetRange(sheet, area));
}

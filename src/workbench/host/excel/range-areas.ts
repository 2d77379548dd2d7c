import { intersect, MAX_COLUMNS, MAX_ROWS, type Rect } from '../../engine/geometry';
import { integerArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { cellCount, isEntireColumn, isEntireRow, rangeOn, SheetAreas, SheetRange } from './model/block';
import { blockArgument } from './model/resolve';
import { tablesOf } from './model/table';
import { usedWithin } from './model/used';
import { RangeCollection } from './range';
import { rangeCopying } from './range-copy';
import { clear } from './range-editing';
import { RangeFormat } from './range-format';
import { found } from './range-navigation';
import { countOf } from './range-place';
import { specialCells } from './special-cells';

export const RangeAreas = defineClass<SheetAreas>({
  name: 'RangeAreas',
  tracked: true,
  scalars: {
    Address: readOnly((areas) => areas.address),
    AddressLocal: readOnly((areas) => areas.address),
    AreaCount: readOnly(({ areas }) => areas.length),
    CellCount: readOnly(({ areas }) => countOf(areas.reduce((sum, area) => sum + cellCount(area), 0))),
    IsEntireColumn: readOnly(({ areas }) => areas.every(isEntireColumn)),
    IsEntireRow: readOnly(({ areas }) => areas.every(isEntireRow)),
  },
  navigations: {
    Areas: ({ sheet, areas }) => RangeCollection(areas.map((area) => new SheetRange(sheet, area))),
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
    Format: (areas) => RangeFormat(areas),
    DataValidation: (areas) => hostObject('DataValidation', areas),
    ConditionalFormats: (areas) => hostObject('ConditionalFormatCollection', areas),
  },
  methods: {
    Calculate: () => null,
    SetDirty: () => null,
    Clear: clear,
    CopyFrom: ({ sheet, areas }, args) => {
      for (const area of areas) rangeCopying.CopyFrom(new SheetRange(sheet, area), args);
    },
    GetEntireColumn: (areas) => each(areas, (area) => ({ ...area, row: 0, rows: MAX_ROWS })),
    GetEntireRow: (areas) => each(areas, (area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
    GetOffsetRangeAreas: (areas, [rows, columns]) => {
      const [down, right] = [integerArgument(rows), integerArgument(columns)];
      return each(areas, (area) => ({ ...area, row: area.row + down, column: area.column + right }));
    },
    GetIntersection: (areas, [other]) => found(intersection(areas, other)),
    GetIntersectionOrNullObject: (areas, [other]) => intersection(areas, other) ?? NULL_OBJECT,
    GetUsedRangeAreas: (areas, [valuesOnly]) => found(used(areas, valuesOnly)),
    GetUsedRangeAreasOrNullObject: (areas, [valuesOnly]) => used(areas, valuesOnly) ?? NULL_OBJECT,
    GetSpecialCells: (areas, args) => found(specialCells(areas, args)),
    GetSpecialCellsOrNullObject: (areas, args) => specialCells(areas, args) ?? NULL_OBJECT,
    GetTables: ({ sheet, areas }, [fullyContained]) =>
      hostObject(
        'TableScopedCollection',
        tablesOf(sheet.book, sheet).filter(({ area: table }) =>
          areas.some((area) => {
            const shared = intersect(area, table);
            return shared && (fullyContained !== true || cellCount(shared) === cellCount(table));
          }),
        ),
      ),
  },
  absent: ['_ReferenceId', 'Style'],
});

/** The areas changed one by one; areas that become the same count once. */
function each({ sheet, areas }: SheetAreas, change: (area: Rect) => Rect): HostObject {
  const changed = new Map(areas.map((area) => [JSON.stringify(change(area)), rangeOn(sheet, change(area)).area]));
  return hostObject('RangeAreas', new SheetAreas(sheet, [...changed.values()]));
}

const some = ({ sheet }: SheetAreas, areas: readonly Rect[]): HostObject | undefined =>
  areas.length > 0 ? hostObject('RangeAreas', new SheetAreas(sheet, areas)) : undefined;

function intersection(self: SheetAreas, other: unknown): HostObject | undefined {
  const others = blockArgument(other, self.sheet);
  if (others.sheet.id !== self.sheet.id) throw invalidArgument();
  return some(
    self,
    self.areas.flatMap((area) => others.areas.flatMap((each) => intersect(area, each) ?? [])),
  );
}

function used(self: SheetAreas, valuesOnly: unknown): HostObject | undefined {
  return some(
    self,
    self.areas.flatMap((area) => usedWithin(self.sheet, area, valuesOnly === true) ?? []),
  );
}

export const RangeAreasCollection = defineClass<readonly SheetAreas[]>({
  name: 'RangeAreasCollection',
  items: (list) => list.map((areas) => RangeAreas(areas)),
});

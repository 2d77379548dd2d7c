import { flagArgument, integerArgument, listArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import { visibleRows } from './model/filters';
import { requireUnlocked } from './model/protection';
import { rangeContent } from './range-content';
import { rangeCopying } from './range-copy';
import { rangeEdges } from './range-edges';
import { rangeEditing } from './range-editing';
import { rangeFilling } from './range-filling';
import { RangeFormat } from './range-format';
import { hyperlink } from './range-hyperlink';
import { found, rangeNavigation } from './range-navigation';
import { rangePlace } from './range-place';
import { rangeProperties } from './range-properties';
import { rangeSearch, removeDuplicates } from './range-search';
import { RangeSort } from './range-sort';
import { RangeView } from './range-view';
import { specialCells } from './special-cells';

export const Range = defineClass<SheetRange>({
  name: 'Range',
  tracked: true,
  scalars: { ...rangeContent, ...rangePlace, Hyperlink: hyperlink },
  navigations: {
    Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
    Format: (range) => RangeFormat(range),
    Sort: (range) => RangeSort(range),
    DataValidation: (range) => hostObject('DataValidation', range),
    ConditionalFormats: (range) => hostObject('ConditionalFormatCollection', range),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEdges,
    ...rangeEditing,
    ...rangeCopying,
    ...rangeFilling,
    ...rangeProperties,
    ...rangeSearch,
    RemoveDuplicates: (range, [columns, includesHeader]) => {
      const keys = listArgument(columns).map((column) => integerArgument(column, 0, range.area.columns - 1));
      if (keys.length === 0) throw invalidArgument();
      requireUnlocked(range);
      return RemoveDuplicatesResult(removeDuplicates(range, keys, flagArgument(includesHeader, false)));
    },
    GetVisibleView: (range) => RangeView({ range, rows: visibleRows(range.sheet, range.area), index: 0 }),
    GetSpecialCells: (range, args) => found(specialCells(range, args)),
    GetSpecialCellsOrNullObject: (range, args) => specialCells(range, args) ?? NULL_OBJECT,
  },
  afterCalculation: [
    'AutoFill',
    'CopyFrom',
    'Find',
    'FindOrNullObject',
    'GetCellProperties',
    'GetSpecialCells',
    'GetSpecialCellsOrNullObject',
    'RemoveDuplicates',
  ],
  absent: ['_ReferenceId', 'HasSpill', 'LinkedDataTypeState', 'SavedAsArray', 'Style'],
});

const RemoveDuplicatesResult = defineClass<{ readonly removed: number; readonly uniqueRemaining: number }>({
  name: 'RemoveDuplicatesResult',
  scalars: {
    Removed: readOnly(({ removed }) => removed),
    UniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
});

export const RangeCollection = defineClass<readonly SheetRange[]>({
  name: 'RangeCollection',
  items: (ranges) => ranges.map((range): HostObject => Range(range)),
});

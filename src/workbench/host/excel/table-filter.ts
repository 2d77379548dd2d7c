import { defineClass } from '../kernel/host-class';
import { readCriteria, type FilterCriteria } from './model/filter-criteria';
import { applyFilters, setFilter, tableFilter } from './model/filters';
import { columnIndexOf, type ColumnPlace } from './model/table';

function filter(place: ColumnPlace, criteria: FilterCriteria | undefined): void {
  setFilter(tableFilter(place.table), columnIndexOf(place), criteria);
  applyFilters(tableFilter(place.table));
}

/** The filter on a column of a table. */
export const Filter = defineClass<ColumnPlace>({
  name: 'Filter',
  scalars: { Criteria: { get: (place) => tableFilter(place.table).criteria.get(columnIndexOf(place)) ?? null } },
  methods: {
    Apply: (place, [criteria]) => filter(place, readCriteria(criteria)),
    ApplyBottomItemsFilter: (place, [criterion1]) =>
      filter(place, readCriteria({ filterOn: 'BottomItems', criterion1 })),
    ApplyBottomPercentFilter: (place, [criterion1]) =>
      filter(place, readCriteria({ filterOn: 'BottomPercent', criterion1 })),
    ApplyTopItemsFilter: (place, [criterion1]) => filter(place, readCriteria({ filterOn: 'TopItems', criterion1 })),
    ApplyTopPercentFilter: (place, [criterion1]) => filter(place, readCriteria({ filterOn: 'TopPercent', criterion1 })),
    ApplyCellColorFilter: (place, [color]) => filter(place, readCriteria({ filterOn: 'CellColor', color })),
    ApplyFontColorFilter: (place, [color]) => filter(place, readCriteria({ filterOn: 'FontColor', color })),
    ApplyCustomFilter: (place, [criterion1, criterion2, operator]) =>
      filter(place, readCriteria({ filterOn: 'Custom', criterion1, criterion2, operator })),
    ApplyDynamicFilter: (place, [dynamicCriteria]) =>
      filter(place, readCriteria({ filterOn: 'Dynamic', dynamicCriteria })),
    ApplyIconFilter: (place, [icon]) => filter(place, readCriteria({ filterOn: 'Icon', icon })),
    ApplyValuesFilter: (place, [values]) => filter(place, readCriteria({ filterOn: 'Values', values })),
    Clear: (place) => filter(place, undefined),
  },
  afterCalculation: [
    'ApplyBottomItemsFilter',
    'ApplyBottomPercentFilter',
    'ApplyCustomFilter',
    'ApplyDynamicFilter',
    'ApplyTopItemsFilter',
    'ApplyTopPercentFilter',
    'ApplyValuesFilter',
  ],
});

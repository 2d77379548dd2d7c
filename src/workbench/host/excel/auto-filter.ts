import { contains, type Rect } from '../../engine/geometry';
import { integerArgument, isAbsent } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { defineClass, NULL_OBJECT, readOnly, type HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { SheetRange } from './model/block';
import { readCriteria } from './model/filter-criteria';
import {
  applyFilters,
  clearFilters,
  placeSheetFilter,
  removeSheetFilter,
  setFilter,
  sheetFilter,
  tableFilter,
  type FilterScope,
} from './model/filters';
import { rangeOnSheet, siblingArgument } from './model/resolve';
import type { Sheet } from './model/sheet';
import type { TableModel } from './model/table';
import { found } from './range-navigation';

/** What an AutoFilter belongs to. */
type FilterOwner = { readonly table: TableModel } | { readonly sheet: Sheet };

const scopeOf = (owner: FilterOwner): FilterScope =>
  'table' in owner ? tableFilter(owner.table) : sheetFilter(owner.sheet);

/** The filter of a table, or the one that a sheet has beside its tables. */
export const AutoFilter = defineClass<FilterOwner>({
  name: 'AutoFilter',
  scalars: {
    Enabled: readOnly((owner) =>
      'table' in owner ? owner.table.look.showFilterButton : scopeOf(owner).whole !== undefined,
    ),
    IsDataFiltered: readOnly((owner) => scopeOf(owner).criteria.size > 0),
    Criteria: readOnly((owner) => {
      const { whole, criteria } = scopeOf(owner);
      return Array.from({ length: whole?.columns ?? 0 }, (_, column) => criteria.get(column) ?? null);
    }),
  },
  methods: {
    Apply: apply,
    ClearColumnCriteria: (owner, [columnIndex]) => {
      const scope = scopeOf(owner);
      setFilter(scope, columnArgument(columnIndex, scope.whole), undefined);
      applyFilters(scopeOf(owner));
    },
    ClearCriteria: (owner) => {
      clearFilters(scopeOf(owner));
      applyFilters(scopeOf(owner));
    },
    GetRange: (owner) => found(range(owner)),
    GetRangeOrNullObject: (owner) => range(owner) ?? NULL_OBJECT,
    Reapply: (owner) => applyFilters(scopeOf(owner)),
    Remove: (owner) => {
      clearFilters(scopeOf(owner));
      applyFilters(scopeOf(owner));
      if ('table' in owner) owner.table.look.showFilterButton = false;
      else removeSheetFilter(owner.sheet);
    },
  },
  afterCalculation: ['Apply', 'Reapply'],
});

/** The index of a column of the filtered area. */
function columnArgument(value: unknown, whole: Rect | undefined): number {
  if (!whole) throw invalidArgument();
  return integerArgument(value, 0, whole.columns - 1);
}

function apply(owner: FilterOwner, [range, columnIndex, criteria]: readonly unknown[]): void {
  if ('table' in owner) {
    const { area } = siblingArgument(range, owner.table);
    if (!contains(owner.table.area, area)) throw invalidArgument();
    owner.table.look.showFilterButton = true;
  } else {
    const asked = isAbsent(range) ? rangeOnSheet(owner.sheet, undefined) : siblingArgument(range, owner);
    const { area } = asked;
    const before = scopeOf(owner).whole;
    if (!before || !(contains(before, area) && contains(area, before))) {
      applyFilters({ ...scopeOf(owner), criteria: new Map() });
      placeSheetFilter(owner.sheet, area);
    }
  }
  if (isAbsent(columnIndex)) return;
  const scope = scopeOf(owner);
  const column = columnArgument(columnIndex, scope.whole);
  setFilter(scope, column, isAbsent(criteria) ? undefined : readCriteria(criteria));
  applyFilters(scopeOf(owner));
}

function range(owner: FilterOwner): HostObject | undefined {
  const { sheet, whole } = scopeOf(owner);
  return whole && hostObject('Range', new SheetRange(sheet, whole));
}

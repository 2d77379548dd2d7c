import type { FilterCriteria } from './filter-criteria';

/** What Excel keeps for a table and the engine does not. */
export interface TableLook {
  showTotals: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  /** Ids of the columns in their order: a column keeps its id when others come or go. */
  columnIds: number[];
  /** By the id of the column. */
  readonly filters: Map<number, FilterCriteria>;
  /** The sort that was last applied, until it is cleared. */
  sort: { readonly fields: readonly unknown[]; readonly matchCase: boolean; readonly method: string } | undefined;
}

export const defaultTableLook = (): TableLook => ({
  showTotals: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  columnIds: [],
  filters: new Map(),
  sort: undefined,
});

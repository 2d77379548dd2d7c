import { RedoCommandId, UndoCommandId } from '@univerjs/core';
import type {
  IInsertColMutationParams,
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRowHiddenMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
} from '@univerjs/sheets';
import { type IAddSheetTableParams, type IDeleteSheetTableParams, TableManager } from '@univerjs/sheets-table';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../geometry';
import type { UniverBook } from './book';
import { type After, SHIFTS } from './cell-mutations';
import { readSheetData, type SetSheetDataParams, visibilityOf } from './sheet-data';

interface Triggered {
  readonly trigger?: string;
}

/** Whole rows put in or taken out; not those that Univer adds below, and takes away again, when it shifts cells down. */
export function rowsChanged(
  book: UniverBook,
  kind: 'inserted' | 'removed',
  params: IInsertRowMutationParams & Triggered,
): After {
  const { subUnitId: sheet, range, trigger } = params;
  if (trigger !== undefined && SHIFTS.has(trigger)) return () => [];
  const isBelowAll = range.startRow >= book.sheet(sheet).getCellMatrix().getLength();
  if (isBelowAll && (trigger === UndoCommandId || trigger === RedoCommandId)) return () => [];
  const area = rect(range.startRow, 0, range.endRow - range.startRow + 1, MAX_COLUMNS);
  return () => [{ kind, sheet, area, what: 'rows', shift: kind === 'inserted' ? 'Down' : 'Up' }];
}

export function columnsChanged(kind: 'inserted' | 'removed', params: IInsertColMutationParams & Triggered): After {
  if (params.trigger !== undefined && SHIFTS.has(params.trigger)) return () => [];
  const { subUnitId: sheet, range } = params;
  const area = rect(0, range.startColumn, MAX_ROWS, range.endColumn - range.startColumn + 1);
  return () => [{ kind, sheet, area, what: 'columns', shift: kind === 'inserted' ? 'Right' : 'Left' }];
}

export function rowsHidden(hidden: boolean, params: ISetRowHiddenMutationParams): After {
  return () =>
    params.ranges.map((range) => ({
      kind: 'rowsHidden',
      sheet: params.subUnitId,
      area: rect(range.startRow, 0, range.endRow - range.startRow + 1, MAX_COLUMNS),
      hidden,
    }));
}

export const sheetInserted = (params: IInsertSheetMutationParams): After => {
  return () => [{ kind: 'sheetAdded', sheet: params.sheet.id }];
};

export const sheetRemoved = (params: IRemoveSheetMutationParams): After => {
  return () => [{ kind: 'sheetRemoved', sheet: params.subUnitId }];
};

export function sheetRenamed(book: UniverBook, params: ISetWorksheetNameMutationParams): After {
  const before = book.sheet(params.subUnitId).getName();
  return () =>
    before === params.name ? [] : [{ kind: 'sheetRenamed', sheet: params.subUnitId, before, after: params.name }];
}

export function sheetMoved(params: ISetWorksheetOrderMutationParams): After {
  const { subUnitId: sheet, fromOrder: before, toOrder: after } = params;
  return () => (before === after ? [] : [{ kind: 'sheetMoved', sheet, before, after }]);
}

export function sheetHidden(book: UniverBook, params: ISetWorksheetHideMutationParams): After {
  const sheet = params.subUnitId;
  const before = visibilityOf(book, sheet);
  return () => {
    const after = visibilityOf(book, sheet);
    return before === after ? [] : [{ kind: 'sheetVisibility', sheet, before, after }];
  };
}

/** Our own data of a sheet: whether it is protected, and how deeply it is hidden. */
export function sheetDataSet(book: UniverBook, params: SetSheetDataParams): After {
  const sheet = params.subUnitId;
  const visibility = sheetHidden(book, { ...params, hidden: 0 });
  const wasProtected = readSheetData(book, sheet).protection !== undefined;
  const isProtected = params.data.protection !== undefined;
  return () => [
    ...visibility(),
    ...(wasProtected === isProtected ? [] : [{ kind: 'protection' as const, sheet, isProtected }]),
  ];
}

export const tableAdded = (params: IAddSheetTableParams & { tableId: string }): After => {
  return () => [{ kind: 'tableAdded', sheet: params.subUnitId, table: params.tableId, name: params.name }];
};

export function tableRemoved(book: UniverBook, params: IDeleteSheetTableParams): After {
  const table = book.get(TableManager).getTableById(book.unitId, params.tableId);
  if (!table) return () => [];
  const happening = {
    kind: 'tableRemoved' as const,
    sheet: table.getSubunitId(),
    table: params.tableId,
    name: table.getDisplayName(),
  };
  return () => [happening];
}

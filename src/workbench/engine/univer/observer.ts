import { type ICommandInfo, ICommandService, type IExecutionOptions, type IRange, UndoCommandId } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { AddSheetTableMutation, DeleteSheetTableMutation } from '@univerjs/sheets-table';
import { rect } from '../geometry';
import type { UniverBook } from './book';
import {
  type After,
  cellsWritten,
  formatsSet,
  linesMoved,
  rangeMoved,
  resultsApplied,
  rowsSorted,
  SHIFTS,
} from './cell-mutations';
import type { ChangeLog } from './change-log';
import { toRect } from './ranges';
import { SetSheetDataMutation } from './sheet-data';
import {
  columnsChanged,
  rowsChanged,
  rowsHidden,
  sheetDataSet,
  sheetHidden,
  sheetInserted,
  sheetMoved,
  sheetRemoved,
  sheetRenamed,
  tableAdded,
  tableRemoved,
} from './structure-mutations';

type Watch = (book: UniverBook, params: never) => After;

/** What is said of each of Univer's mutations. Those that are missing change nothing that Excel has an event for. */
const WATCHED: ReadonlyMap<string, Watch> = new Map<string, Watch>([
  [SetRangeValuesMutation.id, cellsWritten],
  [MoveRangeMutation.id, rangeMoved],
  [MoveRowsMutation.id, linesMoved],
  [MoveColsMutation.id, linesMoved],
  [ReorderRangeMutation.id, rowsSorted],
  [
    SetNumfmtMutation.id,
    (book, params: { subUnitId: string; values: Record<string, { ranges: IRange[] }> }) =>
      formatsSet(
        book,
        params.subUnitId,
        Object.values(params.values).flatMap((value) => value.ranges),
      ),
  ],
  [
    RemoveNumfmtMutation.id,
    (book, params: { subUnitId: string; ranges: IRange[] }) => formatsSet(book, params.subUnitId, params.ranges),
  ],
  [InsertRowMutation.id, (book, params: Parameters<typeof rowsChanged>[2]) => rowsChanged(book, 'inserted', params)],
  [RemoveRowMutation.id, (book, params: Parameters<typeof rowsChanged>[2]) => rowsChanged(book, 'removed', params)],
  [InsertColMutation.id, (_, params: Parameters<typeof columnsChanged>[1]) => columnsChanged('inserted', params)],
  [RemoveColMutation.id, (_, params: Parameters<typeof columnsChanged>[1]) => columnsChanged('removed', params)],
  [SetRowHiddenMutation.id, (_, params: Parameters<typeof rowsHidden>[1]) => rowsHidden(true, params)],
  [SetRowVisibleMutation.id, (_, params: Parameters<typeof rowsHidden>[1]) => rowsHidden(false, params)],
  [InsertSheetMutation.id, (_, params: Parameters<typeof sheetInserted>[0]) => sheetInserted(params)],
  [RemoveSheetMutation.id, (_, params: Parameters<typeof sheetRemoved>[0]) => sheetRemoved(params)],
  [SetWorksheetNameMutation.id, sheetRenamed],
  [SetWorksheetOrderMutation.id, (_, params: Parameters<typeof sheetMoved>[0]) => sheetMoved(params)],
  [SetWorksheetHideMutation.id, sheetHidden],
  [SetSheetDataMutation.id, sheetDataSet],
  [AddSheetTableMutation.id, (_, params: Parameters<typeof tableAdded>[0]) => tableAdded(params)],
  [DeleteSheetTableMutation.id, tableRemoved],
]);

/** Turns what Univer does into the port's changes. */
export function observe(book: UniverBook, log: ChangeLog): { dispose(): void } {
  const commands = book.get(ICommandService);
  const pending = new WeakMap<object, After>();
  const subscriptions = [
    commands.beforeCommandExecuted((command, options) => {
      const after = watch(book, command, options);
      if (after && command.params) pending.set(command.params, after);
      if (SHIFTS.has(command.id)) log.add(shifted(book, command));
    }),
    commands.onCommandExecuted((command) => {
      const after = command.params && pending.get(command.params);
      if (!after) return;
      pending.delete(command.params);
      const undoing = (command.params as { trigger?: string }).trigger === UndoCommandId;
      for (const happening of after()) {
        // Undoing writes cells back into rows that it has just put in or sorted back.
        if (undoing && happening.kind === 'cells' && log.isTold(happening.sheet, happening.area)) continue;
        log.add(happening);
      }
    }),
    observeSelection(book, log),
  ];
  return { dispose: () => subscriptions.forEach((subscription) => subscription.dispose()) };
}

function watch(book: UniverBook, command: Readonly<ICommandInfo>, options?: IExecutionOptions): After | undefined {
  if (options?.applyFormulaCalculationResult) return resultsApplied(command.params as never);
  // What Univer does locally only, on its own account, is bookkeeping about formulas.
  if (options?.onlyLocal || !command.params) return undefined;
  return WATCHED.get(command.id)?.(book, command.params as never);
}

function shifted(book: UniverBook, command: Readonly<ICommandInfo>) {
  const shift = SHIFTS.get(command.id)!;
  const named = (command.params as { range?: IRange } | undefined)?.range;
  const sheet = book.workbook.getActiveSheet();
  const range = named ?? book.get(SheetsSelectionsService).getCurrentLastSelection()!.range;
  const kind = shift === 'Down' || shift === 'Right' ? ('inserted' as const) : ('removed' as const);
  return { kind, sheet: sheet.getSheetId(), area: toRect(range, sheet), what: 'cells' as const, shift };
}

/** Sheets activated and cells selected, each once, however often the grid repeats it. */
function observeSelection(book: UniverBook, log: ChangeLog): { dispose(): void } {
  let active = book.workbook.getActiveSheet().getSheetId();
  // The selection that the grid starts with is nobody's doing.
  let selected = JSON.stringify([active, [rect(0, 0)]]);
  const look = (): void => {
    const sheet = book.workbook.getActiveSheet();
    const id = sheet.getSheetId();
    if (id !== active) {
      log.add({ kind: 'sheetDeactivated', sheet: active });
      log.add({ kind: 'sheetActivated', sheet: id });
      active = id;
    }
    const areas = book
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range }) => toRect(range, sheet));
    const key = JSON.stringify([id, areas]);
    if (key === selected || areas.length === 0) return;
    log.add({ kind: 'selection', sheet: id, areas });
    selected = key;
  };
  const watching = [
    book.workbook.activeSheet$.subscribe(look),
    book.get(SheetsSelectionsService).selectionChanged$.subscribe(look),
  ];
  return { dispose: () => watching.forEach((subscription) => subscription.unsubscribe()) };
}

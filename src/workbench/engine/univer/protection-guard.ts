import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  ObjectMatrix,
  RedoCommandId,
  UndoCommandId,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';
import type { ChangeLog } from './change-log';
import type { Grid } from './grid';
import { readSheetData } from './sheet-data';
import { toFormat } from './styles';

/** What Excel's options allow on a protected sheet, by the mutation that does it. */
const ALLOWED_BY: ReadonlyMap<string, string> = new Map([
  [InsertRowMutation.id, 'allowInsertRows'],
  [InsertColMutation.id, 'allowInsertColumns'],
  [RemoveRowMutation.id, 'allowDeleteRows'],
  [RemoveColMutation.id, 'allowDeleteColumns'],
  [ReorderRangeMutation.id, 'allowSort'],
  [SetColHiddenMutation.id, 'allowFormatColumns'],
  [SetColVisibleMutation.id, 'allowFormatColumns'],
  [SetWorksheetColWidthMutation.id, 'allowFormatColumns'],
  [SetRowHiddenMutation.id, 'allowFormatRows'],
  [SetRowVisibleMutation.id, 'allowFormatRows'],
  [SetWorksheetRowHeightMutation.id, 'allowFormatRows'],
  [MoveRowsMutation.id, ''],
  [MoveColsMutation.id, ''],
]);

interface Params {
  readonly subUnitId?: SheetId;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
  readonly from?: { readonly subUnitId: SheetId; readonly value: Record<number, Record<number, unknown>> };
  readonly to?: { readonly subUnitId: SheetId; readonly value: Record<number, Record<number, unknown>> };
}

/** What Excel says to somebody who edits a locked cell. */
export const PROTECTED =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

/**
 * Refuses what users do to locked cells of protected sheets, whichever way they do it. The host asks before it writes,
 * and undoing is never refused.
 */
export class ProtectionGuard {
  private readonly subscription: { dispose(): void };

  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly log: ChangeLog,
    private readonly onRefused: () => void,
  ) {
    this.subscription = book.get(ICommandService).beforeCommandExecuted((command, options) => {
      if (options?.onlyLocal || !this.log.isUserAtWork || !this.refuses(command)) return;
      this.onRefused();
      throw new CustomCommandExecutionError(PROTECTED);
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Whether users may not edit a cell. */
  isLocked(sheet: SheetId, row: number, column: number): boolean {
    return !!readSheetData(this.book, sheet).protection && toFormat(this.grid.style(sheet, row, column)).locked;
  }

  private refuses(command: Readonly<ICommandInfo>): boolean {
    const params = (command.params ?? {}) as Params;
    if (params.trigger === UndoCommandId || params.trigger === RedoCommandId) return false;
    if (command.id === SetRangeValuesMutation.id) return this.touchesLocked(params.subUnitId, params.cellValue);
    if (command.id === MoveRangeMutation.id) {
      const { from, to } = params;
      return this.touchesLocked(from?.subUnitId, from?.value) || this.touchesLocked(to?.subUnitId, to?.value);
    }
    const option = ALLOWED_BY.get(command.id);
    if (option === undefined || !params.subUnitId) return false;
    const protection = readSheetData(this.book, params.subUnitId).protection;
    return !!protection && protection[option] !== true;
  }

  private touchesLocked(
    sheet: SheetId | undefined,
    cells: Record<number, Record<number, unknown>> | undefined,
  ): boolean {
    const protection = sheet === undefined ? undefined : readSheetData(this.book, sheet).protection;
    if (!protection) return false;
    let refused = false;
    new ObjectMatrix(cells ?? {}).forValue((row, column, cell) => {
      const isFormat = cell !== null && typeof cell === 'object' && !('v' in cell) && !('f' in cell) && !('p' in cell);
      if (isFormat) refused ||= protection.allowFormatCells !== true;
      else refused ||= this.isLocked(sheet!, row, column);
      return refused ? false : undefined;
    });
    return refused;
  }
}

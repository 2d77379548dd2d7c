import {
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  ObjectMatrix,
  UndoCommandId,
} from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  type IMoveRangeMutationParams,
  type IMoveRowsMutationParams,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import { type Rect, rect } from '../geometry';
import type { UniverBook } from './book';
import { valueOf } from './cell-data';
import type { Happening } from './change-log';
import { toRect } from './ranges';

/** Says, once a mutation has happened, what it changed. */
export type After = () => Happening[];

/** Commands under which cells are written only to keep formulas and styles in step with what moved. */
const KEEPING_STEP: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  RemoveSheetCommand.id,
  ReorderRangeCommand.id,
  SetWorksheetNameCommand.id,
]);

/** Commands that move cells aside; they are reported as what they are, not by the cells that they rewrite. */
export const SHIFTS: ReadonlyMap<string, 'Down' | 'Right' | 'Up' | 'Left'> = new Map([
  [InsertRangeMoveDownCommand.id, 'Down'],
  [InsertRangeMoveRightCommand.id, 'Right'],
  [DeleteRangeMoveUpCommand.id, 'Up'],
  [DeleteRangeMoveLeftCommand.id, 'Left'],
]);

/** Values, formulas and styles written into cells: by typing, deleting, pasting, filling, and by undoing these. */
export function cellsWritten(book: UniverBook, params: ISetRangeValuesMutationParams): After {
  const { subUnitId: sheet, trigger, cellValue } = params;
  if (trigger !== undefined && (KEEPING_STEP.has(trigger) || SHIFTS.has(trigger))) return () => [];
  const undoing = trigger === UndoCommandId;
  const contents = new Extent();
  const styled: { row: number; column: number; before: unknown }[] = [];
  const raw = (row: number, column: number) => book.sheet(sheet).getCellRaw(row, column);
  new ObjectMatrix<Nullable<ICellData>>(cellValue ?? {}).forValue((row, column, cell) => {
    const current = raw(row, column);
    if (undoing ? hasOtherContent(cell, current) : hasContent(cell)) contents.add(row, column);
    if (!cell || cell.s !== undefined) styled.push({ row, column, before: current?.s });
    return undefined;
  });
  const { area } = contents;
  const read = () => valueOf(raw(contents.area!.row, contents.area!.column));
  const before = contents.isOneCell ? read() : undefined;
  return () => {
    // The editor, and undoing, write cells back with the style that they have. Equal styles have one id.
    const styles = new Extent();
    for (const { row, column, before: style } of styled) {
      if ((raw(row, column)?.s ?? undefined) !== (style ?? undefined)) styles.add(row, column);
    }
    return [
      ...(area
        ? [{ kind: 'cells' as const, sheet, area, ...(before === undefined ? {} : { before, after: read() }) }]
        : []),
      ...(styles.area ? [{ kind: 'format' as const, sheet, area: styles.area }] : []),
    ];
  };
}

/** Cells cut and pasted, or dragged. */
export function rangeMoved(_book: UniverBook, params: IMoveRangeMutationParams & { trigger?: string }): After {
  if (params.trigger !== undefined && SHIFTS.has(params.trigger)) return () => [];
  return () =>
    [params.from, params.to].flatMap(({ subUnitId, value }) => {
      const area = extentOf(value);
      return area ? [{ kind: 'cells' as const, sheet: subUnitId, area }] : [];
    });
}

/** Whole rows or columns dragged to another place. */
export function linesMoved(book: UniverBook, params: IMoveRowsMutationParams): After {
  const sheet = book.sheet(params.subUnitId);
  const [source, target] = [toRect(params.sourceRange, sheet), toRect(params.targetRange, sheet)];
  return () => [source, target].map((area) => ({ kind: 'cells', sheet: params.subUnitId, area }));
}

export function rowsSorted(book: UniverBook, params: IReorderRangeMutationParams): After {
  const area = toRect(params.range, book.sheet(params.subUnitId));
  return () => [{ kind: 'rowsSorted', sheet: params.subUnitId, area }];
}

/** Number formats set or removed by the toolbar. */
export function formatsSet(book: UniverBook, sheet: string, ranges: readonly IRange[]): After {
  return () => ranges.map((range) => ({ kind: 'format', sheet, area: toRect(range, book.sheet(sheet)) }));
}

export function resultsApplied(params: ISetRangeValuesMutationParams): After {
  const area = extentOf(params.cellValue);
  return () => (area ? [{ kind: 'calculated', sheet: params.subUnitId, area }] : []);
}

// A formula without a value beside it is one that Univer adjusts to something else; whoever enters a formula also
// empties the value.
const hasContent = (cell: Nullable<ICellData>): boolean => !cell || cell.v !== undefined || cell.p !== undefined;

// Undoing writes back the whole cell, whatever part of it had changed.
const hasOtherContent = (cell: Nullable<ICellData>, current: Nullable<ICellData>): boolean =>
  hasContent(cell) && (valueOf(cell) !== valueOf(current) || (cell?.f ?? '') !== (current?.f ?? ''));
function extentOf(value: IObjectMatrixPrimitiveType<unknown> | undefined): Rect | undefined {
  const extent = new Extent();
  new ObjectMatrix(value ?? {}).forValue((row, column) => {
    extent.add(row, column);
    return undefined;
  });
  return extent.area;
}

/** The smallest rectangle around some cells. */
class Extent {
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  add(row: number, column: number): void {
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.left = Math.min(this.left, column);
    this.right = Math.max(this.right, column);
  }

  get area(): Rect | undefined {
    if (this.bottom < 0) return undefined;
    return rect(this.top, this.left, this.bottom - this.top + 1, this.right - this.left + 1);
  }

  get isOneCell(): boolean {
    return this.bottom >= 0 && this.top === this.bottom && this.left === this.right;
  }
}

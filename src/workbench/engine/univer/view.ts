import { ICommandService, Injector, RANGE_TYPE } from '@univerjs/core';
import {
  getPrimaryForRange,
  ScrollToCellOperation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import type { SheetId, SheetsPort, ViewPort } from '../engine';
import { rect, type Rect } from '../geometry';
import type { UniverBook } from './book';
import type { Grid } from './grid';
import { isWholeColumns, isWholeRows, toRange, toRect } from './ranges';

/** What of the workbook is in view: the selection and the frozen panes. */
export class UniverView implements ViewPort {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly sheets: Pick<SheetsPort, 'activate' | 'active'>,
  ) {}

  selection(): { readonly sheet: SheetId; readonly areas: readonly Rect[] } {
    const sheet = this.book.workbook.getActiveSheet();
    const areas = this.book
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map(({ range }) => toRect(range, sheet));
    return { sheet: sheet.getSheetId(), areas: areas.length > 0 ? areas : [rect(0, 0)] };
  }

  select(id: SheetId, areas: readonly Rect[]): void {
    for (const area of areas) this.grid.makeRoom(id, area);
    this.sheets.activate(id);
    const sheet = this.book.sheet(id);
    const ranges = areas.map((area) => {
      const range = toRange(this.grid.clip(id, area) ?? area);
      if (isWholeColumns(area) && isWholeRows(area)) return { ...range, rangeType: RANGE_TYPE.ALL };
      if (isWholeColumns(area)) return { ...range, rangeType: RANGE_TYPE.COLUMN };
      return isWholeRows(area) ? { ...range, rangeType: RANGE_TYPE.ROW } : range;
    });
    const commands = this.book.get(ICommandService);
    commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...this.book.at(id),
      selections: ranges.map((range, index) => ({
        range,
        primary: index === ranges.length - 1 ? getPrimaryForRange(range, sheet) : null,
        style: null,
      })),
    });
    const last = ranges.at(-1);
    if (last) commands.syncExecuteCommand(ScrollToCellOperation.id, { unitId: this.book.unitId, range: last });
  }

  frozen(sheet: SheetId): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.book.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    const params = {
      ...this.book.at(sheet),
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    this.book.apply({
      redos: [{ id: SetFrozenMutation.id, params }],
      undos: [{ id: SetFrozenMutation.id, params: SetFrozenMutationFactory(this.book.get(Injector), params) }],
    });
  }
}

import { Injector } from '@univerjs/core';
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  getClearContentMutationParamsForRanges,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import type { CellsPort, SheetId } from '../engine';
import { intersect, type Rect, rect } from '../geometry';
import type { UniverBook } from './book';
import { EMPTY } from './cell-data';
import type { CellMatrix, Grid } from './grid';
import { toRange, toRect } from './ranges';

/** Merged cells. */
export class UniverMerging implements Pick<CellsPort, 'merge' | 'unmerge' | 'merged'> {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
  ) {}

  /** Of the cells that are merged the first that holds something is kept. */
  merge(id: SheetId, area: Rect, across: boolean): void {
    this.unmerge(id, area);
    this.grid.makeRoom(id, area);
    const parts = across
      ? Array.from({ length: area.rows }, (_, index) => rect(area.row + index, area.column, 1, area.columns))
      : [area];
    const ranges = parts.filter((part) => part.rows * part.columns > 1).map(toRange);
    const looks = ranges.map(({ startRow, startColumn }) => this.book.sheet(id).getCellRaw(startRow, startColumn)?.s);
    const clearing = getClearContentMutationParamsForRanges(
      this.book.get(Injector),
      this.book.unitId,
      this.book.sheet(id),
      ranges,
    );
    // Univer would give the first cell the look of the one whose content it keeps, or none at all.
    clearing.redos.forEach(({ params }, index) => {
      const { cellValue } = params as { cellValue: CellMatrix };
      const { startRow, startColumn } = ranges[index]!;
      (cellValue[startRow] ??= {})[startColumn] = {
        ...EMPTY,
        ...cellValue[startRow][startColumn],
        s: looks[index] ?? null,
      };
    });
    const params = { ...this.book.at(id), ranges };
    const undo = AddMergeUndoMutationFactory(this.book.get(Injector), params);
    this.book.apply({
      redos: [...clearing.redos, { id: AddWorksheetMergeMutation.id, params }],
      undos: [{ id: RemoveWorksheetMergeMutation.id, params: undo }, ...clearing.undos],
    });
  }

  unmerge(id: SheetId, area: Rect): void {
    if (this.merged(id, area).length === 0) return;
    const params = { ...this.book.at(id), ranges: [toRange(area)] };
    const undo = RemoveMergeUndoMutationFactory(this.book.get(Injector), params);
    this.book.apply({
      redos: [{ id: RemoveWorksheetMergeMutation.id, params }],
      undos: [{ id: AddWorksheetMergeMutation.id, params: undo }],
    });
  }

  merged(id: SheetId, area: Rect): Rect[] {
    const sheet = this.book.sheet(id);
    return sheet
      .getMergeData()
      .map((range) => toRect(range, sheet))
      .filter((merge) => intersect(merge, area));
  }
}

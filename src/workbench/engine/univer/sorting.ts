import { type ICellData, type IMutationInfo, Injector, type Nullable } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import {
  ReorderRangeMutation,
  ReorderRangeUndoMutationFactory,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from '@univerjs/sheets';
import type { CellsPort, CellValue, SheetId } from '../engine';
import type { Rect } from '../geometry';
import type { UniverBook } from './book';
import { valueOf } from './cell-data';
import type { ChangeLog } from './change-log';
import type { CellMatrix, Grid } from './grid';
import { toRange } from './ranges';

/** Sorts rows as Excel does: numbers before texts before truth values before errors, empty cells always last. */
export class UniverSorting implements Pick<CellsPort, 'sort'> {
  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly log: ChangeLog,
  ) {}

  sort(sheet: SheetId, whole: Rect, keys: readonly { readonly column: number; readonly ascending: boolean }[]): void {
    const area = this.grid.clip(sheet, whole);
    if (!area) return;
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const sorted = [...rows].sort((a, b) => {
      for (const { column, ascending } of keys) {
        const [one, other] = [a, b].map((row) => valueOf(this.grid.raw(sheet, row, area.column + column)));
        const order = compareValues(one!, other!, ascending);
        if (order !== 0) return order;
      }
      return a - b;
    });
    const order = Object.fromEntries(rows.map((row, index) => [row, sorted[index]!]));
    const params = { ...this.book.at(sheet), range: toRange(area), order };
    const formulas = this.moveFormulas(sheet, area, order);
    this.log.as({ kind: 'rowsSorted', sheet, area }, () =>
      this.book.apply({
        redos: [{ id: ReorderRangeMutation.id, params }, ...formulas.redos],
        undos: [{ id: ReorderRangeMutation.id, params: ReorderRangeUndoMutationFactory(params) }, ...formulas.undos],
      }),
    );
  }

  /** Moving cells does not tell the formula engine, nor does it move relative references along. */
  private moveFormulas(
    sheet: SheetId,
    area: Rect,
    order: Readonly<Record<number, number>>,
  ): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
    const [model, lexer] = [this.book.get(FormulaDataModel), this.book.get(LexerTreeBuilder)];
    const cellValue: CellMatrix = {};
    const columns = new Set<number>();
    this.grid.forEachCell(sheet, area, (cell, _, column) => void (isFormula(cell) && columns.add(column)));
    for (const column of columns) {
      for (const [row, from] of Object.entries(order).map(([to, source]) => [Number(to), source] as const)) {
        const formula = isFormula(this.grid.raw(sheet, from, column))
          ? model.getFormulaStringByCell(from, column, sheet, this.book.unitId)
          : null;
        const f = formula ? lexer.moveFormulaRefOffset(formula, 0, row - from) : null;
        (cellValue[row] ??= {})[column] = { f, si: null };
      }
    }
    if (columns.size === 0) return { redos: [], undos: [] };
    const params = { ...this.book.at(sheet), cellValue };
    const undo = SetRangeValuesUndoMutationFactory(this.book.get(Injector), params);
    return {
      redos: [{ id: SetRangeValuesMutation.id, params }],
      undos: [{ id: SetRangeValuesMutation.id, params: undo }],
    };
  }
}

const isFormula = (cell: Nullable<ICellData>): boolean => !!cell && (!!cell.f || !!cell.si);

function compareValues(one: CellValue, other: CellValue, ascending: boolean): number {
  if (one === '' || other === '') return Number(one === '') - Number(other === '');
  const ranks = rank(one) - rank(other);
  const order = ranks !== 0 ? ranks : compareAlike(one, other);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  return value.startsWith('#') ? 3 : 1;
}

function compareAlike(one: CellValue, other: CellValue): number {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.startsWith('#') ? 0 : one.localeCompare(other, 'en', { sensitivity: 'accent' });
  }
  return Number(one) - Number(other);
}

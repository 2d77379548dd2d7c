import type { ICellData } from '@univerjs/core';
import {
  AstTreeBuilder,
  type BaseValueObject,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
} from '@univerjs/engine-formula';
import type { SheetId } from '../engine';
import type { UniverBook } from './book';

/** Calculates formulas as if a cell held something else, at once and without anybody noticing. */
export class FormulaProbe {
  constructor(private readonly book: UniverBook) {}

  /**
   * The value of a formula at a cell while that cell holds `data`. Other formulas keep their last results. The formula
   * is written for `origin`, its relative references move to the cell. @returns `undefined` for what is no formula
   */
  calculate(
    sheet: SheetId,
    cell: { row: number; column: number },
    data: ICellData,
    formula: string,
    origin: { row: number; column: number },
  ): string | number | boolean | undefined {
    const moved = this.book
      .get(LexerTreeBuilder)
      .moveFormulaRefOffset(formula, cell.column - origin.column, cell.row - origin.row);
    const cells = this.book.sheet(sheet).getCellMatrix();
    const before = cells.getValue(cell.row, cell.column);
    cells.setValue(cell.row, cell.column, { ...before, ...data });
    try {
      forgetCells();
      return this.interpret(sheet, cell, moved);
    } finally {
      forgetCells();
      if (before) cells.setValue(cell.row, cell.column, before);
      else cells.realDeleteValue(cell.row, cell.column);
    }
  }

  private interpret(sheet: SheetId, { row, column }: { row: number; column: number }, formula: string) {
    const [config, runtime] = [this.book.get(IFormulaCurrentConfigService), this.book.get(IFormulaRuntimeService)];
    const worksheet = this.book.sheet(sheet);
    config.loadDataLite();
    config.setExecuteUnitId(this.book.unitId);
    runtime.reset();
    runtime.setCurrent(row, column, worksheet.getRowCount(), worksheet.getColumnCount(), sheet, this.book.unitId);
    const tree = this.book.get(Lexer).treeBuilder(formula);
    const node = tree instanceof LexerNode ? this.book.get(AstTreeBuilder).parse(tree) : null;
    if (!node) return undefined;
    const result = this.book.get(Interpreter).execute({ node: node, refOffsetX: 0, refOffsetY: 0 });
    const value = result.isReferenceObject()
      ? (result as unknown as { toArrayValueObject(): BaseValueObject }).toArrayValueObject()
      : (result as BaseValueObject);
    const single = value.isArray() ? (value as unknown as { getFirstCell(): BaseValueObject }).getFirstCell() : value;
    return single.getValue();
  }
}

/** What the engine has read from cells before is not what they hold while probing, nor the other way round. */
function forgetCells(): void {
  FORMULA_REF_TO_ARRAY_CACHE.clear();
  CELL_INVERTED_INDEX_CACHE.clear();
}

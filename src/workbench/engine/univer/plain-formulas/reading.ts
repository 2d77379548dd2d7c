import { isNullCell } from '@univerjs/core';
import {
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  IFormulaRuntimeService,
  NullValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import type { UniverBook } from '../book';
import type { AstNode } from '../ast-node';
import { NotPlain, OneCell, type Result } from './result';

/** What cells hold during one calculation, as Univer's own references find it. */
export class Reading {
  private readonly sheets = new Map<string, SheetReading>();
  private readonly ranges = new Map<AstNode, Map<string, BaseReferenceObject | BaseValueObject>>();
  private readonly runtime: IFormulaRuntimeService;
  private readonly moment: object;

  constructor(book: UniverBook) {
    this.runtime = book.get(IFormulaRuntimeService);
    this.moment = this.runtime.getUnitData();
  }

  /** Whether Univer is still at the calculation for which this was made: each has results of its own. */
  get isCurrent(): boolean {
    return this.runtime.getUnitData() === this.moment;
  }

  /** The cells of the sheet that a reference names, or of the one whose formula is calculated. */
  sheet(reference: AstNode, sheetName: string): SheetReading {
    const key = sheetName === '' ? this.runtime.currentSubUnitId : `!${sheetName}`;
    const known = this.sheets.get(key);
    if (known) return known;
    reference.setRefOffset?.(0, 0);
    const sheet = new SheetReading(asReference(executed(reference)));
    this.sheets.set(key, sheet);
    return sheet;
  }

  /** A range that is the same for all formulas of a sheet, or an error. */
  range(node: AstNode): BaseReferenceObject | BaseValueObject {
    const known = this.ranges.get(node) ?? new Map<string, BaseReferenceObject | BaseValueObject>();
    this.ranges.set(node, known);
    const before = known.get(this.runtime.currentSubUnitId);
    if (before) return before;
    for (const child of node.getChildren()) {
      child.setRefOffset?.(0, 0);
      executed(child, true);
    }
    const range = executed(node);
    known.set(this.runtime.currentSubUnitId, range);
    return range;
  }
}

/** The cells of one sheet. */
export class SheetReading {
  private readonly rows: number;
  private readonly columns: number;

  /** @param reference any to the sheet, fresh from this calculation */
  constructor(private readonly reference: BaseReferenceObject) {
    const isLost = reference.getForcedSheetName() !== '' && !reference.getForcedSheetId();
    if (isLost || !('getCellPattern' in reference)) throw new NotPlain();
    this.rows = reference.getActiveSheetRowCount();
    this.columns = reference.getActiveSheetColumnCount();
  }

  /** What a reference to a cell comes to. Beyond the grid there is none. */
  referred(row: number, column: number): Result {
    const isThere = row >= 0 && column >= 0 && row < this.rows && column < this.columns;
    return isThere ? this.cell(row, column) : ErrorValueObject.create(ErrorType.NAME);
  }

  cell(row: number, column: number): OneCell {
    const { reference } = this;
    const cell = reference.getCellData(row, column);
    if (!cell || isNullCell(cell)) return EMPTY;
    const value = reference.getCellValueObject(cell);
    if (!value.isNumber()) return new OneCell(value);
    const pattern = reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column);
    return new OneCell(pattern ? NumberValueObject.create(Number(value.getValue()), pattern) : value);
  }
}

const EMPTY = new OneCell(NullValueObject.create());

/** Lets Univer work a node out. */
function executed(node: AstNode, keepsValue = false): BaseReferenceObject | BaseValueObject {
  node.execute();
  const value = node.getValue();
  if (!keepsValue) node.setValue(null);
  if (!value) throw new NotPlain();
  return value;
}

export function asReference(value: BaseReferenceObject | BaseValueObject): BaseReferenceObject {
  if (!value.isReferenceObject()) throw new NotPlain();
  return value as BaseReferenceObject;
}

import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  type ErrorType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellValue, FormulaFunction, FunctionResult } from '../../engine';
import { BUSY, type Calls } from './calls';

/** An add-in's function as Univer calls it: at once with what is known, and anew when there is a result. */
export class AddinFunction extends BaseFunction {
  constructor(
    private readonly called: FormulaFunction,
    private readonly calls: Calls,
  ) {
    super(called.name);
    this.minParams = called.parameters.filter(({ optional }) => !optional).length;
    this.maxParams = called.parameters.length;
  }

  /** Names are compared without their case; the arguments are single values, a range of one cell is its cell. */
  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const args: (CellValue | null)[] = [];
    for (const variant of given) {
      const inCell = variant.isArray();
      const single = inCell ? singleOf(variant as ArrayValueObject) : variant;
      if (!single || single.isError()) return single ?? error('#VALUE!');
      args.push(single.isNull() ? (inCell ? '' : null) : single.getValue());
    }
    const missing = this.called.parameters.length - args.length;
    const all = [...args, ...Array<null>(missing).fill(null)];
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const result = this.calls.ask(this.called, all, cell);
    return result ? valueOf(result) : error(BUSY);
  }
}

function singleOf(array: ArrayValueObject): BaseValueObject | undefined {
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.getFirstCell() : undefined;
}

function valueOf({ value }: FunctionResult): BaseValueObject {
  if (!Array.isArray(value)) return objectOf(value as CellValue);
  const rows = value as readonly (readonly CellValue[])[];
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(objectOf)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

const SIGN = /^#[A-Z/0]+[!?]?$/;

function objectOf(value: CellValue): BaseValueObject {
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return SIGN.test(value) ? error(value) : StringValueObject.create(value);
}

/** Univer has no `#BUSY!` of its own, and takes any sign. */
const error = (sign: string): BaseValueObject => ErrorValueObject.create(sign as ErrorType);

import {
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  RangeReferenceObject,
} from '@univerjs/engine-formula';
import { rowOf } from './lookups';

/** References to the first columns of ranges: a range is one and the same as long as a calculation lasts. */
const columns = new WeakMap<BaseReferenceObject, BaseReferenceObject>();

/**
 * VLOOKUP(…, range, column, 0). Univer 0.25.1 makes an array of all the range and compares with one cell after the other.
 * @param place the number of a column of the range, from 1
 * @param cell what a cell of the range's sheet holds
 */
export function lookedUp(
  sought: BaseValueObject,
  range: BaseReferenceObject,
  place: BaseValueObject,
  cell: (row: number, column: number) => BaseValueObject,
): BaseValueObject {
  const number = columnNumber(place);
  if (typeof number !== 'number') return number;
  if (number < 1) return ErrorValueObject.create(ErrorType.VALUE);
  const { startRow, startColumn, endColumn } = range.getRangePosition();
  if (startColumn + number - 1 > endColumn) return ErrorValueObject.create(ErrorType.REF);
  const row = rowOf(sought, firstColumn(range));
  return row === undefined ? ErrorValueObject.create(ErrorType.NA) : cell(startRow + row, startColumn + number - 1);
}

function columnNumber(place: BaseValueObject): number | BaseValueObject {
  if (place.isBoolean() && place.getValue() === true) return 1;
  if (place.isNumber()) return Math.floor(Number(place.getValue()));
  if (!place.isString()) return ErrorValueObject.create(ErrorType.VALUE);
  const number = Math.floor(Number(place.getValue()));
  return Number.isNaN(number) ? ErrorValueObject.create(ErrorType.REF) : number;
}

function firstColumn(range: BaseReferenceObject): BaseReferenceObject {
  const known = columns.get(range);
  if (known) return known;
  const position = range.getRangePosition();
  const column = new RangeReferenceObject(
    { ...position, endColumn: position.startColumn },
    range.getSheetId(),
    range.getUnitId(),
  );
  column.setUnitData(range.getUnitData());
  column.setUnitStylesData(range.getUnitStylesData());
  column.setRuntimeData(range.getRuntimeData());
  column.setArrayFormulaCellData(range.getArrayFormulaCellData());
  column.setArrayFormulaRange(range.getArrayFormulaRange());
  column.setRuntimeArrayFormulaCellData(range.getRuntimeArrayFormulaCellData());
  column.setRuntimeArrayFormulaRange(range.getRuntimeArrayFormulaRange());
  column.setRuntimeFeatureCellData(range.getRuntimeFeatureCellData());
  columns.set(range, column);
  return column;
}

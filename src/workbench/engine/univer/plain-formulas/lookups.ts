import {
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';

/** Where the values of a row or column of cells stand first, from 0. */
interface Places {
  readonly texts: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<number, number>;
}

/** Univer keeps the values of a range for as long as they hold, so what was found in them holds as long. */
const known = new WeakMap<ArrayValueObject, Places>();

/**
 * MATCH(…, range, 0): where a value stands in a row or column, from 1; #N/A where it does not. Univer 0.25.1 compares with one
 * cell after the other.
 */
export function placeOf(sought: BaseValueObject, range: BaseReferenceObject): BaseValueObject {
  const cells = range.toArrayValueObject();
  const [rows, columns] = [cells.getRowCount(), cells.getColumnCount()];
  if (rows !== 1 && columns !== 1) return ErrorValueObject.create(ErrorType.NA);
  const value = sought.isNull() ? NumberValueObject.create(0) : sought;
  const place = isIndexed(value) ? indexed(cells, value) : slowly(cells, value, rows === 1);
  return place === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(place + 1);
}

/**
 * Where a value stands first in a column as VLOOKUP(…, 0) compares, from 0; undefined where it does not. Other than for MATCH, an
 * empty cell is what 0 is, and an empty text.
 */
export function rowOf(value: BaseValueObject, column: BaseReferenceObject): number | undefined {
  const cells = column.toArrayValueObject();
  const isEmpty = [0, ''].includes(value.getValue() as number | string);
  if (isIndexed(value) && !isEmpty) return indexed(cells, value);
  for (let row = 0; row < cells.getRowCount(); row++) {
    const cell = cells.get(row, 0);
    if (cell && !cell.isError() && !value.isError() && cell.isEqual(value).getValue() === true) return row;
  }
  return undefined;
}

/** Dates are the same from 8 places on, and some texts stand for others. */
function isIndexed(value: BaseValueObject): boolean {
  if (value.isString()) return !/[*?]/.test(String(value.getValue()));
  return value.isNumber() && (value.getPattern() === '' || !value.isDateFormat());
}

function indexed(cells: ArrayValueObject, value: BaseValueObject): number | undefined {
  const places = known.get(cells) ?? placesIn(cells);
  known.set(cells, places);
  return value.isString()
    ? places.texts.get(String(value.getValue()).toLocaleLowerCase())
    : places.numbers.get(Number(value.getValue()));
}

function placesIn(cells: ArrayValueObject): Places {
  const [texts, numbers] = [new Map<string, number>(), new Map<number, number>()];
  cells.iterator((cell, row, column) => {
    const place = row + column; // one of the two is 0
    if (cell?.isString()) first(texts, String(cell.getValue()).toLocaleLowerCase(), place);
    else if (cell?.isNumber()) first(numbers, Number(cell.getValue()), place);
    return undefined;
  });
  return { texts, numbers };
}

function first<Key>(places: Map<Key, number>, key: Key, place: number): void {
  if (!places.has(key)) places.set(key, place);
}

function slowly(cells: ArrayValueObject, value: BaseValueObject, isRow: boolean): number | undefined {
  const found = cells.orderSearch(value, EXACT);
  return found && 'row' in found ? (isRow ? found.column : found.row) : undefined;
}

/** Univer's search type of exact matches. */
const EXACT = 0;

/** A number that INDEX is given: of a row or column, from 1; whatever is no number of one is an error. */
export function lineNumber(value: BaseValueObject): number | BaseValueObject {
  const number = value.isString() ? value.convertToNumberObjectValue() : value;
  return number.isError() ? number : Math.floor(Number(number.getValue()));
}

import {
  type BaseValueObject,
  compareToken,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { OneCell, type Result, valueOf } from './result';

type Values = (one: BaseValueObject, other: BaseValueObject) => BaseValueObject;
type Operator = (one: Result, other: Result) => Result;

const [ZERO, ONE] = [NumberValueObject.create(0), NumberValueObject.create(1)];

const unlessError = (one: BaseValueObject, other: BaseValueObject, apply: Values): BaseValueObject =>
  one.isError() ? one : other.isError() ? other : apply(one, other);

/**
 * An operator as Univer 0.25.1 applies it to values and to arrays of one value. A cell at its left is taken as it is; from a
 * value it is not simply subtracted: Univer adds the value to its negative, and multiplies it by its reciprocal.
 */
export const operator =
  (apply: Values, toCell: (value: BaseValueObject, cell: BaseValueObject) => Result): Operator =>
  (one, other) => {
    if (one instanceof OneCell) {
      if (other instanceof OneCell) return new OneCell(unlessError(one.value, other.value, apply));
      return other.isError() ? other : new OneCell(unlessError(one.value, other, apply));
    }
    if (one.isError()) return one;
    if (other instanceof OneCell) return toCell(one, other.value);
    return other.isError() ? other : apply(one, other);
  };

const arithmetic = (apply: Values, toCell: Values): Operator =>
  operator(apply, (value, cell) => {
    const number = value.isNumber() ? value : value.convertToNumberObjectValue();
    return number.isError() ? ErrorValueObject.create(ErrorType.VALUE) : new OneCell(toCell(number, cell));
  });

const plus: Values = (one, other) => one.plus(other);
const minus: Values = (one, other) => one.minus(other);
const times: Values = (one, other) => one.multiply(other);
const dividedBy: Values = (one, other) => one.divided(other);

const quotient = arithmetic(dividedBy, (number, cell) => unlessError(unlessError(ONE, cell, dividedBy), number, times));
/** A nought that is no cell is looked at before what is to be divided. */
const division: Operator = (one, other) => {
  const isNought = !(other instanceof OneCell) && other.getValue() === 0;
  if (!isNought) return quotient(one, other);
  return !(one instanceof OneCell) && one.isError() ? one : ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
};

const comparison = (token: compareToken, reversed: compareToken): Operator =>
  operator(
    (one, other) => compared(one, other, token),
    (value, cell) =>
      new OneCell(unlessError(cell, value.isNull() ? ZERO : value, (one, other) => compared(one, other, reversed))),
  );

/** Numbers are compared as dates if both are; to find that out takes longer than to compare them. */
export function compared(one: BaseValueObject, other: BaseValueObject, token: compareToken): BaseValueObject {
  const areNumbers = one.isNumber() && other.isNumber() && (one.getPattern() === '' || other.getPattern() === '');
  return areNumbers ? one.compareBy(other.getValue(), token) : one.compare(other, token);
}

const text = (value: BaseValueObject): string => {
  if (value.isNull()) return '';
  return value.isBoolean() ? String(value.getValue()).toLocaleUpperCase() : String(value.getValue());
};

/** The operators by how they are written. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['+', arithmetic(plus, (number, cell) => unlessError(cell, number, plus))],
  ['-', arithmetic(minus, (number, cell) => unlessError(unlessError(ZERO, cell, minus), number, plus))],
  ['*', arithmetic(times, (number, cell) => unlessError(cell, number, times))],
  ['/', division],
  ['=', comparison(compareToken.EQUALS, compareToken.EQUALS)],
  ['<>', comparison(compareToken.NOT_EQUAL, compareToken.NOT_EQUAL)],
  ['>', comparison(compareToken.GREATER_THAN, compareToken.LESS_THAN)],
  ['>=', comparison(compareToken.GREATER_THAN_OR_EQUAL, compareToken.LESS_THAN_OR_EQUAL)],
  ['<', comparison(compareToken.LESS_THAN, compareToken.GREATER_THAN)],
  ['<=', comparison(compareToken.LESS_THAN_OR_EQUAL, compareToken.GREATER_THAN_OR_EQUAL)],
  [
    '&',
    (one, other) =>
      new OneCell(unlessError(valueOf(one), valueOf(other), (a, b) => StringValueObject.create(text(a) + text(b)))),
  ],
]);

/** A minus sign before a value. */
export const negative = (value: Result): Result => OPERATORS.get('-')!(ZERO, value);

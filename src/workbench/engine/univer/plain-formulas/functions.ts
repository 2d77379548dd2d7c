import {
  type BaseValueObject,
  BooleanValueObject,
  compareToken,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { compared, operator } from './operators';
import { OneCell, type Result, valueOf } from './result';

interface PlainFunction {
  readonly least: number;
  readonly most: number;
  /** Whether a range counts as its cells do one by one. */
  readonly takesRanges?: boolean;
  readonly calculate: (...values: readonly Result[]) => Result;
}

/** Functions as Univer 0.25.1 calculates them from values and arrays of one value. */
export const FUNCTIONS: ReadonlyMap<string, PlainFunction> = new Map<string, PlainFunction>([
  ['AND', logical((said, value) => said !== false && value)],
  ['ABS', ofOne((number) => number.abs())],
  ['SQRT', ofOne((number) => number.sqrt())],
  ['COUNT', { least: 1, most: 255, takesRanges: true, calculate: count }],
  ['INT', { least: 1, most: 1, calculate: whole }],
  ['ISBLANK', is((value) => value.isNull())],
  ['ISERROR', is((value) => value.isError())],
  ['ISLOGICAL', is((value) => value.isBoolean())],
  ['ISNUMBER', is((value) => value.isNumber())],
  ['ISTEXT', is((value) => value.isString())],
  ['MAX', extreme(-Infinity, compareToken.LESS_THAN)],
  ['MIN', extreme(Infinity, compareToken.GREATER_THAN)],
  ['MOD', { least: 2, most: 2, calculate: remainder }],
  ['N', { least: 1, most: 1, calculate: worth }],
  ['OR', logical((said, value) => said === true || value)],
  ['VALUE', { least: 1, most: 1, calculate: number }],
]);

function ofOne(apply: (value: BaseValueObject) => BaseValueObject): PlainFunction {
  const calculate = (given: Result): Result => {
    if (given instanceof OneCell) return new OneCell(given.value.isError() ? given.value : apply(given.value));
    const value = given.isString() ? given.convertToNumberObjectValue() : given;
    return value.isError() ? value : apply(value);
  };
  return { least: 1, most: 1, calculate: calculate };
}

/** Whether a value is none of those that numbers are looked for among. */
const isNumeric = (value: BaseValueObject): boolean =>
  !value.isError() && !value.isString() && !value.isNull() && !value.isBoolean();

function count(...given: readonly Result[]): Result {
  const counted = given.filter((result) => {
    if (result instanceof OneCell) return isNumeric(result.value);
    if (result.isString()) return !result.convertToNumberObjectValue().isError();
    return !result.isError() && !result.isNull();
  });
  return NumberValueObject.create(counted.length);
}

/**
 * The smallest or largest: of cells only numbers count, of what is written into the formula also what stands for one.
 * @param short how what was found compares with a value that is beyond it
 */
function extreme(start: number, short: compareToken): PlainFunction {
  const calculate = (...given: readonly Result[]): Result => {
    let found: BaseValueObject = NumberValueObject.create(start);
    for (const result of given) {
      let value: BaseValueObject;
      if (result instanceof OneCell) {
        ({ value } = result);
        if (!value.isError() && !isNumeric(value)) continue;
      } else {
        if (result.isNull()) continue;
        value = result.isString() || result.isBoolean() ? result.convertToNumberObjectValue() : result;
      }
      if (value.isError()) return value;
      if (compared(found, value, short).getValue() === true) found = value;
    }
    return found.getValue() === start ? NumberValueObject.create(0) : found;
  };
  return { least: 1, most: 255, takesRanges: true, calculate };
}

/** VALUE: what a text or number is worth, not as of a cell but of its own. */
function number(given?: Result): Result {
  const value = given instanceof OneCell ? given.value : given!;
  if (value.isError()) return value;
  if (value.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
  const isPlain = value.isString() && DIGITS.test(String(value.getValue()));
  const worth = value.isString() && !isPlain ? value.convertToNumberObjectValue() : value;
  return worth.isError() ? worth : NumberValueObject.create(Number(worth.getValue()));
}

/** What is a whole number and nothing else: whether a text is a date or an amount takes long to find out. */
const DIGITS = /^-?\d{1,15}$/;

/** AND and OR: texts and empty cells say nothing. */
function logical(join: (said: boolean | undefined, value: boolean) => boolean): PlainFunction {
  const calculate = (...given: readonly Result[]): Result => {
    let said: boolean | undefined;
    for (const value of given.map(valueOf)) {
      if (value.isError()) return value;
      if (value.isBoolean() || value.isNumber()) said = join(said, Boolean(value.getValue()));
    }
    return said === undefined ? ErrorValueObject.create(ErrorType.VALUE) : BooleanValueObject.create(said);
  };
  return { least: 1, most: 255, takesRanges: true, calculate };
}

function is(test: (value: BaseValueObject) => boolean): PlainFunction {
  const calculate = (given?: Result): Result => {
    const value = BooleanValueObject.create(test(valueOf(given!)));
    return given instanceof OneCell ? new OneCell(value) : value;
  };
  return { least: 1, most: 1, calculate };
}

/** INT */
function whole(given?: Result): Result {
  const value = numeric(valueOf(given!));
  const result = value.isError() ? value : NumberValueObject.create(Math.floor(Number(value.getValue())));
  return given instanceof OneCell ? new OneCell(result) : result;
}

/** MOD: a text that stands for a number does so only where it is not that of a cell. */
function remainder(number?: Result, divisor?: Result): Result {
  const values = [number!, divisor!].map((given) => (given instanceof OneCell ? given : numeric(given)));
  return MOD(values[0]!, values[1]!);
}

const MOD = operator(
  (one, other) => one.mod(other),
  (value, cell) => new OneCell(cell.isError() ? cell : value.mod(cell)),
);

const numeric = (value: BaseValueObject): BaseValueObject =>
  value.isString() ? value.convertToNumberObjectValue() : value;

/** N: a number of what is none: 0 of a text. */
function worth(given?: Result): Result {
  const value = valueOf(given!);
  if (value.isError()) return value;
  return NumberValueObject.create(value.isString() ? 0 : Number(value.getValue()));
}

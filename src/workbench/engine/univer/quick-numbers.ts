import { NumberValueObject } from '@univerjs/engine-formula';

/** The members of Univer 0.25.1's numbers in formulas, in the order in which it sets them. */
interface Members {
  pattern: string;
  _rawValue: number;
  _customData: undefined;
  _value: number;
}
const MEMBERS = ['pattern', '_rawValue', '_customData', '_value'];

function QuickNumber(this: Members, value: number, pattern: string): void {
  this.pattern = pattern;
  this._rawValue = value;
  this._customData = undefined;
  this._value = Number(value);
}
QuickNumber.prototype = NumberValueObject.prototype;

/**
 * Lets numbers in formulas be made ten times as fast: Univer 0.25.1 makes one for every result of an operator, and sets each of
 * its members by way of `Object.defineProperty`.
 */
export function makeNumbersQuickly(): void {
  if (Object.keys(new NumberValueObject(0)).join() !== MEMBERS.join()) return;
  const Quick = QuickNumber as unknown as new (value: number, pattern: string) => NumberValueObject;
  NumberValueObject.create = (value, pattern = '') => new Quick(value, pattern);
}

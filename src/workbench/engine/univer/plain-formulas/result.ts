import type { BaseValueObject } from '@univerjs/engine-formula';

/** What a reference to one cell comes to, and what is worked out from it. Univer makes an array of one value of it. */
export class OneCell {
  constructor(readonly value: BaseValueObject) {}
}

/** A value of its own, or that of a cell: functions take the two differently, as MAX does with text. */
export type Result = BaseValueObject | OneCell;

export const valueOf = (result: Result): BaseValueObject => (result instanceof OneCell ? result.value : result);

/** Thrown where a formula needs more than single cells. */
export class NotPlain extends Error {}

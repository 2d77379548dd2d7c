import type { MessageKey } from '../clearing-house/messages/catalogue';

/**
 * What the cell shows: `value` is #VALUE!, a wrong argument; `not-available` is #N/A, there is no such figure or it cannot
 * be had now; `division` is #DIV/0!.
 */
export type ProblemKind = 'value' | 'not-available' | 'division';

/** Why a function has no result, with the sentence that says so. */
export class FunctionProblem extends Error {
  constructor(
    readonly kind: ProblemKind,
    readonly key: MessageKey,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'FunctionProblem';
  }
}

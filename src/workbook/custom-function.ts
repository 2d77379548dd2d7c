/** What a cell shows in place of a result. */
export type ErrorSign = '#VALUE!' | '#N/A' | '#DIV/0!';

/** A custom function has no result: what its cell shows, and what Excel says about it (with #VALUE! and #N/A only). */
export class CellError extends Error {
  constructor(
    readonly sign: ErrorSign,
    message: string,
  ) {
    super(message);
    this.name = 'CellError';
  }
}

/** The last argument that Excel gives to a cancelable function. */
interface Invocation {
  onCanceled?: () => void;
}

/** The part of Office’s custom functions that is used; the types of office.js leave them out. */
declare const CustomFunctions: {
  associate(id: string, work: (...args: unknown[]) => Promise<unknown>): void;
  readonly Error: new (code: ErrorSign, message: string) => Error;
};

/**
 * Ties a function to the id that functions.json gives it. What was left out of the formula comes as null.
 * @param calculate throws a CellError if there is no result; the signal is aborted when Excel cancels the call
 */
export function customFunction(
  id: string,
  calculate: (args: readonly unknown[], signal: AbortSignal) => Promise<unknown>,
): void {
  CustomFunctions.associate(id, async (...given) => {
    const cancel = new AbortController();
    const invocation = given.at(-1) as Invocation;
    invocation.onCanceled = () => cancel.abort();
    try {
      return await calculate(given.slice(0, -1), cancel.signal);
    } catch (error) {
      if (error instanceof CellError) throw new CustomFunctions.Error(error.sign, error.message);
      throw error;
    }
  });
}

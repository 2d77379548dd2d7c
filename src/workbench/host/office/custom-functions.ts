import { defineClass } from '../kernel/host-class';
import { HostError } from '../kernel/errors';
import { MessageCategory, type PushEntry } from '../protocol/rich-api';

const INVOKE = 1000;

/** The numbers by which office.js reports the errors of a custom function, as Excel shows them in the cell. */
const ERROR_SIGNS: ReadonlyMap<number, string> = new Map([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
]);

/** A call of a custom function that ended in an error. */
export class CustomFunctionError extends Error {
  constructor(
    /** What the cell shows, such as `#N/A`. */
    readonly sign: string,
    message: string,
  ) {
    super(message);
    this.name = 'CustomFunctionError';
  }
}

/**
 * The calls of custom functions that run in one add-in runtime. A call goes out as a pushed message; its result comes
 * back in a batch some 50 ms later, as office.js collects them.
 */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private nextId = 1;

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  /**
   * Calls a function by the id that its metadata give it. `address` is the calling cell, such as `Sheet1!D1`.
   * @returns its value, or rejects with a {@link CustomFunctionError}
   */
  invoke(functionId: string, args: readonly unknown[], address: string): Promise<unknown> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      const message = JSON.stringify([id, functionId.toUpperCase(), args, address, 0]);
      this.push([{ category: MessageCategory.CustomFunction, type: INVOKE, targetId: '', message }]);
    });
  }

  /** Takes a batch of results: `[id, succeeded, value or message, error number?]` each. */
  settle(results: unknown): void {
    if (!Array.isArray(results)) throw new HostError('InvalidArgument', 'The results of custom functions are no list.');
    for (const result of results as unknown[]) {
      const [id, succeeded, value, errorNumber] = Array.isArray(result) ? (result as unknown[]) : [];
      const call = this.waiting.get(Number(id));
      if (!call) continue; // streamed or late
      this.waiting.delete(Number(id));
      if (succeeded === true) call.resolve(value);
      else {
        const message = typeof value === 'string' ? value : '';
        call.reject(new CustomFunctionError(ERROR_SIGNS.get(Number(errorNumber)) ?? '#VALUE!', message));
      }
    }
  }

  /** Fails whatever is still out: the runtime is gone. */
  abandon(): void {
    const gone = new CustomFunctionError('#N/A', 'The add-in was closed or reloaded before the function answered.');
    for (const call of this.waiting.values()) call.reject(gone);
    this.waiting.clear();
  }
}

/** Where office.js delivers the results of custom functions. */
export const CustomFunctions = defineClass<CustomFunctionCalls>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    SetInvocationArrayResults: (calls, [results]) => calls.settle(results),
  },
});

import { defineClass } from '../kernel/host-class';
import { HostError } from '../kernel/errors';
import { MessageCategory, type PushEntry } from '../protocol/rich-api';

const INVOKE = 1000;
const CANCEL = 1001;
const CANCELABLE = 1;

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

/** A call under way. */
export interface CustomFunctionCall {
  /** Its value; rejects with a {@link CustomFunctionError}. */
  readonly result: Promise<unknown>;
  /** Tells the add-in that nobody wants the result any more; it is never heard of again. */
  cancel(): void;
}

/**
 * The calls of custom functions that run in one add-in runtime. Those that are made at once go out together, as from a
 * recalculation of Excel; results come back in a batch some 50 ms later, as office.js collects them.
 */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private nextId = 1;
  private readonly outgoing: PushEntry[] = [];
  private signalReady: () => void = () => undefined;

  /** Resolves when office.js can take calls. */
  readonly ready = new Promise<void>((resolve) => (this.signalReady = resolve));

  constructor(private readonly push: (entries: readonly PushEntry[]) => void) {}

  isReady(): void {
    this.signalReady();
  }

  /** Calls a function by the id that its metadata give it. `address` is the calling cell, such as `Sheet1!D1`. */
  invoke(functionId: string, args: readonly unknown[], address: string): CustomFunctionCall {
    const id = this.nextId++;
    const result = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.send(INVOKE, [id, functionId.toUpperCase(), args, address, CANCELABLE]);
    const cancel = (): void => {
      if (this.waiting.delete(id)) this.send(CANCEL, { invocationId: id });
    };
    return { result, cancel };
  }

  /** Takes a batch of results: `[id, succeeded, value or message, error number?]` each. */
  settle(results: unknown): void {
    if (!Array.isArray(results)) throw new HostError('InvalidArgument', 'The results of custom functions are no list.');
    for (const result of results as unknown[]) {
      const [id, succeeded, value, errorNumber] = Array.isArray(result) ? (result as unknown[]) : [];
      const call = this.waiting.get(Number(id));
      if (!call) continue; // cancelled, streamed or late
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

  private send(type: number, message: unknown): void {
    if (this.outgoing.length === 0)
      queueMicrotask(() => {
        this.push(this.outgoing.splice(0));
      });
    this.outgoing.push({
      category: MessageCategory.CustomFunction,
      type,
      targetId: '',
      message: JSON.stringify(message),
    });
  }
}

/** Where office.js delivers the results of custom functions. */
export const CustomFunctions = defineClass<CustomFunctionCalls>({
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (calls) => calls.isReady(),
    SetInvocationArrayResults: (calls, [results]) => calls.settle(results),
  },
});

import { OfficeError, parseJson } from '../protocol/xdm';

/** A ribbon command that could not be run, or did not come to its end. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CommandError';
  }
}

interface Call {
  readonly functionName: string;
  resolve(event: unknown): void;
  reject(error: CommandError): void;
}

/** The ribbon commands that run in one page: each ends when its function calls `event.completed()`. */
export class CommandCalls {
  private readonly waiting = new Map<string, Call>();
  private nextId = 1;

  /** `send` raises the event that office.js runs the function on. */
  constructor(private readonly send: (data: readonly [id: string, functionName: string, eventJson: string]) => void) {}

  /** @returns the event as the function left it, with its `completedContext` */
  invoke(functionName: string, controlId: string): Promise<unknown> {
    const id = `command-${this.nextId++}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { functionName, resolve, reject });
      this.send([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  /** office.js reports the end of a command, or that it did not find the function. */
  complete(id: string, status: number, eventJson: string): void {
    const call = this.waiting.get(id);
    if (!call) return;
    this.waiting.delete(id);
    if (status === OfficeError.None) call.resolve(parseJson(eventJson));
    else if (status === OfficeError.CommandNotFound) {
      call.reject(new CommandError(`The page has no function '${call.functionName}': Office.actions.associate() it.`));
    } else call.reject(new CommandError(`office.js could not run '${call.functionName}' (error ${status}).`));
  }

  /** Fails whatever still runs: its page is gone. */
  abandon(): void {
    for (const call of this.waiting.values()) {
      call.reject(new CommandError(`The page was closed or reloaded before '${call.functionName}' completed.`));
    }
    this.waiting.clear();
  }
}

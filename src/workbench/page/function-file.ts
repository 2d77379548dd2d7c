import { CommandError } from '../host/transport/command-calls';
import type { CustomFunctionCalls } from '../host/office/custom-functions';
import { PaneFrame } from '../host/transport/pane-frame';
import { byId } from './dom';
import type { FrameConnection } from './excel-connection';

/** Excel gives a function this long. */
const LIMIT_MS = 5 * 60 * 1000;
const LOAD_LIMIT_MS = 30 * 1000;

/** A page of the add-in that nobody sees, in which the functions of ribbon buttons and formulas run. */
export class FunctionFile {
  private frame: PaneFrame | undefined;

  constructor(
    private readonly url: string | undefined,
    private readonly connection: FrameConnection,
  ) {}

  /**
   * Runs a function; loads the page if this is the first.
   * @returns when the function has completed; rejects with a `CommandError` if it is missing or does not in time
   */
  async run(functionName: string, controlId: string, limitMs = LIMIT_MS): Promise<unknown> {
    if (!this.url) throw new CommandError('manifest.xml names no function file.');
    const { host } = this.load(this.url);
    await this.within(LOAD_LIMIT_MS, host.ready, `${this.url} did not become ready. Does it load office.js?`);
    const unfinished = `'${functionName}' has not called event.completed().`;
    return this.within(limitMs, host.invokeCommand(functionName, controlId), unfinished);
  }

  /**
   * The custom functions of the page; loads it if this is the first.
   * @throws CommandError if it does not become ready
   */
  async customFunctions(): Promise<CustomFunctionCalls> {
    if (!this.url) throw new CommandError('manifest.xml names no page for functions.');
    const { customFunctions } = this.load(this.url).host.runtime;
    await this.within(LOAD_LIMIT_MS, customFunctions.ready, `${this.url} did not become ready for custom functions.`);
    return customFunctions;
  }

  /** Ends the page; the next command starts with a fresh one. */
  close(): void {
    this.frame?.dispose();
    this.frame = undefined;
  }

  private load(url: string): PaneFrame {
    if (!this.frame) {
      this.frame = new PaneFrame(this.connection(url), 'Commands of the add-in');
      this.frame.element.tabIndex = -1;
      byId('function-file').append(this.frame.element);
    }
    return this.frame;
  }

  /** After the time limit the page is given up, so that the next command starts with a fresh one. */
  private async within<T>(limitMs: number, work: Promise<T>, problem: string): Promise<T> {
    let timer = 0;
    const limit = new Promise<never>((_, reject) => {
      timer = window.setTimeout(() => {
        this.close();
        reject(new CommandError(`${problem} Waited ${limitMs / 1000} s.`));
      }, limitMs);
    });
    work.catch(() => undefined); // giving up the page fails it, too
    try {
      return await Promise.race([work, limit]);
    } finally {
      window.clearTimeout(timer);
    }
  }
}

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { csvLine } from '../../clearing-house/sheet/csv-line';
import { OperatorError } from '../operator-error';
import { describeProblem, type RowProblem } from '../sources/source-row';

const HEADER = ['file', 'line', 'position', 'column', 'value', 'reason', 'what_to_do'];

/** Where wrong rows are reported: the first ones to a person, all of them in a file if one is wanted. */
export class WrongRows {
  /** How many there were, in all files. */
  count = 0;
  private file: WriteStream | undefined;
  private failure: Error | undefined;

  /**
   * @param print says one of them to a person
   * @param most how many are said
   * @param path a CSV file for all of them; it is there when `close` has resolved
   */
  constructor(
    private readonly print: (text: string) => void,
    private readonly most: number,
    private readonly path: string | undefined,
  ) {}

  /** Reports a wrong row. Rejects if the file cannot be written. */
  async report(from: string, problem: RowProblem): Promise<void> {
    this.count++;
    if (this.count <= this.most) this.print(`${from}: ${describeProblem(problem)}`);
    else if (this.count === this.most + 1) {
      this.print(`… more are wrong${this.path === undefined ? '; --errors FILE.csv lists them all' : ''}.`);
    }
    const { line, position, column, value, reason, whatToDo } = problem;
    await this.write([from, line ?? '', position ?? '', column, value, reason, whatToDo]);
  }

  /** Completes the file; an empty one says that no row was wrong. */
  async close(): Promise<void> {
    if (this.path === undefined) return;
    await this.open();
    this.file!.end(); // opened just now, if not before
    await finished(this.file!).catch((error: Error) => (this.failure = error));
    this.refuseIfFailed();
    await rename(this.temporary, this.path);
  }

  /** Takes away what was written of the file. */
  async discard(): Promise<void> {
    this.file?.destroy();
    if (this.file) await rm(this.temporary, { force: true });
  }

  private get temporary(): string {
    return `${this.path}.part`;
  }

  private async write(cells: readonly (string | number)[]): Promise<void> {
    if (this.path === undefined) return;
    await this.open();
    if (!this.file!.write(csvLine(cells))) await once(this.file!, 'drain').catch(() => undefined);
    this.refuseIfFailed();
  }

  private async open(): Promise<void> {
    if (this.file) return;
    this.file = createWriteStream(this.temporary);
    this.file.on('error', (error) => (this.failure = error));
    this.file.write(csvLine(HEADER));
    await once(this.file, 'open').catch(() => undefined);
    this.refuseIfFailed();
  }

  private refuseIfFailed(): void {
    if (!this.failure) return;
    throw new OperatorError(`${this.path} cannot be written: ${this.failure.message}`, { cause: this.failure });
  }
}

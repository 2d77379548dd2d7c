import type { CommandContext } from './command';

/** How often a terminal is drawn on, and how often anything else gets a line, in milliseconds. */
const DRAW_MS = 100;
const LINE_MS = 5_000;
const CLEAR_LINE = '\r\u001b[K';

/** Tells how far a command is: a line that is drawn over on a terminal, now and then a line of its own elsewhere. */
export class ProgressLine {
  private last: number;
  private isDrawn = false;

  constructor(
    private readonly context: Pick<CommandContext, 'printError' | 'isTerminal'>,
    private readonly now: () => number = Date.now,
  ) {
    // Who reads lines need not be told of what takes no time.
    this.last = context.isTerminal ? 0 : now();
  }

  /** Shows a text if it is time to. */
  show(text: () => string): void {
    const now = this.now();
    if (now - this.last < (this.context.isTerminal ? DRAW_MS : LINE_MS)) return;
    this.last = now;
    if (this.context.isTerminal) this.context.printError(`${CLEAR_LINE}${text()}`);
    else this.context.printError(`${text()}\n`);
    this.isDrawn = this.context.isTerminal ?? false;
  }

  /** Says something that stays. */
  say(text: string): void {
    this.clear();
    this.context.printError(`${text}\n`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.isDrawn) this.context.printError(CLEAR_LINE);
    this.isDrawn = false;
  }
}

const BAR = 20;

/** `[########------------]  42 %`; nothing if it is not known how much there is. */
export function bar(done: number, of: number | undefined): string {
  if (of === undefined || of === 0) return '';
  const share = Math.min(1, done / of);
  const full = Math.round(share * BAR);
  return `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`;
}

/** A number as it is printed: 1,234,567. */
export const count = (number: number): string => number.toLocaleString('en');

/** A number with its noun, one or several. */
export const counted = (number: number, one: string, several = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : several}`;

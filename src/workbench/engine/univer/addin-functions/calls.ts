import type { CellValue, FormulaFunction, FunctionCell, FunctionResult } from '../../engine';

/** One call of a formula: under way, or with its result. */
interface Call {
  result: FunctionResult | undefined;
  cancel(): void;
}

/** What a cell shows while its function is at work. */
export const BUSY = '#BUSY!';

const keyOf = ({ sheet, row, column }: FunctionCell): string => `${sheet}|${row}|${column}`;

/**
 * The calls of all cells. As in Excel, a call is made once for a cell and its arguments and its result stands until the
 * formula is entered anew; what a calculation does not ask for any more is cancelled.
 */
export class Calls {
  private readonly cells = new Map<string, Map<string, Call>>();
  /** The calls that the calculation under way has asked for, by cell. */
  private asked = new Map<string, Set<string>>();

  /** `onResult` is told of each result as it comes. */
  constructor(private readonly onResult: () => void) {}

  /** The result of a call, which is started if it was not before; undefined while it is awaited. */
  ask(called: FormulaFunction, args: readonly (CellValue | null)[], cell: FunctionCell): FunctionResult | undefined {
    const place = keyOf(cell);
    const key = JSON.stringify([called.name, args]);
    const calls = this.cells.get(place) ?? new Map<string, Call>();
    this.cells.set(place, calls);
    this.asked.set(place, (this.asked.get(place) ?? new Set()).add(key));
    const call = calls.get(key) ?? this.start(called, args, cell);
    calls.set(key, call);
    return call.result;
  }

  /** What was said about the error that a cell shows. */
  message(cell: FunctionCell): string | undefined {
    const calls = [...(this.cells.get(keyOf(cell))?.values() ?? [])];
    return calls.flatMap(({ result }) => result?.message ?? [])[0];
  }

  /** A cell was entered anew. */
  forget(cell: FunctionCell): void {
    const calls = this.cells.get(keyOf(cell));
    if (!calls) return;
    this.cells.delete(keyOf(cell));
    for (const call of calls.values()) call.cancel();
  }

  forgetAll(): void {
    for (const calls of this.cells.values()) for (const call of calls.values()) call.cancel();
    this.cells.clear();
  }

  /** A calculation has ended: cells that it went through need no other calls than it asked for. */
  tidy(): void {
    for (const [place, wanted] of this.asked) {
      const calls = this.cells.get(place) ?? new Map<string, Call>();
      for (const [key, call] of calls) {
        if (wanted.has(key)) continue;
        calls.delete(key);
        call.cancel();
      }
    }
    this.asked = new Map();
  }

  private start(called: FormulaFunction, args: readonly (CellValue | null)[], cell: FunctionCell): Call {
    const made = called.call(args, cell);
    const call: Call = { result: undefined, cancel: () => (call.result ? undefined : made.cancel()) };
    void made.result.then((value) => {
      call.result = value;
      this.onResult();
    });
    return call;
  }
}

import { isRequestTooLarge } from './errors';
import { patiently } from './patience';

/** The sheets of one request: an object for each, however many steps write to it. */
export class Part {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly book: Excel.Workbook) {}

  /** Adds a sheet under a free name. */
  add(name: string): Excel.Worksheet {
    const sheet = this.book.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A sheet by its name, or by its id. */
  sheet(name: string): Excel.Worksheet {
    const sheet = this.sheets.get(name) ?? this.book.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }
}

/** Some calls, which make sense in this order; it may be asked for more than once. */
export type Step = (part: Part) => void;

/**
 * Carries out steps in one request, and asks for something in it as well. If Excel does not take so much at once (5 MB in Excel
 * on the web), in as many requests as it takes, each half of the one that was refused. Whatever a part left behind if the pane
 * closes in between bears the mark of `planSteps` and is not taken for whole.
 * @param ask asks for what is needed after the last step; its answer is read once Excel has answered
 * @throws WorkbookError
 */
export async function writeInParts<T>(
  context: Excel.RequestContext,
  steps: readonly Step[],
  ask: (part: Part) => () => T,
): Promise<T> {
  const send = async (some: readonly Step[]): Promise<T> => {
    const part = new Part(context.workbook);
    for (const step of some) step(part);
    const asks = some === steps || some.length === 0;
    // Formulas are worked out once, after the last part, unless their results are asked for.
    if (!asks) context.application.suspendApiCalculationUntilNextSync();
    const answer = asks ? ask(part) : undefined;
    await context.sync();
    return answer?.() as T;
  };
  const halve = async (some: readonly Step[]): Promise<void> => {
    for (const half of [some.slice(0, some.length >> 1), some.slice(some.length >> 1)]) {
      try {
        await patiently(() => send(half), 'user');
      } catch (error) {
        if (!isRequestTooLarge(error) || half.length < 2) throw error;
        await halve(half);
      }
    }
  };
  try {
    return await send(steps);
  } catch (error) {
    if (!isRequestTooLarge(error) || steps.length < 2) throw error;
  }
  await halve(steps);
  return patiently(() => send([]), 'user');
}

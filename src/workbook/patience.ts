import { workbookError, type WorkbookError } from './errors';
import { noteWaiting } from './waiting';

/** Who started a job: a person, who waits for it, or the add-in by itself, which can as well come back later. */
export type StartedBy = 'user' | 'itself';

/** After how long to ask again while a cell is being edited. Milliseconds. */
export const EDITING_AGAIN = 300;

/** How long to wait before each further attempt while Excel is busy; then it has failed. Milliseconds. */
const BUSY_AGAIN = [250, 500, 1000, 2000];

/**
 * Does work that ends in one request, and does it again if Excel refused that request unseen: without end while the user edits
 * a cell, if it was the user who started it, and a few times while Excel is busy. Only the code of the error counts. What was
 * refused has changed nothing, so that nothing is done twice.
 * @throws WorkbookError
 */
export async function patiently<T>(work: () => Promise<T>, startedBy: StartedBy): Promise<T> {
  let attempts = 0;
  let goOn: (() => void) | undefined;
  try {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        const problem = workbookError(error);
        if (problem.problem === 'cell-being-edited' && startedBy === 'user') {
          goOn ??= noteWaiting();
          await pause(EDITING_AGAIN);
        } else {
          const wait = mayAskAgain(problem, startedBy) ? BUSY_AGAIN[attempts++] : undefined;
          if (wait === undefined) throw problem;
          await pause(wait);
        }
      }
    }
  } finally {
    goOn?.();
  }
}

/** A request that was broken off may have written something: only what reads is asked again then. */
const mayAskAgain = ({ problem, code }: WorkbookError, startedBy: StartedBy): boolean =>
  problem === 'excel-busy' && (startedBy === 'itself' || code !== 'RequestAborted');

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

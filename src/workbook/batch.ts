import { workbookError } from './errors';

// Excel refuses a request while another of the same add-in is under way ("Wait until the previous call completes"),
// so all of them pass through this one queue.
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a job against the workbook after those already waiting.
 *
 * Unlike `Excel.run` it tracks no ranges, so there is no clean-up request after each job: a job that needs a range in
 * two requests gets it again from its sheet.
 * @throws WorkbookError
 */
export function batch<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const turn = last.then(async () => {
    try {
      return await job(new Excel.RequestContext());
    } catch (error) {
      throw workbookError(error);
    }
  });
  last = turn.catch(() => undefined);
  return turn;
}

/** Resolves when the jobs that wait now are done. */
export const jobsDone = (): Promise<void> => batch(() => Promise.resolve());

import { patiently, type StartedBy } from './patience';

// Excel refuses a request while another of the same add-in is under way ("Wait until the previous call completes"),
// so all of them pass through this one queue.
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a job against the workbook after those already waiting, and again from its beginning if Excel would not listen
 * (`patiently`). So a job writes in its last request only, or in parts (`write-in-parts.ts`); what it reads before, it reads
 * again.
 *
 * Unlike `Excel.run` it tracks no ranges, so there is no clean-up request after each job: a job that needs a range in
 * two requests gets it again from its sheet.
 * @param startedBy who waits for it: a user's job waits while a cell is being edited, another one fails and may come back
 * @throws WorkbookError
 */
export function batch<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  startedBy: StartedBy = 'user',
): Promise<T> {
  const turn = last.then(() => patiently(() => job(new Excel.RequestContext()), startedBy));
  last = turn.catch(() => undefined);
  return turn;
}

/** Resolves when the jobs that wait now are done. */
export const jobsDone = (): Promise<void> => batch(() => Promise.resolve());

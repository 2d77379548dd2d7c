import { errorNote } from './error-note';

/** An error as it is remembered: when, and what may be told of it. */
export interface LoggedError {
  /** ISO 8601. */
  readonly time: string;
  readonly note: string;
}

/** How many errors are remembered; in memory only, and gone with the pane. */
export const MOST_ERRORS = 20;

const log: LoggedError[] = [];
const seen = new WeakSet<object>();

/** Remembers an error for the diagnostics, once however often it is shown. */
export function noteError(error: unknown, now = new Date()): void {
  if (typeof error === 'object' && error !== null) {
    if (seen.has(error)) return;
    seen.add(error);
  }
  log.push({ time: now.toISOString(), note: errorNote(error) });
  if (log.length > MOST_ERRORS) log.shift();
}

/** The last errors, the oldest first. */
export const lastErrors = (): readonly LoggedError[] => [...log];

/** Remembers what nobody caught, too. */
export function noteUncaughtErrors(target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener('error', ({ error }) => noteError(error));
  target.addEventListener('unhandledrejection', ({ reason }) => noteError(reason));
}

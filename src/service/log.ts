import { withoutTokens } from './access/access-token';

/** One thing that happened, for whoever runs the service. Holds no figures, no tokens and nothing of a query. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly requestId?: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  /** How long it took, in milliseconds. */
  readonly ms?: number;
  /** The id of who asked. */
  readonly who?: string;
  /** What went wrong, with its stack: for the log only, never for an answer. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

/** An entry as a line of JSON, with its time. A token that got into it, as in an address, is taken out. */
export const logLine = (entry: LogEntry): string =>
  `${withoutTokens(JSON.stringify({ time: new Date().toISOString(), ...entry }))}\n`;

/** An error with its causes, as text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by ${describeError(error.cause)}`;
}

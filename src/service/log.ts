/** One thing that happened, for whoever runs the service. Holds no figures. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly message: string;
  readonly requestId?: string;
  readonly method?: string;
  readonly path?: string;
  /** What went wrong, with its stack: for the log only, never for an answer. */
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

/** An error with its causes, as text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\ncaused by ${describeError(error.cause)}`;
}

import type { ErrorCode, ErrorDetail } from '../../contract/errors';
import { Refusal } from '../http/refusal';
import { StoreBusyError } from '../store/engines/sqlite-session';
import type { ReadingAnswer, ReadingQuestion } from './reading';

/** What is asked of the thread that reads; `close` lets it end. */
export type ToThread = { readonly id: number; readonly question: ReadingQuestion } | 'close';

/** What the thread says to a question. */
export interface FromThread {
  readonly id: number;
  readonly answer?: ReadingAnswer;
  readonly failure?: Failure;
}

/** What a reading throws. A message between threads keeps of an error what every error has, and not which one it is. */
type Failure =
  | {
      readonly kind: 'refusal';
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: readonly ErrorDetail[] | undefined;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'busy'; readonly message: string }
  | { readonly kind: 'error'; readonly error: unknown };

/** Puts what was thrown so that it can be handed to another thread. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) {
    const { code, message, details, headers } = error;
    return { kind: 'refusal', code, message, details, headers };
  }
  if (error instanceof StoreBusyError) return { kind: 'busy', message: error.message };
  return { kind: 'error', error };
}

/** What is to be thrown here for what was thrown there. */
export function errorOf(failure: Failure): unknown {
  switch (failure.kind) {
    case 'refusal': {
      const { code, message, details, headers } = failure;
      return new Refusal(code, message, { headers, ...(details && { details }) });
    }
    case 'busy':
      return new StoreBusyError(failure.message);
    case 'error':
      return failure.error;
  }
}

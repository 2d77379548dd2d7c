/** What went wrong in the workbook, in kinds that a person can do something about. */
export type WorkbookProblem =
  | 'cell-being-edited'
  | 'sheet-protected'
  | 'sheets-protected'
  | 'structure-protected'
  | 'sheet-gone'
  | 'too-large'
  | 'excel-busy'
  | 'session-lost'
  | 'dialog-open'
  | 'read-only'
  | 'selection-empty'
  | 'selection-of-several'
  | 'selection-too-large'
  | 'other';

/** An error of Excel with its kind told from the code; the message of Excel is kept for diagnostics only. */
export class WorkbookError extends Error {
  constructor(
    readonly problem: WorkbookProblem,
    readonly code: string,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'WorkbookError';
  }
}

const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'sheet-gone',
  InvalidReference: 'sheet-gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ServiceNotAvailable: 'excel-busy',
  ActivityLimitReached: 'excel-busy',
  RequestAborted: 'excel-busy',
  InvalidOrTimedOutSession: 'session-lost',
  WriteNotSupportedWhenModalDialogOpen: 'dialog-open',
  UnsupportedOperation: 'read-only',
};

/** Whether Excel refused a request because it was too large: it has changed nothing, and may be sent in parts. */
export const isRequestTooLarge = (error: unknown): boolean =>
  workbookError(error).code === 'RequestPayloadSizeLimitExceeded';

/** Whether Excel did not answer because it would have been too much; what the request wrote is written. */
export const isAnswerTooLarge = (error: unknown): boolean =>
  workbookError(error).code === 'ResponsePayloadSizeLimitExceeded';

/** Gives an error of Excel its kind. Messages of Excel are in its own language, so only the code counts. */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = errorCode(error);
  return new WorkbookError(PROBLEMS[code] ?? 'other', code, error);
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'Unknown';
}

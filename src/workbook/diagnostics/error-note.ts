import { ServiceError } from '../../contract/service-error';
import { WorkbookError } from '../errors';

/**
 * What may be told of an error: its kind, its code, and where in the add-in's own files it came up. Never its message, into
 * which figures, names of sheets or contents of cells may have got.
 */
export function errorNote(error: unknown): string {
  return [kindOf(error), ...framesOf(error).slice(0, MOST_FRAMES)].join(' ');
}

const MOST_FRAMES = 6;

function kindOf(error: unknown): string {
  if (error instanceof WorkbookError)
    return `WorkbookError ${error.problem} ${word(error.code)}${placeOf(error.cause)}`;
  if (error instanceof ServiceError) return `ServiceError ${error.problem}`;
  return error instanceof Error ? word(error.name) : typeof error;
}

/** A word of a program, such as ItemNotFound; what is none may be anything. */
const word = (text: string): string => (/^[A-Za-z]{1,60}$/.test(text) ? text : '?');

/** The member of Excel's API that failed, as Range.values. */
function placeOf(cause: unknown): string {
  const info = (cause as { debugInfo?: { errorLocation?: unknown } } | null | undefined)?.debugInfo;
  const place = info?.errorLocation;
  return typeof place === 'string' && /^[A-Za-z]{1,60}\.[A-Za-z]{1,60}$/.test(place) ? ` ${place}` : '';
}

/** A place in a built file of the add-in: `taskpane.1a2b3c4d.js:1:2345`. */
const FRAME = /\/([a-z]+(?:-[a-z]+)*(?:\.[0-9a-f]{8})?\.js):(\d+):(\d+)\)?$/;

function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? traceOf(error) : undefined;
  return (stack ?? '').split('\n').flatMap((line) => {
    const [, file, row, column] = FRAME.exec(line.trim()) ?? [];
    return file === undefined ? [] : [`${file}:${row}:${column}`];
  });
}

/** The lines of a stack behind its message; none if the message cannot be told apart from them. */
function traceOf({ stack, name, message }: Error): string | undefined {
  if (stack === undefined) return undefined;
  const head = [`${name}: ${message}`, message === '' ? name : undefined].find(
    (each) => each !== undefined && stack.startsWith(each),
  );
  const rest = head === undefined ? stack : stack.slice(head.length);
  return message !== '' && rest.includes(message) ? undefined : rest;
}

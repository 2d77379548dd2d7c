import { describeError } from '../log';
import { isWorthPacking, pack, packedResponse, wantsPacked } from './compress';
import { whole } from './json';
import type { Services } from './services';

/** How an answer is sent that is made while it is sent. */
export interface StreamOptions {
  /** How long a piece may take to be made, and a client to take one, in milliseconds. */
  readonly patience: number;
  /** Is told why an answer broke off that was being sent; not of clients that went away. */
  readonly onFailure: (error: unknown) => void;
}

/** A client left a piece of its answer for so long that it counts as gone. */
export class ClientStalledError extends Error {
  override name = 'ClientStalledError';
}

/**
 * Text that is made piece by piece as a body, each piece when the one before was taken; undefined if there is none. Resolves when
 * the first piece is there, and rejects if that fails: until then, everything can still be answered. What fails later breaks the
 * body off, so that nobody takes a part for the whole.
 */
export async function streamed(
  pieces: AsyncGenerator<string, void>,
  { patience, onFailure }: StreamOptions,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const first = await pieces.next();
  if (first.done) return undefined;
  const encoder = new TextEncoder();
  let ready: IteratorResult<string, void> | undefined = first;
  let stalled: NodeJS.Timeout | undefined;
  const giveUp = (): void => {
    // It may be in the midst of a piece, and ends after that.
    pieces.return(undefined).catch(() => undefined);
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stalled);
        try {
          const next = ready ?? (await inTime(pieces.next(), patience));
          ready = undefined;
          if (next.done) {
            controller.close();
            return;
          }
          controller.enqueue(encoder.encode(next.value));
          stalled = setTimeout(() => {
            giveUp();
            controller.error(new ClientStalledError('The client has taken nothing for too long.'));
          }, patience).unref();
        } catch (error) {
          giveUp();
          onFailure(error);
          controller.error(error);
        }
      },
      cancel() {
        clearTimeout(stalled);
        giveUp();
      },
    },
    { highWaterMark: 0 },
  );
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`A piece of an answer took longer than ${ms} ms.`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** So many characters are waited for. */
const SMALL = 64 * 1024;

/**
 * An answer of text that is made while it is sent, undefined if there is none; the log says if it breaks off. A small one is sent
 * as a whole, which takes a part of the time.
 */
export async function sendStream(
  pieces: AsyncGenerator<string, void>,
  { request, requestId }: { readonly request: Request; readonly requestId: string },
  { settings, log }: Pick<Services, 'settings' | 'log'>,
): Promise<Response | undefined> {
  let begun = '';
  while (begun.length <= SMALL) {
    const next = await pieces.next();
    if (next.done) return begun === '' ? undefined : sendWhole(begun, request);
    begun += next.value;
  }
  const body = await streamed(continued(begun, pieces), {
    patience: settings.requestTimeout,
    onFailure: (error) =>
      log({ level: 'error', message: 'An answer broke off.', requestId, error: describeError(error) }),
  });
  return body && new Response(body);
}

const sendWhole = async (text: string, request: Request): Promise<Response> =>
  wantsPacked(request) && isWorthPacking(text) ? packedResponse(await pack(text), {}) : whole(text, 'text/plain');

async function* continued(begun: string, pieces: AsyncGenerator<string, void>): AsyncGenerator<string, void> {
  try {
    yield begun;
    yield* pieces;
  } finally {
    await pieces.return();
  }
}

import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip } from 'node:zlib';
import { codeOfError, messageOfError } from '../error-facts';
import { packingOf } from '../files/open-bytes';
import type { Clock } from './clock';

/** How long a service may take, in milliseconds. */
export interface Patience {
  /** Until its answer begins; large extractions take minutes. */
  readonly answer: number;
  /** Without any byte once it has begun. */
  readonly silence: number;
}

/** A call that failed on the way, so that another try may succeed. */
export class Interrupted extends Error {
  override name = 'Interrupted';
}

/** What a service answered; the body is in a file, since it may be large. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly path: string;
}

/**
 * Makes one call and writes the whole body to a file, checked to its end if it is gzip. Rejects with Interrupted where
 * time-outs, broken connections or cut-off bodies are the cause, with the signal's reason if that fires.
 */
export async function receive(
  request: Request,
  path: string,
  { clock, patience, signal }: { clock: Clock; patience: Patience; signal?: AbortSignal | undefined },
): Promise<Answer> {
  const host = new URL(request.url).host;
  const late = new AbortController();
  let cancel = clock.after(patience.answer, () => late.abort(tooSlow(host, 'did not answer', patience.answer)));
  const wait = (): void => {
    cancel();
    cancel = clock.after(patience.silence, () => late.abort(tooSlow(host, 'sent nothing more', patience.silence)));
  };
  try {
    const response = await fetch(request, { signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal });
    wait();
    const counted = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        wait();
        yield chunk;
      }
    };
    // The two declarations of a web stream, Node's and the browser's, differ in name only.
    const body = response.body ? Readable.fromWeb(response.body as ReadableStream) : Readable.from([]);
    await pipeline(body, counted, createWriteStream(path));
    cancel();
    await assertWhole(path);
    return { url: request.url, status: response.status, headers: response.headers, path };
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (late.signal.aborted) throw late.signal.reason;
    if (error instanceof Interrupted) throw error;
    throw new Interrupted(`${host} ${reasonOf(error)}`, { cause: error });
  } finally {
    cancel();
  }
}

const tooSlow = (host: string, what: string, milliseconds: number): Interrupted =>
  new Interrupted(`${host} ${what} within ${Math.round(milliseconds / 1_000)} seconds`);

function reasonOf(error: unknown): string {
  switch (codeOfError(error)) {
    case 'ECONNREFUSED':
      return 'refuses connections';
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return 'is not known to the name service; is this machine connected?';
    case 'ECONNRESET':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'ERR_STREAM_PREMATURE_CLOSE':
      return 'closed the connection before the answer was complete';
    default:
      return `could not be read: ${messageOfError(error)}`;
  }
}

/** A gzip file that came short reads well until its end: look there before anything is taken from it. */
async function assertWhole(path: string): Promise<void> {
  const packing = await packingOf(path).catch(() => 'plain' as const); // an empty answer is judged elsewhere
  if (packing !== 'gzip') return;
  try {
    await pipeline(createReadStream(path), createGunzip(), async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) void chunk;
    });
  } catch (error) {
    throw new Interrupted('the gzip file that was sent is cut off or damaged', { cause: error });
  }
}

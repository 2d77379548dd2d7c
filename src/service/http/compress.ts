import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

const gzipped = promisify(gzip);
/** Less is not worth the packing. */
const LEAST_BYTES = 1024;
/** Figures shrink to a twentieth at any level; the higher ones take twice the time for a tenth less. */
const LEVEL = 2;
/** So much is packed within a millisecond; beside a queue of requests, handing it to another thread and back takes far longer. */
const AT_ONCE = 256 * 1024;

/** SDMX-CSV is as good as text. */
const isPackable = (type: string): boolean =>
  COMPRESSIBLE_CONTENT_TYPE_REGEX.test(type) || /^[^;\s]+\+csv\b/i.test(type);

/**
 * Packs answers for clients that can unpack them: those that are there as a whole (they have a Content-Length) at once and
 * beside the thread that answers, those that come bit by bit as they come.
 */
export const compressAnswers = (): readonly MiddlewareHandler[] => [
  compress({ encoding: 'gzip', threshold: LEAST_BYTES, contentTypeFilter: isPackable }),
  async (context, next) => {
    await next();
    const { headers, status } = context.res;
    const length = Number(headers.get('Content-Length') ?? 0);
    if (!wantsPacked(context.req.raw) || length < LEAST_BYTES || headers.has('Content-Encoding')) return;
    const packed = packedResponse(await pack(await context.res.arrayBuffer()), { status, headers });
    context.res = undefined; // hono puts the headers of the answer before over those of the next: its length would be wrong
    context.res = packed;
  },
];

/** Whether an answer is to be packed, if it is large enough. */
export const wantsPacked = ({ method, headers }: Request): boolean =>
  method !== 'HEAD' && acceptsGzip(headers.get('Accept-Encoding') ?? undefined);

/** Whether a text is worth the packing. */
export const isWorthPacking = (text: string): boolean => text.length >= LEAST_BYTES;

/** Where texts become the bytes that are packed at once, a character at most three: each text's own would be gone at once. */
const room = Buffer.allocUnsafeSlow(3 * AT_ONCE);

/** Packs a body: a large one beside the thread that answers. */
export async function pack(body: string | ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const options = { level: LEVEL };
  const length = typeof body === 'string' ? body.length : body.byteLength;
  const packed =
    length > AT_ONCE
      ? await gzipped(body, options)
      : gzipSync(typeof body === 'string' ? room.subarray(0, room.write(body)) : body, options);
  return new Uint8Array(packed); // zlib gives a part of 16 kB, which would be kept as a whole
}

/** An answer that is packed already. */
export function packedResponse(body: Uint8Array<ArrayBuffer>, init: ResponseInit): Response {
  const response = new Response(body, init);
  response.headers.set('Content-Length', String(body.byteLength));
  response.headers.set('Content-Encoding', 'gzip');
  response.headers.append('Vary', 'Accept-Encoding');
  return response;
}

/** Whether a client can unpack gzip (RFC 9110, section 12.5.3); one that says nothing may not. */
function acceptsGzip(header = ''): boolean {
  const codings = header.split(',').map((entry) => {
    const [coding = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { coding, accepted: quality === undefined || Number(quality) > 0 };
  });
  const named = codings.find(({ coding }) => coding === 'gzip') ?? codings.find(({ coding }) => coding === '*');
  return named?.accepted ?? false;
}

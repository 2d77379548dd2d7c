import type * as z from '../../../clearing-house/zod';
import { Refusal } from '../refusal';
import type { BodyDescription } from '../route';
import { within } from '../within';

/** How large a body may be, in bytes, and how long it may take to arrive, in milliseconds. */
interface BodyLimits {
  readonly limit: number;
  readonly timeout: number;
}

/** Reads what a request carries, as JSON of a schema or as a file. Throws a Refusal that says what is wrong with it, and where. */
export async function readBody<Schema extends z.ZodType>(
  request: Request,
  { schema, file }: BodyDescription<Schema>,
  limits: BodyLimits,
): Promise<z.output<Schema>> {
  const type = request.headers.get('content-type');
  const isFile = file !== undefined && isOfType(type, file.type);
  if (!isFile && !isOfType(type, JSON_TYPE)) throw otherType(type, file ? [JSON_TYPE, file.type] : [JSON_TYPE]);
  if (!/^(identity)?$/i.test(request.headers.get('content-encoding') ?? '')) {
    throw new Refusal('unsupported-media-type', 'Send the body as it is, without a Content-Encoding.', {
      headers: { 'Accept-Encoding': 'identity' },
    });
  }
  const bytes = await receive(request, limits);
  const result = schema.safeParse(isFile ? await file.read(bytes) : parse(bytes));
  if (result.success) return result.data;
  throw new Refusal('bad-body', 'The body is not what is expected here.', {
    details: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}

const JSON_TYPE = 'application/json';

/** Whether a Content-Type names a media type, whatever its parameters are. */
const isOfType = (given: string | null, type: string): boolean =>
  given?.split(';', 1)[0]!.trim().toLowerCase() === type;

function otherType(type: string | null, types: readonly string[]): Refusal {
  const given = type === null ? 'without one' : `as ${type.slice(0, 100)}`;
  const message = `Send the body as Content-Type: ${types.join(' or ')}; it came ${given}.`;
  return new Refusal('unsupported-media-type', message, { headers: { Accept: types.join(', ') } });
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('bad-body', 'The body is no text in UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the body, which may hold figures.
    throw new Refusal('bad-body', text.trim() === '' ? 'The body is empty; JSON is expected.' : 'The body is no JSON.');
  }
}

async function receive(request: Request, { limit, timeout }: BodyLimits): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  if (!reader) return new Uint8Array();
  const received = await within(
    timeout,
    () => request.signal,
    () => readAll(reader, limit),
  );
  if (received) return received;
  throw new Refusal('request-timeout', `The body did not arrive within ${Math.ceil(timeout / 1000)} seconds.`, {
    headers: { Connection: 'close' },
  });
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new Refusal('bad-request', 'The body broke off.', { cause });
    });
    if (done) return Buffer.concat(chunks, size);
    size += value.byteLength;
    if (size > limit) throw tooLarge(limit);
    chunks.push(value);
  }
}

const tooLarge = (limit: number): Refusal =>
  new Refusal(
    'too-large',
    `The body is larger than ${limit} bytes, which is the most that this service takes (BODY_LIMIT_MB).`,
    { headers: { Connection: 'close' } },
  );

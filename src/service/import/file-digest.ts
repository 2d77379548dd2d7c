import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { codeOfError, messageOfError } from '../sources/error-facts';
import type { ReadOptions } from '../sources/read-options';
import { SourceError } from '../sources/source-error';

/** A file as it was looked at. */
export interface FileFacts {
  /** SHA-256 of its content and of how it is read, in hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/**
 * Looks at a file that is to be imported. The way it is read belongs to the digest: read otherwise, it gives other figures.
 * Rejects with a SourceError if it cannot be read.
 */
export async function fileFacts(path: string, options: ReadOptions): Promise<FileFacts> {
  try {
    const { size, mtimeMs } = await stat(path);
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash, { end: false });
    hash.update(describeOptions(options));
    return { digest: hash.digest('hex'), bytes: size, modified: mtimeMs };
  } catch (error) {
    const why = codeOfError(error) === 'ENOENT' ? 'there is no such file' : messageOfError(error);
    throw new SourceError(`${path} cannot be opened: ${why}.`, { cause: error });
  }
}

/** Options as text, the same for the same ones whatever their order. */
export const describeOptions = (options: ReadOptions): string => JSON.stringify(sorted(options));

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, each]) => [name, sorted(each)]),
  );
}

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/**
 * Writes text to a file, packed with gzip if its name ends with .gz. The file is there when it is complete, in the place of
 * one of the same name. Rejects if it cannot be written or `stop` fires, and leaves nothing then.
 */
export async function writeText(file: string, text: AsyncIterable<string>, stop: AbortSignal): Promise<void> {
  const temporary = `${file}.part`;
  const target = createWriteStream(temporary, { flush: true });
  const source = Readable.from(text);
  try {
    if (/\.gz$/i.test(file)) await pipeline(source, createGzip(), target, { signal: stop });
    else await pipeline(source, target, { signal: stop });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { codeOfError, messageOfError } from '../error-facts';
import { SourceError } from '../source-error';

const CHUNK = 256 * 1024;
const HEAD = 4;

/** What the first bytes of a file say it is. */
export type Packing = 'gzip' | 'zip' | 'plain';

/** Whether a file is packed; by its first bytes, since names lie. Rejects with a SourceError if it cannot be opened. */
export async function packingOf(path: string): Promise<Packing> {
  const file = await open(path).catch((error: unknown) => {
    throw new SourceError(`${path} cannot be opened: ${reasonOf(error)}.`, { cause: error });
  });
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    if (bytesRead === 0) throw new SourceError(`${path} is empty.`);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
    return buffer.toString('latin1') === 'PK\u0003\u0004' ? 'zip' : 'plain';
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(`${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  } finally {
    await file.close();
  }
}

/**
 * The content of a file, unpacked if it is gzip. Reading it rejects with a SourceError if the file is cut off or damaged.
 *
 * @param read counts the bytes that were read, still packed
 */
export async function* contentOf(path: string, read = { bytes: 0 }): AsyncGenerator<Buffer, void, undefined> {
  const isPacked = (await packingOf(path)) === 'gzip';
  const raw = createReadStream(path, { highWaterMark: CHUNK });
  // The callback is there so that an error reaches the reader through the last stream, not the process.
  const stream: Readable = isPacked ? pipeline(raw, createGunzip({ chunkSize: CHUNK }), () => undefined) : raw;
  try {
    for await (const chunk of stream) {
      read.bytes = raw.bytesRead;
      yield chunk as Buffer;
    }
  } catch (error) {
    throw new SourceError(`${basename(path)} cannot be read to its end: ${reasonOf(error)}.`, { cause: error });
  } finally {
    raw.destroy();
    stream.destroy();
  }
}

function reasonOf(error: unknown): string {
  switch (codeOfError(error)) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
      return 'this user may not read it';
    case 'EISDIR':
      return 'it is a folder';
    case 'Z_BUF_ERROR':
      return 'the gzip file is cut off; fetch it again';
    case 'Z_DATA_ERROR':
      return 'the gzip file is damaged; fetch it again';
    default:
      return messageOfError(error);
  }
}

import { contentOf } from '../files/open-bytes';
import { SourceError } from '../source-error';
import type { Answer } from './receive';

const HEAD = 64 * 1024;
// Structures come with their code lists; nothing that must be read whole is larger.
const LARGEST = 64 * 1024 * 1024;

/** The beginning of an answer's body, unpacked; all of it if it is short. Empty if there is none. */
export async function headOf({ path }: Answer): Promise<string> {
  return read(path, HEAD, () => undefined);
}

/** The whole body of an answer as text, unpacked. Rejects with a SourceError if it is too large to be what was asked for. */
export async function textOf({ path, url }: Answer): Promise<string> {
  return read(path, LARGEST, () => {
    throw new SourceError(
      `${url} answered with more than ${LARGEST / 1024 / 1024} MB where a description was asked for.`,
    );
  });
}

async function read(path: string, most: number, onMore: () => void): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of contentOf(path)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= most) continue;
      onMore();
      break;
    }
  } catch (error) {
    if (size > 0 || !(error instanceof SourceError) || !error.message.endsWith('is empty.')) throw error;
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

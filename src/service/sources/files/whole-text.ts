import { SourceError } from '../source-error';

// An answer of half a million cells has some ten million characters.
const LARGEST = 128 * 1024 * 1024;

/** A text that must be read whole, in UTF-8. Rejects with a SourceError if it is too large for that. */
export async function wholeText(content: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LARGEST) {
      throw new SourceError(
        `JSON is read whole, and this has more than ${LARGEST / 1024 / 1024} MB. Fetch it as CSV or TSV.`,
      );
    }
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

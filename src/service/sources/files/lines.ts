import { SourceError } from '../source-error';

// No line of a file of figures comes near this; a file without line ends is something else.
const LONGEST_LINE = 4 * 1024 * 1024;

/**
 * The lines of a text in UTF-8, without their ends (LF or CR LF) and without a byte order mark, in batches as they come.
 * Rejects with a SourceError if it is no text.
 *
 * @param longest the most characters that a line may have
 */
export async function* lineBatches(
  content: AsyncIterable<Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<string[], void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of content) {
    const lines = (rest + decode(decoder, chunk)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longest) throw new SourceError('This is no text with lines: it goes on without a line end.');
    if (lines.length > 0) yield lines.map(withoutReturn);
  }
  rest += decode(decoder);
  if (rest !== '') yield [withoutReturn(rest)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (error) {
    throw new SourceError('This is no text in UTF-8. Save it as UTF-8 (in Excel: "CSV UTF-8") and try again.', {
      cause: error,
    });
  }
}

import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';

/** What is told of an XML document, from its beginning to its end. Elements have their names without prefixes. */
export interface XmlListener {
  opened?: (element: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  closed?: (element: string) => void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML document piece by piece as it comes in. Rejects if it is not well-formed, or is cut off.
 *
 * @param listener is told what the document says, and calls `found` with each item that it makes of it
 */
export async function* xmlItems<T>(
  stream: Readable,
  listener: (found: (item: T) => void) => XmlListener,
): AsyncGenerator<T, void, undefined> {
  let items: T[] = [];
  const { opened, text, closed } = listener((item) => items.push(item));
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => opened?.(withoutPrefix(name), attributes));
  parser.on('text', (piece) => text?.(piece));
  parser.on('cdata', (piece) => text?.(piece));
  parser.on('closetag', ({ name }) => closed?.(withoutPrefix(name)));
  for await (const piece of stream.setEncoding('utf8')) {
    parser.write(String(piece));
    yield* items;
    items = [];
  }
  parser.close();
}

/** All items of an XML document. */
export async function allXmlItems<T>(
  stream: Readable,
  listener: (found: (item: T) => void) => XmlListener,
): Promise<T[]> {
  const items: T[] = [];
  for await (const item of xmlItems(stream, listener)) items.push(item);
  return items;
}

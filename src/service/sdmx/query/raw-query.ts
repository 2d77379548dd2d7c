/**
 * The parameters of an address in the order they stand there. A plus sign stays one: SDMX writes "and" with it, and offsets of
 * times, in addresses that are often typed by hand; forms would take it for a space.
 */
export function rawQuery(address: string): [name: string, value: string][] {
  const start = address.indexOf('?');
  if (start === -1) return [];
  return address
    .slice(start + 1)
    .split('#', 1)[0]!
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const equals = pair.indexOf('=');
      return equals === -1 ? [decoded(pair), ''] : [decoded(pair.slice(0, equals)), decoded(pair.slice(equals + 1))];
    });
}

/** Decodes what is percent-encoded; what is no encoding of a text stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

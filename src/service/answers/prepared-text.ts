/** The JSON of objects that many answers have in common, as long as these are there. */
const texts = new WeakMap<object, string>();

/** Puts an object that will be part of many answers into words once; it must stay as it is. */
export function prepared<T extends object>(value: T): T {
  texts.set(value, JSON.stringify(value));
  return value;
}

/** The JSON of a list, of which much may be prepared. */
export const listText = (values: readonly object[]): string =>
  `[${values.map((value) => texts.get(value) ?? JSON.stringify(value)).join(',')}]`;

/** The JSON of an object, of members that are JSON already; those that are undefined are left out. */
export const objectText = (members: Readonly<Record<string, string | undefined>>): string =>
  `{${Object.entries(members)
    .flatMap(([name, text]) => (text === undefined ? [] : [`"${name}":${text}`]))
    .join(',')}}`;

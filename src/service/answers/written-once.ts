/** Where a value keeps its text: hidden, so that no copy of it has the text as well. */
const TEXT = Symbol('text');

/** Puts a value that many answers share into words once and for all. It is shared, and so not to be changed any more. */
export function writtenOnce<Value extends object>(value: Value): Value {
  Object.defineProperty(value, TEXT, { value: JSON.stringify(value) });
  return Object.freeze(value);
}

/** How long the text is that a value keeps. */
export const lengthWritten = (value: object): number => (TEXT in value ? (value[TEXT] as string).length : 0);

/**
 * A value as JSON. What was written once is taken as it stands, as far as it lies no deeper than so many levels; everything
 * below is written by the engine, which does that quickest.
 */
export function jsonOf(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (TEXT in value) return value[TEXT] as string;
  let text = '';
  if (Array.isArray(value)) {
    for (const each of value as readonly unknown[]) text += `${text && ','}${jsonOf(each, levels - 1)}`;
    return `[${text}]`;
  }
  for (const [name, each] of Object.entries(value)) {
    if (each !== undefined) text += `${text && ','}${JSON.stringify(name)}:${jsonOf(each, levels - 1)}`;
  }
  return `{${text}}`;
}

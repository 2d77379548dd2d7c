const WHOLE = /^\d{1,15}$/;
const DECIMAL = /^\d+(?:\.\d+)?(?:E\+?\d{1,2})?$/i;

/** The whole number of persons that a text stands for (`22785`, `22785.0`, `2.2785E4`); undefined if it is none. */
export function countOf(text: string): number | undefined {
  if (WHOLE.test(text)) return Number(text);
  if (!DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Puts codes in the order of their letters, as the engines do: capitals first, whatever the locale is. */
export const compareCodes = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

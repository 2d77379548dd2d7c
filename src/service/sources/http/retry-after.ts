const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/** The pause that a service asks for, in milliseconds: seconds, or a date; undefined if it does not say. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The pause before another try, twice as long each time: 1 s after the first, at most a minute. */
export const pauseAfter = (attempt: number): number => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (attempt - 1));

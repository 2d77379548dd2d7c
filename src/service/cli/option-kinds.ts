import { UsageError } from './command';

// What options can be. Each throws a UsageError that begins with the option's name.

/** One of several words. */
export function oneOf<const Word extends string>(option: string, known: readonly Word[], word: string): Word {
  const found = known.find((each) => each === word);
  if (found !== undefined) return found;
  throw new UsageError(`--${option} must be one of ${known.join(', ')}.`);
}

/** All words of an option that may be given several times, each with commas between words. */
export const words = (entries: readonly string[] | undefined): string[] =>
  (entries ?? [])
    .flatMap((entry) => entry.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** `NAME=VALUE`, several times; undefined if it is not given. */
export function pairs(
  option: string,
  form: string,
  entries: readonly string[] | undefined,
): Record<string, string> | undefined {
  if (entries === undefined) return undefined;
  return Object.fromEntries(
    entries.map((entry) => {
      const at = entry.indexOf('=');
      if (at < 1) throw new UsageError(`--${option} must be ${form}; "${entry}" is not.`);
      return [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
    }),
  );
}

/** A year or a range of years, `2024` or `2015-2024`; undefined if it is not given. */
export function years(option: string, entry: string | undefined): { from: number; to: number } | undefined {
  if (entry === undefined) return undefined;
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(entry) ?? [];
  if (from === undefined || to === undefined || to < from) {
    throw new UsageError(`--${option} must be a year or a range of years: 2024 or 2015-2024.`);
  }
  return { from: Number(from), to: Number(to) };
}

/** A whole number within bounds. */
export function wholeNumber(option: string, least: number, most: number, entry: string): number {
  const number = /^\d{1,9}$/.test(entry) ? Number(entry) : NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${option} must be a whole number from ${least} to ${most}.`);
}

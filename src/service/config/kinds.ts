import * as z from '../../clearing-house/zod';

// What settings can be. Each message ends a sentence that the setting's name begins: "PORT must be …".

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number, what = 'a whole number') {
  const message = `must be ${what} from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((number) => number >= least && number <= most, message);
}

export const yesOrNo = z.enum(['yes', 'no'], 'must be yes or no').transform((answer) => answer === 'yes');

/** Several of one kind with commas between them; what is between two commas and empty does not count. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

/** A list whose entries must all be right; the message names those that are not. */
export const listOf = (isRight: (entry: string) => boolean, what: string) =>
  list.refine((entries) => entries.every(isRight), {
    error: ({ input }) =>
      `must be ${what}; wrong: ${(input as string[]).filter((entry) => !isRight(entry)).join(', ')}`,
  });

/** What one side's words mean on the other: `theirs=ours,theirs=ours`. */
export const wordsFor = <Word extends string>(isOurs: (word: string) => word is Word, what: string) =>
  list
    .refine((entries) => entries.every((entry) => isOurs(afterEquals(entry))), {
      error: ({ input }) =>
        `must be ${what}; wrong: ${(input as string[]).filter((entry) => !isOurs(afterEquals(entry))).join(', ')}`,
    })
    .transform((entries) => new Map(entries.map((entry) => [beforeEquals(entry), afterEquals(entry) as Word])));

// Names of others may have any sign, so that the last one separates.
const beforeEquals = (entry: string): string => entry.slice(0, Math.max(0, entry.lastIndexOf('=')));
const afterEquals = (entry: string): string => (entry.includes('=') ? entry.slice(entry.lastIndexOf('=') + 1) : '');

import { enumArgument, flagArgument, isAbsent, numberArgument, textArgument } from '../../kernel/arguments';
import type { Scalar } from '../../kernel/host-class';
import { colorArgument } from '../colors';

/** A property kept in a plain object: `of` finds that, `toSet` where it is to be changed; `read` takes what an add-in sets. */
export const kept = <Self, State, Key extends keyof State>(
  of: (self: Self) => State,
  key: Key,
  read: (value: unknown) => State[Key],
  toSet: (self: Self) => State = of,
): Scalar<Self> => ({
  get: (self) => of(self)[key],
  set: (self, value) => {
    toSet(self)[key] = read(value);
  },
});

export const flag = (value: unknown): boolean => flagArgument(value);
export const color = (value: unknown): string => colorArgument(value);
export const text = (value: unknown): string => textArgument(value);

/** A number within bounds. */
export const number =
  (least?: number, most?: number) =>
  (value: unknown): number =>
    numberArgument(value, least, most);

/** One of some words. */
export const one =
  <T extends string>(...words: readonly T[]) =>
  (value: unknown): T =>
    enumArgument(value, words);

/** A number, or nothing or a blank for Excel's own choice. */
export const numberOrAutomatic = (value: unknown): number | undefined =>
  isAbsent(value) || value === '' ? undefined : numberArgument(value);

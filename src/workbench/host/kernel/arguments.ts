import { invalidArgument } from './errors';
import { isHostObject } from './host-class';

/** What office.js sends for an argument that the add-in left out. */
export const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Reads an argument that may be left out. */
export const optional = <T>(value: unknown, read: (value: unknown) => T): T | undefined =>
  isAbsent(value) ? undefined : read(value);

export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) throw invalidArgument();
  return value;
}

export function integerArgument(value: unknown, least = -Infinity, most = Infinity): number {
  const number = numberArgument(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** A boolean; without a fallback it must be given. */
export function flagArgument(value: unknown, fallback?: boolean): boolean {
  if (isAbsent(value) && fallback !== undefined) return fallback;
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

/** A member of an enumeration, in Excel's spelling whatever the caller's capitals; without a fallback it must be given. */
export function enumArgument<T extends string>(value: unknown, members: readonly T[], fallback?: T): T {
  if (isAbsent(value) && fallback !== undefined) return fallback;
  const wanted = textArgument(value).toLowerCase();
  const found = members.find((member) => member.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`'${textArgument(value)}' is none of ${members.join(', ')}.`);
  return found;
}

/** A plain object, such as a rule or options. */
export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) {
    throw invalidArgument();
  }
  return value as Readonly<Record<string, unknown>>;
}

export function listArgument(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value as readonly unknown[];
}

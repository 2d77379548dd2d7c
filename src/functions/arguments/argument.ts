import type { MessageKey } from '../../clearing-house/messages/catalogue';
import type { Translate } from '../../clearing-house/messages/message';
import { FunctionProblem } from '../function-problem';

/** The arguments of the functions, by the names that their messages have. */
export type ArgumentName = 'table' | 'reporter' | 'partner' | 'year' | 'from' | 'to' | 'sex' | 'source' | 'own';

/** One argument of a call as it came from the formula. */
export interface Argument {
  readonly name: ArgumentName;
  readonly given: unknown;
}

/** A function's argument that was left out. An empty cell that is referred to comes as an empty text. */
export const isLeftOut = ({ given }: Argument): boolean => given === null || given === undefined;

/** A number, or a text without the spaces around it; undefined if it was left out or is an empty cell. */
export function givenValue(argument: Argument, t: Translate): string | number | undefined {
  const given = single(argument, t);
  if (given === null || given === undefined) return undefined;
  if (typeof given === 'number') return given;
  const text = typeof given === 'string' ? given.trim() : JSON.stringify(given);
  return text === '' ? undefined : text;
}

/** The same of an argument that must be there. @throws FunctionProblem */
export function requiredValue(argument: Argument, t: Translate): string | number {
  const value = givenValue(argument, t);
  if (value === undefined) throw badArgument(argument, 'function.problem.missing', t);
  return value;
}

/** What is wrong with an argument, with its name and what was given in place of `{argument}` and `{given}`. */
export function badArgument(
  { name, given }: Argument,
  key: MessageKey,
  t: Translate,
  values: Readonly<Record<string, string | number>> = {},
): FunctionProblem {
  const argument = t(`function.argument.${name}`);
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  return new FunctionProblem('value', key, { argument, given: shortened(text), ...values });
}

/** A range of one cell counts as its cell. */
function single(argument: Argument, t: Translate): unknown {
  const { given } = argument;
  if (!Array.isArray(given)) return given;
  const cells: unknown[] = given.flat();
  if (cells.length !== 1) throw badArgument(argument, 'function.problem.single', t);
  return cells[0];
}

const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

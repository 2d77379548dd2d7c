import type { Translate } from '../../clearing-house/messages/message';
import { FunctionProblem } from '../function-problem';
import { badArgument, givenValue, isLeftOut, type Argument } from './argument';

/** Numbers as they are written in text: groups of three with spaces, apostrophes, points or commas between them. */
const PERSONS = /^\d{1,3}(?:[\s.,'’\u00A0\u202F]\d{3})*$|^\d+$/u;

/**
 * The own figure that was given, in persons; undefined if it was left out.
 * @throws FunctionProblem if it is an empty cell, which is not zero, or no number of persons
 */
export function readOwn(argument: Argument, t: Translate): number | undefined {
  if (isLeftOut(argument)) return undefined;
  const value = givenValue(argument, t);
  if (value === undefined) throw new FunctionProblem('not-available', 'function.problem.own-empty');
  const number = typeof value === 'number' ? value : PERSONS.test(value) ? Number(value.replace(/\D/gu, '')) : NaN;
  if (!(number >= 0 && number < Infinity)) throw badArgument(argument, 'function.problem.own', t);
  return number;
}

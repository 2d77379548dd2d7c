import { recogniseSex } from '../../clearing-house/intake/labels/sex';
import type { Translate } from '../../clearing-house/messages/message';
import type { Sex } from '../../clearing-house/tables/definition';
import { badArgument, givenValue, type Argument } from './argument';

/** The sex that an argument names by its letter or in words, both together if it was left out. @throws FunctionProblem */
export function readSex(argument: Argument, t: Translate): Sex {
  const value = givenValue(argument, t);
  if (value === undefined) return 'T';
  const reading = typeof value === 'string' ? recogniseSex(value) : undefined;
  if (!reading) throw badArgument(argument, 'function.problem.sex', t);
  return reading.sex;
}

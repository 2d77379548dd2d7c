import { recogniseYear } from '../../clearing-house/intake/labels/year';
import type { Translate } from '../../clearing-house/messages/message';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { badArgument, givenValue, requiredValue, type Argument } from './argument';

/** The year that an argument names, as a number or a text. @throws FunctionProblem */
export function readYear(argument: Argument, table: TableDefinition, t: Translate): number {
  const value = requiredValue(argument, t);
  const reading = recogniseYear(value, { stock: table.measure === 'stock' });
  if (!reading || !('year' in reading)) throw badArgument(argument, 'function.problem.year', t);
  return reading.year;
}

/** The same, undefined if it was left out. @throws FunctionProblem */
export const readOptionalYear = (argument: Argument, table: TableDefinition, t: Translate): number | undefined =>
  givenValue(argument, t) === undefined ? undefined : readYear(argument, table, t);

import type { Translate } from '../../clearing-house/messages/message';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { MOST_YEARS } from '../../contract/observation-key';
import { FunctionProblem } from '../function-problem';
import { readOptionalYear } from './year';

/** How many years there are if the first is left out. */
const USUAL_YEARS = 10;

/**
 * The years from one to another; to the last that is over, and ten of them, where these are left out.
 * @throws FunctionProblem
 */
export function readSpan(
  [from, to]: readonly unknown[],
  table: TableDefinition,
  today: Date,
  t: Translate,
): readonly number[] {
  const last = readOptionalYear({ name: 'to', given: to }, table, t) ?? today.getFullYear() - 1;
  const first = readOptionalYear({ name: 'from', given: from }, table, t) ?? last - USUAL_YEARS + 1;
  if (first > last) throw new FunctionProblem('value', 'function.problem.years-turned', { from: first, to: last });
  const count = last - first + 1;
  if (count > MOST_YEARS)
    throw new FunctionProblem('value', 'function.problem.too-many-years', { from: first, to: last, most: MOST_YEARS });
  return Array.from({ length: count }, (_, index) => first + index);
}

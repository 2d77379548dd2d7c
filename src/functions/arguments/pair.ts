import type { Language } from '../../clearing-house/messages/language';
import type { Translate } from '../../clearing-house/messages/message';
import type { Comparability } from '../../clearing-house/mirror/mirror-tables';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { FunctionProblem } from '../function-problem';
import { countryName, readCountry } from './country';
import { readTable } from './table';

/** A table of the reporter, and the country in one of its rows. */
export interface Pair {
  readonly table: TableDefinition;
  readonly reporter: string;
  readonly partner: string;
}

/** The first three arguments of every function: table, reporter, partner. @throws FunctionProblem */
export function readPair(
  [table, reporter, partner]: readonly unknown[],
  fit: readonly Comparability[],
  language: Language,
  t: Translate,
): Pair {
  const pair = {
    table: readTable({ name: 'table', given: table }, fit, t),
    reporter: readCountry({ name: 'reporter', given: reporter }, language, t),
    partner: readCountry({ name: 'partner', given: partner }, language, t),
  };
  if (pair.reporter !== pair.partner) return pair;
  const country = countryName(pair.reporter, language);
  throw new FunctionProblem('value', 'function.problem.same-country', { country });
}

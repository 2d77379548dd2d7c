import type { Translate } from '../../clearing-house/messages/message';
import { comparabilityOf, type Comparability } from '../../clearing-house/mirror/mirror-tables';
import { tableById } from '../../clearing-house/tables/catalogue';
import type { TableDefinition } from '../../clearing-house/tables/definition';
import { badArgument, requiredValue, type Argument } from './argument';

/** `5`, `1.2`, `1,2`, `s3`, `Table 5`, `Tableau 5`, `Таблица 5`; a Cyrillic С looks like S. */
const TABLE = /^(?:(?:table|tableau|tab|таблица|табл)\.?\s*)?(?:№|n°|no\.?)?\s*([sс])?\s*(\d)(?:[.,](\d))?$/iu;

/**
 * The table that an argument names, as a number or a text, with a decimal point or comma.
 * @param fit what partners' figures must be good for beside those of the table
 * @throws FunctionProblem
 */
export function readTable(argument: Argument, fit: readonly Comparability[], t: Translate): TableDefinition {
  const [, short, whole, part] = TABLE.exec(String(requiredValue(argument, t))) ?? [];
  const table = `${short ? 'S' : ''}${whole}${part ? `.${part}` : ''}`;
  const definition = tableById(table);
  if (!definition) throw badArgument(argument, 'function.problem.table', t);
  if (fit.includes(comparabilityOf(table))) return definition;
  throw badArgument(argument, 'function.problem.not-comparable', t, { table });
}

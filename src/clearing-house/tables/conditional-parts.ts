import type { Language } from '../messages/language';
import { withinRows, type TableDefinition } from './definition';
import type { ConditionalParts } from './formulas';
import { QUESTION_PREFIX, rowOfCode, type TableLayout, type YearBlock } from './layout';
import { WITHIN_ANSWERS } from './sheet-questions';

/** The code of the row that asks where stateless persons are counted. */
export const STATELESS_CODE = `${QUESTION_PREFIX}STATELESS`;

/** The leftmost column of a year: the answers to its questions stand there. */
export const firstColumn = ({ sexes, status }: YearBlock): number =>
  Math.min(...Object.values(sexes), ...(status === undefined ? [] : [status]));

/**
 * The rows of a table that leave its total when the answer for the year says that another row holds them.
 * @returns undefined for tables without such rows, and sheets that lost them or the question
 */
export function conditionalParts(
  definition: TableDefinition,
  layout: TableLayout,
  block: YearBlock,
  language: Language,
): ConditionalParts | undefined {
  const rows = withinRows(definition).flatMap(({ code }) => rowOfCode(layout, code)?.row ?? []);
  const question = rowOfCode(layout, STATELESS_CODE);
  if (rows.length === 0 || !question) return undefined;
  return { rows, answer: { row: question.row, column: firstColumn(block) }, within: WITHIN_ANSWERS[language] };
}

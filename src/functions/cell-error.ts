import type { Translate } from '../clearing-house/messages/message';
import { CellError, type ErrorSign } from '../workbook/custom-function';
import { problemText } from '../workbook/problem-text';
import { FunctionProblem, type ProblemKind } from './function-problem';

const SIGNS: Readonly<Record<ProblemKind, ErrorSign>> = {
  value: '#VALUE!',
  'not-available': '#N/A',
  division: '#DIV/0!',
};

/** What a cell shows for whatever a function has thrown; without the service, figures are not available. */
export const cellError = (problem: unknown, t: Translate): CellError =>
  problem instanceof FunctionProblem
    ? new CellError(SIGNS[problem.kind], t(problem.key, problem.values))
    : new CellError('#N/A', problemText(problem, t));

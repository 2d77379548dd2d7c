import { OperatorError } from '../operator-error';

/** One thing that is wrong with a file: where, and what it is. */
export interface FileProblem {
  /** The line counted from 1; absent where the problem is not one of a line. */
  readonly line?: number;
  readonly message: string;
}

/** A file of figures that cannot be taken as it is, with what there is to mend in it. */
export class FileProblemError extends OperatorError {
  readonly file: string;
  readonly problems: readonly FileProblem[];

  constructor(file: string, problems: readonly FileProblem[]) {
    const lines = problems.map(({ line, message }) => `  ${line === undefined ? '' : `line ${line}: `}${message}`);
    super(`${file} was not loaded. What to mend:\n${lines.join('\n')}`);
    this.name = 'FileProblemError';
    this.file = file;
    this.problems = problems;
  }
}

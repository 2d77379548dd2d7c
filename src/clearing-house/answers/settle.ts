import type { LocatedFinding } from '../checks/finding';
import type { TableReading } from '../tables/read-table';
import { isSufficient, type Answer } from './answer';
import { findingKey, fingerprint } from './finding-key';

/** A finding with what was answered to it. */
export interface AnsweredFinding {
  readonly finding: LocatedFinding;
  readonly key: string;
  /** The answer that holds; undefined while the finding is open. */
  readonly answer: Answer | undefined;
  /** An answer given to other values than there are now. */
  readonly outdated: Answer | undefined;
}

/** Whether a finding can be answered: errors have to be mended. */
export const isAnswerable = ({ severity }: Pick<LocatedFinding, 'severity'>): boolean => severity !== 'error';

/**
 * Puts answers to findings, in the order of the findings. An answer holds while the cells and numbers of its finding
 * are those it was given to.
 * @param tableOf the table of a sheet, undefined for other sheets
 */
export function settle(
  findings: readonly LocatedFinding[],
  answers: readonly Answer[],
  tableOf: (sheet: string) => TableReading | undefined,
): AnsweredFinding[] {
  const byKey = new Map(answers.map((answer) => [answer.key, answer])); // the last one given counts
  return findings.map((finding) => {
    const table = tableOf(finding.sheet);
    const key = findingKey(finding, table);
    const given = isAnswerable(finding) ? byKey.get(key) : undefined;
    const holds = given && isSufficient(given) && given.fingerprint === fingerprint(finding, table);
    return { finding, key, answer: holds ? given : undefined, outdated: holds ? undefined : given };
  });
}

/** How a workbook stands: what keeps it from being sent, and what does not. */
export interface Standing {
  readonly errors: number;
  /** Warnings that nobody has answered. */
  readonly warnings: number;
  readonly information: number;
  /** Warnings and information that were answered. */
  readonly settled: number;
}

/** Counts findings by what they mean for sending: errors and open warnings stand in the way. */
export function standing(findings: readonly AnsweredFinding[]): Standing {
  const counts = { errors: 0, warnings: 0, information: 0, settled: 0 };
  for (const { finding, answer } of findings) {
    if (answer) counts.settled++;
    else if (finding.severity === 'error') counts.errors++;
    else if (finding.severity === 'warning') counts.warnings++;
    else counts.information++;
  }
  return counts;
}

/** Whether tables may be sent. */
export const mayBeSent = ({ errors, warnings }: Standing): boolean => errors === 0 && warnings === 0;

/** What somebody has to do something about: errors, and warnings that nobody has answered. */
export const toDo = (findings: readonly AnsweredFinding[]): AnsweredFinding[] =>
  findings.filter(({ finding, answer }) => !answer && finding.severity !== 'information');

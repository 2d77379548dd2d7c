import type { WrittenAnswer } from '../../src/clearing-house/answers/answers-sheet';
import { fingerprint } from '../../src/clearing-house/answers/finding-key';
import type { AnsweredFinding } from '../../src/clearing-house/answers/settle';
import type { JustificationCode } from '../../src/clearing-house/codes/justifications';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import type { LiveState } from '../../src/workbook/live-tables';

/** What the pane writes when somebody answers findings. */
export function answersTo(
  state: LiveState,
  findings: readonly AnsweredFinding[],
  said: { readonly reason: JustificationCode; readonly comment: string; readonly by: string },
): WrittenAnswer[] {
  return findings.map(({ finding, key }) => {
    const table = state.tables.find(({ id }) => id === finding.sheet);
    return {
      ...said,
      key,
      at: '2026-03-02T09:30:00.000Z',
      fingerprint: fingerprint(finding, table?.reading),
      rule: finding.rule,
      table: table?.name ?? '',
      where: cellAddress(finding.cells[0]),
      found: finding.message.key,
    };
  });
}

/** The findings of a rule, with what was answered. */
export const answeredOf = ({ answered }: LiveState, rule: string): AnsweredFinding[] =>
  answered.filter(({ finding }) => finding.rule === rule);

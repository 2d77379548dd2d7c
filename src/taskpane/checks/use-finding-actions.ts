import { useCallback, useState } from 'react';
import type { Answer } from '../../clearing-house/answers/answer';
import type { WrittenAnswer } from '../../clearing-house/answers/answers-sheet';
import { fingerprint } from '../../clearing-house/answers/finding-key';
import type { JustificationCode } from '../../clearing-house/codes/justifications';
import type { AnsweredFinding } from '../../clearing-house/answers/settle';
import type { Mend } from '../../clearing-house/checks/finding';
import { cellAddress } from '../../clearing-house/sheet/a1';
import { giveAnswers, withdrawAnswer } from '../../workbook/answers-sheet';
import { applyMends } from '../../workbook/apply-mends';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';
import type { Said as SaidOf } from './answer-dialog';

type Said = SaidOf<JustificationCode>;

/** Mending, answering and taking answers back; one thing at a time. */
export function useFindingActions() {
  const { live } = useTools();
  const { t, language } = useLanguage();
  const notice = useNotice();
  const [asked, setAsked] = useState<readonly AnsweredFinding[]>([]);

  const mending = useJob(
    useCallback(
      async (sheet: string, mends: readonly Mend[]) => {
        await applyMends([{ sheet, mends }]);
        await live.reread([sheet]);
        notice(t('checks.mended', { count: mends.reduce((sum, { writes }) => sum + writes.length, 0) }));
      },
      [live, notice, t],
    ),
  );
  const answering = useJob(
    useCallback(
      async (findings: readonly AnsweredFinding[], said: Said) => {
        const { tables } = live.snapshot();
        const at = new Date().toISOString();
        const given = findings.map(({ finding, key }): WrittenAnswer => {
          const sheet = tables.find(({ id }) => id === finding.sheet);
          const answer: Answer = { ...said, key, at, fingerprint: fingerprint(finding, sheet?.reading) };
          const found = t(finding.message.key, finding.message.values);
          const where = cellAddress(finding.cells[0]);
          return { ...answer, rule: finding.rule, table: sheet?.name ?? '', where, found };
        });
        const sheet = await giveAnswers(given, language);
        live.takeAnswers(sheet);
        notice(t('answers.saved', { count: given.length, sheet: sheet.name }));
      },
      [live, language, notice, t],
    ),
  );
  const withdrawing = useJob(
    useCallback(
      async ({ key }: AnsweredFinding) => live.takeAnswers(await withdrawAnswer(key, language)),
      [live, language],
    ),
  );
  return {
    actions: { mend: mending.run, answer: setAsked, withdraw: withdrawing.run },
    /** The findings that the user is asked about, none if the dialog is closed. */
    asked,
    save: (said: Said) => {
      answering.run(asked, said);
      setAsked([]);
    },
    cancel: () => setAsked([]),
    jobs: [mending, answering, withdrawing],
  };
}

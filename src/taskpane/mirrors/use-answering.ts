import { useCallback } from 'react';
import type { ReasonCode } from '../../clearing-house/codes/reasons';
import type { TableFlow } from '../../clearing-house/mirror/table-flows';
import { answerFlows, withdrawFlowAnswers } from '../../workbook/compare-answers';
import type { TableSheet } from '../../workbook/table-sheet';
import type { Said } from '../checks/answer-dialog';
import { useLanguage } from '../shell/language';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/** Keeping a figure that differs from the partner's, and taking that back. */
export function useAnswering(table: TableSheet) {
  const { live } = useTools();
  const { t, language } = useLanguage();
  const notice = useNotice();
  const keep = useJob(
    useCallback(
      async (flow: TableFlow, said: Said<ReasonCode>) => {
        const sheet = await answerFlows(table, [flow], { ...said, at: new Date().toISOString() }, language);
        live.takeAnswers(sheet);
        notice(t('answers.saved', { count: 1, sheet: sheet.name }));
      },
      [language, live, notice, t, table],
    ),
  );
  const withdraw = useJob(
    useCallback(
      async (flow: TableFlow) => live.takeAnswers(await withdrawFlowAnswers(table, [flow], language)),
      [language, live, table],
    ),
  );
  return { keep, withdraw };
}

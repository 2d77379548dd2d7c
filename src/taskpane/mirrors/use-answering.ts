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

/**
 * Keeping figures that differ from the partners', any number of them with one reason, and taking that back.
 * @param onDone called when either is done; kept by the caller
 */
export function useAnswering(table: TableSheet, onDone?: () => void) {
  const { live } = useTools();
  const { t, language } = useLanguage();
  const notice = useNotice();
  const keep = useJob(
    useCallback(
      async (flows: readonly TableFlow[], said: Said<ReasonCode>) => {
        const sheet = await answerFlows(table, flows, { ...said, at: new Date().toISOString() }, language);
        live.takeAnswers(sheet);
        notice(t('answers.saved', { count: flows.length, sheet: sheet.name }));
        onDone?.();
      },
      [language, live, notice, onDone, t, table],
    ),
  );
  const withdraw = useJob(
    useCallback(
      async (flows: readonly TableFlow[]) => {
        live.takeAnswers(await withdrawFlowAnswers(table, flows, language));
        notice(t('many.withdrawn', { count: flows.length }));
        onDone?.();
      },
      [language, live, notice, onDone, t, table],
    ),
  );
  return { keep, withdraw };
}

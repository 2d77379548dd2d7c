import { Button } from '@fluentui/react-components';
import { EraserRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { removeMarks } from '../../workbook/remove-marks';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';

/** Takes all marks and highlights of the add-in out of the tables; the user's own formats stay. */
export function RemoveMarks() {
  const { t } = useLanguage();
  const { tables } = useLiveState();
  const notice = useNotice();
  const removal = useJob(
    useCallback(async () => {
      const count = await removeMarks(tables);
      notice(t('about.marks-removed', { count }));
    }, [tables, notice, t]),
  );
  return (
    <div>
      <Button icon={<EraserRegular />} disabled={removal.running || tables.length === 0} onClick={() => removal.run()}>
        {t('about.remove-marks')}
      </Button>
      <ProblemBar problem={removal.problem} onDismiss={removal.dismiss} />
    </div>
  );
}

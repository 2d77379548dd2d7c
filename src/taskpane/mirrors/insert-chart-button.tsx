import { Button, makeStyles } from '@fluentui/react-components';
import { DataBarVerticalAddRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { ChartSheetPlan } from '../../clearing-house/charts/chart-plan';
import type { ChartRequest } from '../../clearing-house/charts/chart-request';
import { insertChart } from '../../workbook/insert-chart';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';
import type { ShownComparison } from './use-comparison';

const useStyles = makeStyles({ button: { justifySelf: 'start' } });

interface Props {
  readonly comparison: ShownComparison;
  /** What the chart shows of the table as it is in the sheet then. */
  readonly plan: (request: ChartRequest) => ChartSheetPlan | undefined;
}

/** Puts a picture into the workbook as a chart of Excel's, on a sheet of its own. */
export function InsertChartButton({ comparison, plan }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { live } = useTools();
  const notice = useNotice();
  const { table, mirror } = comparison;
  const job = useJob(
    useCallback(async () => {
      const inserted = await insertChart(table, mirror, language, plan);
      if (!inserted) return notice(t('picture.chart-nothing'));
      live.know(inserted.id);
      notice(t('picture.chart-inserted', { name: inserted.name }));
    }, [language, live, mirror, notice, plan, t, table]),
  );
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<DataBarVerticalAddRegular />}
        disabled={job.running}
        onClick={() => job.run()}
      >
        {t('picture.chart-insert')}
      </Button>
      <ProblemBar problem={job.problem} onDismiss={job.dismiss} />
    </>
  );
}

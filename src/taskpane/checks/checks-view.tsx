import { Body1, Button, makeStyles, Spinner, Subtitle2 } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { restoreMarks } from '../../workbook/restore-marks';
import { Empty } from '../shell/empty';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState, useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { TableFindings } from './table-findings';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '12px' },
  heading: { margin: 0 },
  head: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '8px', alignItems: 'start' },
});

/** What the rules found in all tables, how much is in order first. */
export function ChecksView({ onShowTables }: { onShowTables: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { live } = useTools();
  const { tables, checked } = useLiveState();
  const checkAll = useJob(
    useCallback(async () => {
      await live.refresh();
      await restoreMarks(live.snapshot().tables);
    }, [live]),
  );
  if (tables.length === 0)
    return <Empty text={t('checks.empty')} action={t('pane.show-tables')} onAction={onShowTables} />;

  const counts = [...checked.counts.values()];
  const filled = counts.reduce((sum, each) => sum + each.filled, 0);
  const passing = counts.reduce((sum, each) => sum + each.passing, 0);
  // A table that cannot be read is something to look at, too.
  const findings = checked.findings.length + tables.filter(({ reading }) => !reading).length;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div aria-live="polite">
          <Subtitle2 as="h2" block className={styles.heading}>
            {findings === 0 ? t('checks.all-pass') : t('checks.to-look-at', { count: findings })}
          </Subtitle2>
          <Body1 as="p" className={styles.heading}>
            {t('checks.passing', { passing, filled })}
          </Body1>
        </div>
        <Button
          size="small"
          icon={checkAll.running ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
          disabled={checkAll.running}
          onClick={() => checkAll.run()}
        >
          {t('checks.check-all')}
        </Button>
      </div>
      <ProblemBar problem={checkAll.problem} onDismiss={checkAll.dismiss} />
      {tables.map((table) => (
        <TableFindings key={table.id} table={table} />
      ))}
    </div>
  );
}

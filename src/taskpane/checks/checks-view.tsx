import { Body1, Button, Caption1, makeStyles, Spinner, Subtitle2 } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowSyncRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { mayBeSent, standing } from '../../clearing-house/answers/settle';
import { restoreMarks } from '../../workbook/restore-marks';
import { Empty } from '../shell/empty';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState, useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { ExportMenu } from './export-menu';
import { FilterBar } from './filter-bar';
import { FindingAnswerDialog } from './finding-answer-dialog';
import { countByKind, shownAs, type Shown } from './finding-groups';
import { Parameters } from './parameters';
import { SignQuestions } from './sign-questions';
import { TableFindings } from './table-findings';
import { useFindingActions } from './use-finding-actions';
import { useNextFinding } from './use-next-finding';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '12px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
});

const AT_FIRST: ReadonlySet<Shown> = new Set(['error', 'warning', 'information']);

/** What the rules found in all tables, how much is in order first. */
export function ChecksView({ onShowTables }: { onShowTables: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { live } = useTools();
  const { tables, metadata, unknown, checked, answered } = useLiveState();
  const [shown, setShown] = useState(AT_FIRST);
  const visible = useMemo(() => answered.filter((each) => shown.has(shownAs(each))), [answered, shown]);
  const walk = useNextFinding(visible);
  const { actions, asked, save, cancel, jobs } = useFindingActions();
  const checkAll = useJob(
    useCallback(async () => {
      await live.refresh();
      await restoreMarks(live.snapshot().tables);
      live.marksRestored();
    }, [live]),
  );
  if (tables.length + unknown.length === 0)
    return <Empty text={t('checks.empty')} action={t('pane.show-tables')} onAction={onShowTables} />;

  const counts = [...checked.counts.values()];
  const filled = counts.reduce((sum, each) => sum + each.filled, 0);
  const passing = counts.reduce((sum, each) => sum + each.passing, 0);
  const stands = standing(answered);
  // Sheets without figures are named only when something was found in them.
  const others = metadata.filter(({ id }) => answered.some(({ finding }) => finding.sheet === id));
  const job = [checkAll, ...jobs].find(({ problem }) => problem !== undefined);
  return (
    <div className={styles.view}>
      <div aria-live="polite">
        <Subtitle2 as="h2" block className={styles.text}>
          {t('checks.passing', { passing, filled })}
        </Subtitle2>
        <Body1 as="p" className={styles.text}>
          {t('checks.standing', { ...stands })}
        </Body1>
        <Caption1 as="p" block className={styles.text}>
          {mayBeSent(stands) ? t('checks.ready') : t('checks.blocks')}
        </Caption1>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={checkAll.running ? <Spinner size="tiny" /> : <ArrowSyncRegular />}
          disabled={checkAll.running}
          onClick={() => checkAll.run()}
        >
          {t('checks.check-all')}
        </Button>
        <ExportMenu />
        <Parameters />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={t('checks.previous')}
          title={t('checks.keys')}
          disabled={visible.length === 0}
          onClick={() => walk.step(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={t('checks.next')}
          title={t('checks.keys')}
          disabled={visible.length === 0}
          onClick={() => walk.step(1)}
        />
        <Caption1 aria-live="polite">
          {walk.position > 0 && t('checks.position', { index: walk.position, count: visible.length })}
        </Caption1>
      </div>
      <FilterBar shown={shown} counts={countByKind(answered)} onChange={setShown} />
      <ProblemBar problem={job?.problem} onDismiss={() => job?.dismiss()} />
      <ProblemBar problem={walk.problem} onDismiss={walk.dismiss} />
      <SignQuestions />
      {[...tables, ...unknown, ...others].map(({ id, name }) => {
        const findings = visible.filter(({ finding }) => finding.sheet === id);
        const hidden = findings.length === 0 && answered.some(({ finding }) => finding.sheet === id);
        return (
          <TableFindings
            key={id}
            id={id}
            name={name}
            findings={findings}
            hidden={hidden}
            current={walk.current}
            {...actions}
          />
        );
      })}
      <FindingAnswerDialog asked={asked} onCancel={cancel} onSave={save} />
    </div>
  );
}

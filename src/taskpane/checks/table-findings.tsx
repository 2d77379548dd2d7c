import { Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { AnsweredFinding } from '../../clearing-house/answers/settle';
import { useLanguage } from '../shell/language';
import { FindingGroupView, type FindingActions } from './finding-group';
import { groupFindings } from './finding-groups';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '4px' },
  heading: { margin: '0 0 4px' },
  passed: { color: tokens.colorPaletteGreenForeground1 },
});

interface Props extends FindingActions {
  readonly id: string;
  readonly name: string;
  /** Those that the filter lets through. */
  readonly findings: readonly AnsweredFinding[];
  /** Whether there are others. */
  readonly hidden: boolean;
  readonly current: AnsweredFinding | undefined;
}

/** The findings of one sheet, by rule and cause. */
export function TableFindings({ id, name, findings, hidden, current, ...actions }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const heading = `findings-${id}`;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} block className={styles.heading}>
        {name}
      </Subtitle2>
      {findings.length === 0 && (
        <Caption1 className={hidden ? undefined : styles.passed}>
          {hidden ? t('checks.hidden-by-filter') : t('checks.table-passes')}
        </Caption1>
      )}
      {groupFindings(findings).map((group) => (
        <FindingGroupView key={group.id} group={group} current={current} {...actions} />
      ))}
    </section>
  );
}

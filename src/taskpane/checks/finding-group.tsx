import { Badge, Button, makeStyles, Subtitle2, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, CommentMultipleRegular, WrenchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isAnswerable, type AnsweredFinding } from '../../clearing-house/answers/settle';
import type { Mend } from '../../clearing-house/checks/finding';
import { ruleTitle } from '../../clearing-house/report/rule-words';
import { useLanguage } from '../shell/language';
import type { FindingGroup } from './finding-groups';
import { FindingRow } from './finding-row';
import { RuleHelp } from './rule-help';
import { SeverityIcon } from './severity-icon';

/** How many findings of a group are drawn at first, and how many more at a click. */
const PAGE = 20;

const useStyles = makeStyles({
  head: { display: 'grid', gridTemplateColumns: '1fr auto auto', alignItems: 'center', gap: '4px' },
  title: {
    justifyContent: 'start',
    textAlign: 'start',
    padding: '4px',
    gap: '6px',
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
  },
  heading: { margin: 0, minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  all: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '0 0 4px 26px' },
});

/** What can be done with findings. */
export interface FindingActions {
  readonly mend: (sheet: string, mends: readonly Mend[]) => void;
  readonly answer: (findings: readonly AnsweredFinding[]) => void;
  readonly withdraw: (finding: AnsweredFinding) => void;
}

interface Props extends FindingActions {
  readonly group: FindingGroup;
  readonly current: AnsweredFinding | undefined;
}

/** The findings of one cause in a sheet, with what can be done with all of them at once. */
export function FindingGroupView({ group, current, mend, answer, withdraw }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const [closed, setClosed] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const { findings, rule } = group;
  const open = !closed || (current !== undefined && findings.includes(current));
  // A finding that next/previous has come to is drawn, wherever it stands.
  const drawn = Math.max(shown, current ? findings.indexOf(current) + 1 : 0);
  const openOnes = findings.filter((each) => !each.answer);
  const mends = openOnes.flatMap(({ finding }) => (finding.mends?.length === 1 ? finding.mends : []));
  const answerable = openOnes.filter(({ finding }) => isAnswerable(finding));
  return (
    <div>
      <div className={styles.head}>
        <Subtitle2 as="h4" className={styles.heading}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.title}
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            onClick={() => setClosed(open)}
          >
            <SeverityIcon kind={group.severity} />
            <span>
              {ruleTitle(rule, language)} <small>{rule}</small>
            </span>
          </Button>
        </Subtitle2>
        <Badge appearance="tint" color="informative">
          {findings.length.toLocaleString(language)}
        </Badge>
        <RuleHelp rule={rule} />
      </div>
      {open && (mends.length > 1 || answerable.length > 1) && (
        <div className={styles.all}>
          {mends.length > 1 && (
            <Button size="small" icon={<WrenchRegular />} onClick={() => mend(findings[0]!.finding.sheet, mends)}>
              {t('checks.mend-all', { count: mends.length })}
            </Button>
          )}
          {answerable.length > 1 && (
            <Button size="small" icon={<CommentMultipleRegular />} onClick={() => answer(answerable)}>
              {t('answers.answer-all', { count: answerable.length })}
            </Button>
          )}
        </div>
      )}
      {open && (
        <ul className={styles.list} {...arrows}>
          {findings.slice(0, drawn).map((each) => (
            <FindingRow
              key={each.key}
              answered={each}
              current={each === current}
              onMend={(chosen) => mend(each.finding.sheet, [chosen])}
              onAnswer={() => answer([each])}
              onWithdraw={() => withdraw(each)}
            />
          ))}
        </ul>
      )}
      {open && findings.length > drawn && (
        <Button appearance="subtle" size="small" onClick={() => setShown(drawn + PAGE)}>
          {t('checks.capped', { shown: drawn, count: findings.length })}. {t('checks.more')}
        </Button>
      )}
    </div>
  );
}

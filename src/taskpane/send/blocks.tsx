import { Body1, makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type AnsweredFinding, mayBeSent, standing, toDo } from '../../clearing-house/answers/settle';
import { FindingAnswerDialog } from '../checks/finding-answer-dialog';
import { TableFindings } from '../checks/table-findings';
import { useFindingActions } from '../checks/use-finding-actions';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { Section } from './section';

const useStyles = makeStyles({ text: { margin: 0 } });

/** What stands in the way of sending, sheet by sheet: each a click from its cell, to be mended or answered here. */
export function Blocks({ findings }: { findings: readonly AnsweredFinding[] }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, metadata, unknown } = useLiveState();
  const { actions, asked, save, cancel, jobs } = useFindingActions();
  const open = useMemo(() => toDo(findings), [findings]);
  const stands = standing(findings);
  const { errors, warnings } = stands;
  const job = jobs.find(({ problem }) => problem !== undefined);
  return (
    <Section title={t('send.blocks.title')}>
      <Body1 as="p" className={styles.text} aria-live="polite">
        {mayBeSent(stands)
          ? t('send.blocks.none')
          : t('send.blocks.some', { errors, warnings, both: errors > 0 && warnings > 0 ? 'yes' : 'no' })}
      </Body1>
      <ProblemBar problem={job?.problem} onDismiss={() => job?.dismiss()} />
      {[...tables, ...metadata, ...unknown].map(({ id, name }) => {
        const ofSheet = open.filter(({ finding }) => finding.sheet === id);
        if (ofSheet.length === 0) return null;
        return (
          <TableFindings
            key={id}
            id={id}
            name={name}
            findings={ofSheet}
            hidden={false}
            current={undefined}
            {...actions}
          />
        );
      })}
      <FindingAnswerDialog asked={asked} onCancel={cancel} onSave={save} />
    </Section>
  );
}

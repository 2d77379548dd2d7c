import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { isSufficient } from '../../clearing-house/answers/answer';
import { justifications, type JustificationCode } from '../../clearing-house/codes/justifications';
import type { ReportedFinding } from '../../contract/findings';
import { ServiceError } from '../../contract/service-error';
import { giveAnswers } from '../../workbook/answers-sheet';
import { goToAddress } from '../../workbook/go-to-cell';
import { AnswerDialog, type Said } from '../checks/answer-dialog';
import { GoButton } from '../checks/go-button';
import { SeverityIcon } from '../checks/severity-icon';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';
import { Section } from './section';
import { useSending } from './sending-provider';

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

/**
 * What the service found in tables that it did not take. It may know more than the pane, such as figures of another round; so
 * its warnings can be answered here, with the key that it gave them.
 */
export function DoorFindings() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { live } = useTools();
  const { state } = useSending();
  const notice = useNotice();
  const [asked, setAsked] = useState<ReportedFinding>();
  const go = useJob(goToAddress);
  const answer = useJob(
    useCallback(
      async ({ key, fingerprint, rule, sheet, cell, message }: ReportedFinding, said: Said<JustificationCode>) => {
        const at = new Date().toISOString();
        const given = { ...said, key, fingerprint, at, rule, table: sheet, where: cell, found: message };
        const written = await giveAnswers([given], language);
        live.takeAnswers(written);
        notice(t('answers.saved', { count: 1, sheet: written.name }));
      },
      [language, live, notice, t],
    ),
  );
  const findings =
    state.kind === 'failed' && state.problem instanceof ServiceError ? state.problem.findings : undefined;
  if (state.kind !== 'failed' || !findings) return null;
  const { errors, warnings, list } = findings;
  return (
    <Section title={t('send.door.title')}>
      <Caption1>{t('send.door.stale', { at: state.at })}</Caption1>
      <ul className={styles.list}>
        {list.map((finding) => (
          <li key={`${finding.key} ${finding.rule} ${finding.cell}`}>
            <GoButton onGo={() => go.run(finding.sheet, finding.cell)}>
              <SeverityIcon kind={finding.severity} />
              <strong>{`${finding.sheet} ${finding.cell}`}</strong>
              <span>{finding.message}</span>
            </GoButton>
            {finding.severity !== 'error' && (
              <Button size="small" appearance="subtle" icon={<CommentRegular />} onClick={() => setAsked(finding)}>
                {t('answers.answer')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.length < errors + warnings && <Caption1>{t('send.door.first', { count: list.length })}</Caption1>}
      <ProblemBar problem={go.problem} onDismiss={go.dismiss} />
      <ProblemBar problem={answer.problem} onDismiss={answer.dismiss} />
      <AnswerDialog
        open={asked !== undefined}
        about={asked?.message ?? ''}
        reasons={justifications}
        suffices={isSufficient}
        before={undefined}
        onCancel={() => setAsked(undefined)}
        onSave={(said) => {
          if (asked) answer.run(asked, said);
          setAsked(undefined);
        }}
      />
    </Section>
  );
}

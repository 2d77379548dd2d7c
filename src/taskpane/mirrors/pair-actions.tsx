import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { CommentRegular, DocumentArrowLeftRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isSufficientReason, mirrorFingerprint } from '../../clearing-house/answers/mirror-answer';
import { reasonByCode, reasons } from '../../clearing-house/codes/reasons';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { cellAddress } from '../../clearing-house/sheet/a1';
import { AnswerDialog } from '../checks/answer-dialog';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { pairText } from './line-words';
import { TakeDialog } from './take-dialog';
import { useAnswering } from './use-answering';
import type { ShownComparison } from './use-comparison';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' } });

interface Props {
  readonly comparison: ShownComparison;
  readonly line: FlowLine;
  readonly onGo: (line: FlowLine) => void;
}

/** What can be done about a pair: correct the cell, keep the figure with a reason, or take the partner's for an empty cell. */
export function PairActions({ comparison, line, onGo }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { answerTo, reasonsOf, mirror } = comparison;
  const { flow, measured, kind } = line;
  const [asked, setAsked] = useState<'keep' | 'take'>();
  const { keep, withdraw } = useAnswering(comparison.table);
  const answer = answerTo(flow);
  const holds = answer?.fingerprint === mirrorFingerprint(flow);
  const reason = answer && (reasonByCode(answer.reason)?.names[language] ?? answer.reason);
  // Most answers are the likeliest reason.
  const likely = reasonsOf(flow).find(({ fits }) => fits)?.code;
  const job = [keep, withdraw].find(({ problem }) => problem !== undefined);
  return (
    <>
      {answer && reason && (
        <Body1>
          {t(holds ? 'answers.settled' : 'answers.outdated', { reason })}{' '}
          <Caption1>
            {answer.comment} {t('answers.by-on', { by: answer.by, at: Date.parse(answer.at) })}
          </Caption1>
        </Body1>
      )}
      <div className={styles.buttons}>
        <Button size="small" icon={<EditRegular />} onClick={() => onGo(line)}>
          {t('mirrors.go', { cell: cellAddress(flow.cell) })}
        </Button>
        {measured && mirror.kind !== 'diaspora' && (
          <Button size="small" icon={<CommentRegular />} disabled={keep.running} onClick={() => setAsked('keep')}>
            {t('mirrors.keep')}
          </Button>
        )}
        {answer && (
          <Button size="small" appearance="subtle" disabled={withdraw.running} onClick={() => withdraw.run([flow])}>
            {t('answers.withdraw')}
          </Button>
        )}
        {kind === 'own-missing' && (
          <Button size="small" icon={<DocumentArrowLeftRegular />} onClick={() => setAsked('take')}>
            {t('mirrors.take')}
          </Button>
        )}
      </div>
      <ProblemBar problem={job?.problem} onDismiss={() => job?.dismiss()} />
      <AnswerDialog
        open={asked === 'keep'}
        about={`${flow.label}, ${flow.year}: ${pairText(line, t)}`}
        reasons={reasons}
        suffices={isSufficientReason}
        before={answer ?? (likely && { reason: likely, comment: '' })}
        onCancel={() => setAsked(undefined)}
        onSave={(said) => {
          keep.run([flow], said);
          setAsked(undefined);
        }}
      />
      {asked === 'take' && <TakeDialog comparison={comparison} lines={[line]} onDone={() => setAsked(undefined)} />}
    </>
  );
}

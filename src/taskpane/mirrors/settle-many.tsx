import { Button, Caption1, makeStyles } from '@fluentui/react-components';
import { CommentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isSufficientReason } from '../../clearing-house/answers/mirror-answer';
import { reasons } from '../../clearing-house/codes/reasons';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { AnswerDialog } from '../checks/answer-dialog';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { pairText, whenText } from './line-words';
import { useAnswering } from './use-answering';
import type { ShownComparison } from './use-comparison';

/** As many are shown before they are answered. */
const PREVIEWED = 50;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  list: { margin: 0, paddingInlineStart: '20px', maxHeight: '30vh', overflowY: 'auto' },
});

interface Props {
  readonly comparison: ShownComparison;
  /** Those selected; both sides have a figure. */
  readonly lines: readonly FlowLine[];
  readonly onDone: () => void;
}

/** Keeps several figures with one reason, after showing which, or takes the answers to them back. */
export function SettleMany({ comparison: { table, answerTo }, lines, onDone }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [asked, setAsked] = useState(false);
  const { keep, withdraw } = useAnswering(table, onDone);
  const flows = lines.map(({ flow }) => flow);
  const answered = flows.filter((flow) => answerTo(flow) !== undefined);
  const running = keep.running || withdraw.running;
  const job = [keep, withdraw].find(({ problem }) => problem !== undefined);
  return (
    <>
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="primary"
          icon={<CommentRegular />}
          disabled={running}
          onClick={() => setAsked(true)}
        >
          {t('many.keep', { count: lines.length })}
        </Button>
        {answered.length > 0 && (
          <Button size="small" disabled={running} onClick={() => withdraw.run(answered)}>
            {t('many.withdraw', { count: answered.length })}
          </Button>
        )}
      </div>
      <ProblemBar problem={job?.problem} onDismiss={() => job?.dismiss()} />
      <AnswerDialog
        open={asked}
        about={t('many.about', { count: lines.length, earlier: answered.length })}
        preview={
          <>
            {/* It scrolls, so that the keyboard has to reach it. */}
            <ul className={styles.list} tabIndex={0} aria-label={t('many.selected', { count: lines.length })}>
              {lines.slice(0, PREVIEWED).map((line) => (
                <li key={line.key}>
                  <Caption1>
                    {line.flow.label}, {whenText(line, t)}: {pairText(line, t)}
                  </Caption1>
                </li>
              ))}
            </ul>
            {lines.length > PREVIEWED && (
              <Caption1>{t('mirrors.take.more', { count: lines.length - PREVIEWED })}</Caption1>
            )}
          </>
        }
        reasons={reasons}
        suffices={isSufficientReason}
        before={undefined}
        onCancel={() => setAsked(false)}
        onSave={(said) => {
          keep.run(flows, said);
          setAsked(false);
        }}
      />
    </>
  );
}

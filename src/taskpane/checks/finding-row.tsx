import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { CommentRegular, WrenchRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import { isAnswerable, type AnsweredFinding } from '../../clearing-house/answers/settle';
import { justificationByCode } from '../../clearing-house/codes/justifications';
import type { Mend } from '../../clearing-house/checks/finding';
import { cellAddress } from '../../clearing-house/sheet/a1';
import { goToCell } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useJob } from '../shell/use-job';
import { shownAs } from './finding-groups';
import { GoButton } from './go-button';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: '4px' },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', minWidth: '3em' },
  actions: { marginLeft: '26px', display: 'flex', flexWrap: 'wrap', gap: '4px' },
  answer: { marginLeft: '30px', display: 'block' },
});

interface Props {
  readonly answered: AnsweredFinding;
  readonly current: boolean;
  readonly onMend: (mend: Mend) => void;
  readonly onAnswer: () => void;
  readonly onWithdraw: () => void;
}

/** One finding: where, what, how to mend it, or what was answered. A click goes to the cell. */
export function FindingRow({ answered, current, onMend, onAnswer, onWithdraw }: Props) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { finding, answer, outdated } = answered;
  const go = useJob(useCallback(() => goToCell(finding.sheet, finding.cells[0]), [finding]));
  const reason = (code: string) => justificationByCode(code)?.names[language] ?? code;
  return (
    <li className={current ? `${styles.row} ${styles.current}` : styles.row} aria-current={current || undefined}>
      <GoButton onGo={() => go.run()}>
        <SeverityIcon kind={shownAs(answered)} />
        <span className={styles.address}>{cellAddress(finding.cells[0])}</span>
        <span>{t(finding.message.key, finding.message.values)}</span>
      </GoButton>
      {outdated && (
        <Caption1 className={styles.answer}>{t('answers.outdated', { reason: reason(outdated.reason) })}</Caption1>
      )}
      {answer ? (
        <Caption1 className={styles.answer}>
          {t('answers.settled', { reason: reason(answer.reason) })}
          {answer.comment !== '' && ` — ${answer.comment}`}{' '}
          {!Number.isNaN(Date.parse(answer.at)) && t('answers.by-on', { by: answer.by, at: Date.parse(answer.at) })}{' '}
          <Button size="small" appearance="transparent" onClick={onWithdraw}>
            {t('answers.withdraw')}
          </Button>
        </Caption1>
      ) : (
        <div className={styles.actions}>
          {finding.mends?.map((mend) => (
            <Button
              key={`${mend.label.key} ${Object.values(mend.label.values).join(' ')}`}
              size="small"
              icon={<WrenchRegular />}
              onClick={() => onMend(mend)}
            >
              {t(mend.label.key, mend.label.values)}
            </Button>
          ))}
          {isAnswerable(finding) && (
            <Button size="small" appearance="subtle" icon={<CommentRegular />} onClick={onAnswer}>
              {t('answers.answer')}
            </Button>
          )}
        </div>
      )}
      <ProblemBar problem={go.problem} onDismiss={go.dismiss} />
    </li>
  );
}

import { isSufficient } from '../../clearing-house/answers/answer';
import type { AnsweredFinding } from '../../clearing-house/answers/settle';
import { justifications, type JustificationCode } from '../../clearing-house/codes/justifications';
import { useLanguage } from '../shell/language';
import { AnswerDialog, type Said } from './answer-dialog';

interface Props {
  /** The findings that the user is asked about, none if the dialog is closed. */
  readonly asked: readonly AnsweredFinding[];
  readonly onCancel: () => void;
  readonly onSave: (said: Said<JustificationCode>) => void;
}

/** Asks why findings stand, one or several of a kind at once. */
export function FindingAnswerDialog({ asked, onCancel, onSave }: Props) {
  const { t } = useLanguage();
  const [first] = asked;
  const about = (): string => {
    if (!first) return '';
    if (asked.length > 1) return t('answers.answer-all', { count: asked.length });
    return t(first.finding.message.key, first.finding.message.values);
  };
  return (
    <AnswerDialog
      open={first !== undefined}
      about={about()}
      reasons={justifications}
      suffices={isSufficient}
      before={first?.outdated}
      onCancel={onCancel}
      onSave={onSave}
    />
  );
}

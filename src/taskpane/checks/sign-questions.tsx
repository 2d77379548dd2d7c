import { Button, Card, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { NO_SETTINGS } from '../../clearing-house/answers/settings';
import { signMends, signsAskedFor, type SignQuestion } from '../../clearing-house/checks/signs';
import type { SignMeaning } from '../../clearing-house/codes/signs';
import { keepSettings } from '../../workbook/answers-sheet';
import { applyMends } from '../../workbook/apply-mends';
import { contextWith, workbookReading } from '../../workbook/check-tables';
import { goToCell } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState, useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { useNotice } from '../shell/use-notice';
import { meaningText } from './sign-words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
});

/** Asks once for the workbook what each sign means that its office uses; nothing is guessed. */
export function SignQuestions() {
  const state = useLiveState();
  const questions = useMemo(() => signsAskedFor(workbookReading(state), contextWith(state.answers?.settings)), [state]);
  return questions.map((question) => <Question key={question.sign.sign} question={question} />);
}

function Question({ question: { sign, count, first } }: { question: SignQuestion }) {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { live } = useTools();
  const notice = useNotice();
  const [chosen, setChosen] = useState<SignMeaning>();
  const show = useJob(useCallback(() => goToCell(first.sheet, first), [first]));
  const apply = useJob(
    useCallback(
      async (meaning: SignMeaning) => {
        const { answers } = live.snapshot();
        const settings = answers?.settings ?? NO_SETTINGS;
        const kept = { ...settings, signs: { ...settings.signs, [sign.sign]: meaning } };
        live.takeAnswers(await keepSettings(kept, language));
        const mends = signMends(workbookReading(live.snapshot()), contextWith(kept).signs);
        if (mends.length === 0) return;
        await applyMends(mends.map((each) => ({ sheet: each.sheet.id, mends: each.mends })));
        await live.reread(mends.map((each) => each.sheet.id));
        const cells = mends.reduce((sum, each) => sum + each.mends.length, 0);
        notice(t('signs.applied', { count: cells }));
      },
      [language, live, notice, sign, t],
    ),
  );
  return (
    <Card>
      <Field label={t('signs.question', { sign: sign.sign, count })}>
        <RadioGroup
          value={chosen ? String(sign.meanings.indexOf(chosen)) : ''}
          onChange={(_, { value }) => setChosen(sign.meanings[Number(value)])}
        >
          {sign.meanings.map((meaning, index) => (
            <Radio key={index} value={String(index)} label={meaningText(meaning, t, language)} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          size="small"
          disabled={!chosen || apply.running}
          onClick={() => chosen && apply.run(chosen)}
        >
          {t('signs.apply')}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => show.run()}>
          {t('signs.show')}
        </Button>
      </div>
      <ProblemBar problem={apply.problem} onDismiss={apply.dismiss} />
      <ProblemBar problem={show.problem} onDismiss={show.dismiss} />
    </Card>
  );
}

import { Body1, Button, Caption1, makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { countryName } from '../../clearing-house/codes/countries';
import { rememberIntroduced, wasIntroduced } from '../../workbook/introduction';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { SAMPLE, useSample } from './use-sample';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '8px',
    padding: '12px',
    marginBottom: '16px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0 },
  steps: { margin: 0, paddingLeft: '20px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What the add-in is good for, shown while the workbook has no table, until it is put away. */
export function Introduction() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { tables } = useLiveState();
  const [away, setAway] = useState(wasIntroduced);
  const sample = useSample();
  if (away || (tables.length > 0 && !sample.running)) return null;
  const { reporter, year } = SAMPLE;
  return (
    <section className={styles.card} aria-labelledby="introduction">
      <Subtitle2 as="h2" id="introduction" className={styles.heading}>
        {t('start.title')}
      </Subtitle2>
      <Body1>{t('start.value')}</Body1>
      <ol className={styles.steps}>
        {(['insert', 'check', 'compare'] as const).map((step) => (
          <li key={step}>{t(`start.step.${step}`)}</li>
        ))}
      </ol>
      <div className={styles.buttons}>
        <Button
          icon={sample.running ? <Spinner size="tiny" /> : undefined}
          disabled={sample.running}
          onClick={() => sample.run()}
        >
          {t('start.sample')}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            rememberIntroduced();
            setAway(true);
          }}
        >
          {t('start.skip')}
        </Button>
      </div>
      <Caption1>
        {t('start.sample-help', { country: countryName(reporter, language) ?? reporter, year: String(year) })}
      </Caption1>
      <ProblemBar problem={sample.problem} onDismiss={sample.dismiss} />
    </section>
  );
}

import { Button, Checkbox, makeStyles, Spinner, Subtitle2 } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { tables as definitions } from '../../clearing-house/tables/catalogue';
import type { Choices } from '../../workbook/remembered';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { CountryField } from './country-field';
import { firstChoices } from './first-choices';
import { PresentTables } from './present-tables';
import { RoundFields } from './round-fields';
import { Training } from './training';
import { useInsert } from './use-insert';

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px' },
  tables: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0 },
  boxes: { display: 'grid' },
  heading: { margin: 0 },
  section: { marginTop: '20px', display: 'grid', gap: '8px' },
});

/** Choosing and inserting templates, and the tables that are there. */
export function TablesView() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { tables } = useLiveState();
  const [choices, setChoices] = useState<Choices>(firstChoices);
  const insert = useInsert();
  const change = (some: Partial<Choices>) => setChoices((all) => ({ ...all, ...some }));
  const toggle = (id: string, chosen: boolean) =>
    change({
      tables: definitions
        .map((each) => each.id)
        .filter((each) => (each === id ? chosen : choices.tables.includes(each))),
    });
  const ready = choices.reporter !== '' && choices.years.length > 0 && choices.tables.length > 0;

  return (
    <>
      <section className={styles.form} aria-label={t('tables.insert-section')}>
        <CountryField value={choices.reporter} onChange={(reporter) => change({ reporter })} />
        <RoundFields round={choices.round} years={choices.years} onChange={change} />
        {/* No Field: it would give all of these boxes one id, and the first box every label. */}
        <fieldset className={styles.tables}>
          <legend className={styles.legend}>{t('tables.tables')}</legend>
          <div className={styles.boxes}>
            {definitions.map(({ id, title }) => (
              <Checkbox
                key={id}
                label={`${id}  ${title[language]}`}
                checked={choices.tables.includes(id)}
                onChange={(_, { checked }) => toggle(id, checked === true)}
              />
            ))}
          </div>
        </fieldset>
        <Button
          appearance="primary"
          icon={insert.running ? <Spinner size="tiny" /> : <TableAddRegular />}
          disabled={!ready || insert.running}
          onClick={() => insert.run(choices)}
        >
          {t('tables.insert')}
        </Button>
        <ProblemBar problem={insert.problem} onDismiss={insert.dismiss} />
      </section>
      {tables.length > 0 && (
        <section className={styles.section} aria-labelledby="present-tables">
          <Subtitle2 as="h2" id="present-tables" className={styles.heading}>
            {t('tables.present')}
          </Subtitle2>
          <PresentTables />
          <Training />
        </section>
      )}
    </>
  );
}

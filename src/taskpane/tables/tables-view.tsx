import { Button, makeStyles, Spinner, Switch } from '@fluentui/react-components';
import { TableAddRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { definitionsOf } from '../../clearing-house/tables/editions';
import type { Choices } from '../../workbook/remembered';
import { useEditions } from '../shell/editions';
import { useLanguage } from '../shell/language';
import { Loading } from '../shell/loading';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { ChooseTables } from './choose-tables';
import { CountryField } from './country-field';
import { firstChoices } from './first-choices';
import { Introduction } from './introduction';
import { RoundFields } from './round-fields';
import { SheetLanguageField } from './sheet-language-field';
import { useInsert } from './use-insert';

/** Only where there are tables, which is hardly when the pane opens for the first time. */
const PresentSection = lazy(async () => ({
  default: (await import(/* webpackChunkName: "present" */ './present-section')).PresentSection,
}));

const useStyles = makeStyles({
  form: { display: 'grid', gap: '12px' },
});

/** Choosing and inserting templates, and the tables that are there. */
export function TablesView() {
  const styles = useStyles();
  const { t, language } = useLanguage();
  const { tables, metadata } = useLiveState();
  const [choices, setChoices] = useState<Choices>(() => firstChoices(language));
  const insert = useInsert();
  const change = (some: Partial<Choices>) => setChoices((all) => ({ ...all, ...some }));
  const { editionFor } = useEditions();
  const edition = editionFor(choices.round);
  const definitions = definitionsOf(edition);
  const ready = choices.reporter !== '' && choices.years.length > 0 && choices.tables.length > 0;

  return (
    <>
      <Introduction />
      <section className={styles.form} aria-label={t('tables.insert-section')}>
        <CountryField value={choices.reporter} onChange={(reporter) => change({ reporter })} />
        <RoundFields round={choices.round} years={choices.years} onChange={change} />
        <SheetLanguageField value={choices.language} onChange={(chosen) => change({ language: chosen })} />
        <ChooseTables
          definitions={definitions}
          chosen={choices.tables}
          onChange={(chosen) => change({ tables: chosen })}
        />
        {definitions.some(({ id, ages }) => ages && choices.tables.includes(id)) && (
          <Switch
            label={t('tables.ages')}
            checked={choices.ages}
            onChange={(_, { checked }) => change({ ages: checked })}
          />
        )}
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
      {tables.length + metadata.length > 0 && (
        <Suspense fallback={<Loading />}>
          <PresentSection edition={edition} />
        </Suspense>
      )}
    </>
  );
}

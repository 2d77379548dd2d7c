import { Body1, Button, Caption1, Dropdown, Field, makeStyles, Option, Spinner } from '@fluentui/react-components';
import { ArrowSwapRegular, ArrowSyncRegular } from '@fluentui/react-icons';
import { useEffect } from 'react';
import { comparabilityOf } from '../../clearing-house/mirror/mirror-tables';
import type { TableSheet } from '../../workbook/table-sheet';
import { Empty } from '../shell/empty';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { Unreadable } from '../shell/unreadable';
import { ComparisonResult } from './comparison-result';
import { RemoveComparison } from './remove-comparison';
import { RevisionsPanel } from './revisions-panel';
import { ServiceTrouble } from './service-trouble';
import { SettingsPanel } from './settings-panel';
import { SourceField } from './source-field';
import { useChosenTable } from './use-chosen-table';
import { useComparison } from './use-comparison';
import type { Comparisons } from './use-comparisons';
import { useSettings } from './use-settings';
import { useSourceChoice } from './use-source-choice';
import { Working } from './working';

const useStyles = makeStyles({ view: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' } });

interface Props {
  readonly comparisons: Comparisons;
  readonly onShowTables: () => void;
}

/** What others report for the flows and stocks of a table, beside the table's own figures. */
export function MirrorsView({ comparisons, onShowTables }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables } = useLiveState();
  const { table, choose } = useChosenTable();
  if (!table) return <Empty text={t('mirrors.empty')} action={t('pane.show-tables')} onAction={onShowTables} />;
  const { definition } = table.identity;
  return (
    <div className={styles.view}>
      <Field label={t('mirrors.table')}>
        <Dropdown
          value={table.name}
          selectedOptions={[table.id]}
          onOptionSelect={(_, { optionValue }) => optionValue && choose(optionValue)}
        >
          {tables.map(({ id, name }) => (
            <Option key={id} value={id}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {!table.reading && <Unreadable />}
      {comparabilityOf(definition.id) === 'nothing' ? (
        <Body1>{t('mirrors.nothing', { table: definition.id })}</Body1>
      ) : (
        <TableComparison key={table.id} table={table} comparisons={comparisons} />
      )}
    </div>
  );
}

function TableComparison({ table, comparisons }: { table: TableSheet; comparisons: Comparisons }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const choices = useSettings();
  const { settings, change } = choices;
  const { stage, recall } = comparisons;
  const { id } = table.identity.definition;
  const [fetched, pending] = [comparisons.fetchedFor(table.id), comparisons.pendingFor(table.id)];
  const comparison = useComparison(table, fetched, settings);
  const chooseSource = useSourceChoice(table, choices, comparisons);
  useEffect(() => recall(table), [recall, table]);
  const compare = () => comparisons.compare(table);
  return (
    <div className={styles.view}>
      <Button
        appearance={fetched ? 'secondary' : 'primary'}
        icon={stage ? <Spinner size="tiny" /> : fetched ? <ArrowSyncRegular /> : <ArrowSwapRegular />}
        disabled={stage !== undefined || !table.reading}
        onClick={compare}
      >
        {t(fetched ? 'mirrors.compare-again' : 'mirrors.compare')}
      </Button>
      {!fetched && <Caption1>{t('mirrors.what-is-sent')}</Caption1>}
      {stage && <Working text={t(`mirrors.${stage}`)} onCancel={stage === 'asking' ? comparisons.cancel : undefined} />}
      <ServiceTrouble comparisons={comparisons} fetched={fetched?.fetched} onRetry={compare} />
      {fetched && pending && (
        <RevisionsPanel
          before={fetched}
          pending={pending}
          disabled={stage !== undefined}
          onWrite={() => comparisons.write(table)}
          onNotNow={() => comparisons.notNow(table)}
        />
      )}
      {comparison && <ComparisonResult comparison={comparison} onChooseSource={chooseSource} />}
      <SettingsPanel
        settings={settings}
        onChange={change}
        source={
          comparison && (
            <SourceField
              label={t('sources.compare')}
              sources={comparison.sourcesOf()}
              chosen={settings.sources?.[id]}
              otherwise={t('sources.by-order')}
              onChange={(source) => chooseSource(undefined, source)}
            />
          )
        }
        onWrite={comparison && !pending && !stage ? () => comparisons.write(table) : undefined}
      />
      <ProblemBar problem={choices.problem} onDismiss={choices.dismiss} />
      {fetched && <RemoveComparison table={table} disabled={stage !== undefined} onRemoved={comparisons.forget} />}
    </div>
  );
}

import { Button, Caption1, Dropdown, Field, makeStyles, Option, Spinner } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { mirrorTable } from '../../clearing-house/mirror/mirror-tables';
import { Empty } from '../shell/empty';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';
import { Unreadable } from '../shell/unreadable';
import { ComparisonResult } from './comparison-result';
import { ServiceTrouble } from './service-trouble';
import { comparedFigures, type Comparisons } from './use-comparisons';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '12px' },
});

interface Props {
  readonly comparisons: Comparisons;
  readonly onShowTables: () => void;
}

/** What partners report for the flows of a table, beside the table's own figures. */
export function MirrorsView({ comparisons, onShowTables }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, activeSheet } = useLiveState();
  const [chosen, setChosen] = useState<{ readonly id: string; readonly whileOn: string | undefined }>();
  const comparable = tables.filter(({ identity }) => mirrorTable(identity.definition.id) !== undefined);
  // The table on top is meant, unless another one was chosen since it is there.
  const wanted = [chosen?.whileOn === activeSheet ? chosen?.id : undefined, activeSheet, chosen?.id];
  const table = wanted.map((id) => comparable.find((each) => each.id === id)).find((each) => each) ?? comparable[0];
  const figures = useMemo(() => (table ? comparedFigures(table, comparisons) : undefined), [table, comparisons]);
  if (!table) {
    const text = tables.length === 0 ? t('mirrors.empty') : t('mirrors.nothing-comparable');
    return <Empty text={text} action={t('pane.show-tables')} onAction={onShowTables} />;
  }
  const mirror = comparisons.mirrorOf(table.id);
  return (
    <div className={styles.view}>
      <Field label={t('mirrors.table')}>
        <Dropdown
          value={table.name}
          selectedOptions={[table.id]}
          onOptionSelect={(_, { optionValue }) => optionValue && setChosen({ id: optionValue, whileOn: activeSheet })}
        >
          {comparable.map(({ id, name }) => (
            <Option key={id} value={id}>
              {name}
            </Option>
          ))}
        </Dropdown>
      </Field>
      {!table.reading && <Unreadable />}
      <Button
        appearance="primary"
        icon={comparisons.running ? <Spinner size="tiny" /> : <ArrowSwapRegular />}
        disabled={comparisons.running || !table.reading}
        onClick={() => comparisons.compare(table)}
      >
        {mirror ? t('mirrors.compare-again') : t('mirrors.compare')}
      </Button>
      <Caption1>{t('mirrors.what-is-sent')}</Caption1>
      <ServiceTrouble comparisons={comparisons} onRetry={() => comparisons.compare(table)} />
      {mirror && figures && <ComparisonResult table={table} mirror={mirror} figures={figures} />}
    </div>
  );
}

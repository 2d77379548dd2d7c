import { Badge, makeStyles } from '@fluentui/react-components';
import { definitionsOf, type Edition } from '../../clearing-house/tables/editions';
import { findingsIn } from '../../workbook/check-tables';
import { goToSheet } from '../../workbook/go-to-cell';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { MetadataBadge } from './metadata-badge';
import { Migrate } from './migrate';
import { PresentSheet } from './present-sheet';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

/** The tables of the workbook and their metadata, each with how it stands; a click shows its sheet. */
export function PresentTables({ edition }: { edition: Edition }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, metadata, checked } = useLiveState();
  const show = useJob(goToSheet);
  const definitions = definitionsOf(edition);
  /** A table of an earlier round can move to the one chosen. */
  const offer = (table: TableSheet) => {
    const { round, definition: now } = table.identity;
    const definition = definitions.find(({ id }) => id === now.id);
    if (!table.reading || !definition || round >= edition.round) return undefined;
    return <Migrate table={table} edition={edition} definition={definition} />;
  };
  return (
    <>
      <ul className={styles.list}>
        {tables.map((table) => (
          <PresentSheet key={table.id} name={table.name} onShow={() => show.run(table.id)} below={offer(table)}>
            {!table.reading ? (
              <Badge color="severe">{t('tables.unreadable')}</Badge>
            ) : findingsIn(checked, table.id).length === 0 ? (
              <Badge color="success" appearance="tint">
                {t('tables.no-findings')}
              </Badge>
            ) : (
              <Badge color="danger" appearance="tint">
                {t('tables.findings', { count: findingsIn(checked, table.id).length })}
              </Badge>
            )}
          </PresentSheet>
        ))}
        {metadata.map((sheet) => (
          <PresentSheet key={sheet.id} name={sheet.name} onShow={() => show.run(sheet.id)}>
            <MetadataBadge sheet={sheet} />
          </PresentSheet>
        ))}
      </ul>
      <ProblemBar problem={show.problem} onDismiss={show.dismiss} />
    </>
  );
}

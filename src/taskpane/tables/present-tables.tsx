import { makeStyles } from '@fluentui/react-components';
import { definitionsOf, type Edition } from '../../clearing-house/tables/editions';
import { goToSheet } from '../../workbook/go-to-cell';
import type { TableSheet } from '../../workbook/table-sheet';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { MetadataBadge } from './metadata-badge';
import { Migrate } from './migrate';
import { PresentSheet } from './present-sheet';
import { TableBadge } from './table-badge';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

/** The tables of the workbook and their metadata, each with how it stands; a click shows its sheet. */
export function PresentTables({ edition }: { edition: Edition }) {
  const styles = useStyles();
  const { tables, metadata } = useLiveState();
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
            <TableBadge table={table} />
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

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { findingsIn } from '../../workbook/check-tables';
import { useLanguage } from './language';
import { useLiveState } from './tools';

const useStyles = makeStyles({
  line: {
    padding: '4px 20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground2,
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
  },
});

/** The table on top and how it stands; read out when it changes. */
export function StatusLine() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, checked, activeSheet } = useLiveState();
  const table = tables.find(({ id }) => id === activeSheet);
  const findings = table ? findingsIn(checked, table.id).length : 0;
  return (
    <footer className={styles.line} role="status">
      <Caption1>{table ? table.name : t('pane.status.no-table')}</Caption1>
      {table && (
        <Caption1>{table.reading ? t('pane.status.findings', { count: findings }) : t('tables.unreadable')}</Caption1>
      )}
    </footer>
  );
}

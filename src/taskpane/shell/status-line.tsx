import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { toDo } from '../../clearing-house/answers/settle';
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

/** The sheet of ours on top and how it stands; read out when it changes. */
export function StatusLine() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, metadata, answered, activeSheet } = useLiveState();
  const sheet = [...tables, ...metadata].find(({ id }) => id === activeSheet);
  const findings = sheet ? toDo(findingsIn(answered, sheet.id)).length : 0;
  return (
    <footer>
      <div className={styles.line} role="status">
        <Caption1>{sheet ? sheet.name : t('pane.status.no-table')}</Caption1>
        {sheet && (
          <Caption1>{sheet.reading ? t('pane.status.findings', { count: findings }) : t('tables.unreadable')}</Caption1>
        )}
      </div>
    </footer>
  );
}

import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { findingsIn } from '../../workbook/check-tables';
import { goToSheet } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { useJob } from '../shell/use-job';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  table: { justifyContent: 'space-between', width: '100%', paddingLeft: '8px', paddingRight: '8px' },
  lost: { color: tokens.colorPaletteRedForeground1 },
});

/** The tables of the workbook, each with how it stands; a click shows its sheet. */
export function PresentTables() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, checked } = useLiveState();
  const show = useJob(goToSheet);
  return (
    <>
      <ul className={styles.list}>
        {tables.map(({ id, name, reading }) => (
          <li key={id}>
            <Button appearance="subtle" className={styles.table} onClick={() => show.run(id)}>
              <span>{name}</span>
              {!reading ? (
                <Badge color="severe">{t('tables.unreadable')}</Badge>
              ) : findingsIn(checked, id).length === 0 ? (
                <Badge color="success" appearance="tint">
                  {t('tables.no-findings')}
                </Badge>
              ) : (
                <Badge color="danger" appearance="tint">
                  {t('tables.findings', { count: findingsIn(checked, id).length })}
                </Badge>
              )}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemBar problem={show.problem} onDismiss={show.dismiss} />
    </>
  );
}

import { Badge, makeStyles } from '@fluentui/react-components';
import { findingsIn } from '../../workbook/check-tables';
import { goToSheet } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useLiveState } from '../shell/tools';
import { useJob } from '../shell/use-job';
import { MetadataBadge } from './metadata-badge';
import { PresentSheet } from './present-sheet';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
});

/** The tables of the workbook and their metadata, each with how it stands; a click shows its sheet. */
export function PresentTables() {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables, metadata, checked } = useLiveState();
  const show = useJob(goToSheet);
  return (
    <>
      <ul className={styles.list}>
        {tables.map(({ id, name, reading }) => (
          <PresentSheet key={id} name={name} onShow={() => show.run(id)}>
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

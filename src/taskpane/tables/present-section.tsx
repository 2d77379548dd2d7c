import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { Edition } from '../../clearing-house/tables/editions';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';
import { TakeFigures } from './intake/take-figures';
import { PresentTables } from './present-tables';
import { Training } from './training';

const useStyles = makeStyles({
  heading: { margin: 0 },
  section: { marginTop: '20px', display: 'grid', gap: '8px' },
});

/** The tables that are there, and what can be done with them. */
export function PresentSection({ edition }: { edition: Edition }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { tables } = useLiveState();
  return (
    <section className={styles.section} aria-labelledby="present-tables">
      <Subtitle2 as="h2" id="present-tables" className={styles.heading}>
        {t('tables.present')}
      </Subtitle2>
      <PresentTables edition={edition} />
      {tables.length > 0 && <TakeFigures />}
      {tables.length > 0 && <Training />}
    </section>
  );
}

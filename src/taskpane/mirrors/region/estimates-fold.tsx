import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../../shell/language';
import { EstimatesSection } from './estimates-section';
import type { RegionProps } from './region-props';

const useStyles = makeStyles({ heading: { display: 'inline', margin: 0 }, content: { paddingTop: '8px' } });

/** Estimates are folded up: nothing is asked for or computed before somebody wants them. */
export function EstimatesFold(props: RegionProps) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Subtitle2 as="h3" className={styles.heading}>
          {t('estimates.title')}
        </Subtitle2>
      </summary>
      {open && (
        <div className={styles.content}>
          <EstimatesSection {...props} />
        </div>
      )}
    </details>
  );
}

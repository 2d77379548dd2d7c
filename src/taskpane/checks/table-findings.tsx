import { Button, Caption1, makeStyles, Subtitle2, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';
import { Unreadable } from '../shell/unreadable';
import { findingsIn } from '../../workbook/check-tables';
import type { TableSheet } from '../../workbook/table-sheet';
import { FindingRow } from './finding-row';

/** How many findings of a table are drawn at first, and how many more at a click. */
const PAGE = 50;

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  passed: { color: tokens.colorPaletteGreenForeground1 },
});

/** The findings of one table, from the top of its sheet down. */
export function TableFindings({ table }: { table: TableSheet }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const { name, reading, id } = table;
  const findings = findingsIn(useLiveState().checked, id);
  const heading = `findings-${id}`;
  return (
    <section aria-labelledby={heading}>
      <Subtitle2 as="h3" id={heading} block className={styles.heading}>
        {name}
      </Subtitle2>
      {!reading ? (
        <Unreadable />
      ) : findings.length === 0 ? (
        <Caption1 className={styles.passed}>{t('checks.table-passes')}</Caption1>
      ) : (
        <ul className={styles.list} {...arrows}>
          {findings.slice(0, shown).map((finding) => (
            <FindingRow
              key={`${finding.rule} ${finding.cells[0].row} ${finding.cells[0].column}`}
              sheetId={id}
              finding={finding}
            />
          ))}
        </ul>
      )}
      {findings.length > shown && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + PAGE)}>
          {t('checks.show-more', { shown, count: findings.length })}
        </Button>
      )}
    </section>
  );
}

import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  makeStyles,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useLanguage } from '../../shell/language';

/** How many lines are shown at first, and how many more at a time. */
const LINES = 20;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px', overflowWrap: 'anywhere' },
});

interface Props<T> {
  readonly id: string;
  readonly title: string;
  readonly items: readonly T[];
  readonly children: (item: T) => ReactNode;
}

/** A part of the preview that folds, with as many of its lines as one can read; nothing if it has none. */
export function Part<T>({ id, title, items, children }: Props<T>) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [shown, setShown] = useState(LINES);
  if (items.length === 0) return null;
  const rest = items.length - shown;
  return (
    <AccordionItem value={id}>
      <AccordionHeader>{title}</AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {items.slice(0, shown).map((item, index) => (
            <li key={index}>
              <Caption1>{children(item)}</Caption1>
            </li>
          ))}
        </ul>
        {rest > 0 && (
          <Button size="small" appearance="subtle" onClick={() => setShown(shown + 10 * LINES)}>
            {t('intake.more', { count: rest })}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

import { Button, Caption1, makeStyles, useArrowNavigationGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { useLanguage } from '../shell/language';
import { LineRow } from './line-row';

/** How many pairs are drawn at first, and how many more at a click: all of a thousand would take seconds. */
const PAGE = 50;

const useStyles = makeStyles({ list: { listStyle: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly lines: readonly FlowLine[];
  /** The key of the pair that is selected in the sheet. */
  readonly current: string | undefined;
  /** The key of the pair that was open last: the keyboard goes on from there. */
  readonly last: string | undefined;
  readonly onOpen: (line: FlowLine) => void;
}

/** Pairs of figures in their order, page by page. */
export function LineList({ lines, current, last, onOpen }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const [shown, setShown] = useState(PAGE);
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  // The pair that is selected is drawn, wherever it stands.
  const places = [current, last].map((wanted) => lines.findIndex(({ key }) => key === wanted) + 1);
  const drawn = Math.max(shown, ...places);
  return (
    <div>
      <Caption1 role="status">{t('mirrors.listed', { count: lines.length })}</Caption1>
      <ul className={styles.list} aria-label={t('mirrors.list')} {...arrows}>
        {lines.slice(0, drawn).map((line) => (
          <LineRow
            key={line.key}
            line={line}
            current={line.key === current}
            focused={line.key === last}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {lines.length > drawn && (
        <Button appearance="subtle" size="small" onClick={() => setShown(drawn + PAGE)}>
          {t('mirrors.more', { count: Math.min(PAGE, lines.length - drawn), all: lines.length })}
        </Button>
      )}
    </div>
  );
}

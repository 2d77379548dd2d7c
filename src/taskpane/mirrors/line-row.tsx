import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { useLanguage } from '../shell/language';
import { LineBadge } from './line-badge';
import { diasporaText, nearestText, pairText, whenText } from './line-words';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  open: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    width: '100%',
    textAlign: 'start',
    justifyItems: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '6px 4px',
  },
  partner: { fontWeight: tokens.fontWeightSemibold },
  whole: { gridColumn: '1 / -1', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly line: FlowLine;
  readonly current: boolean;
  /** Whether the keyboard goes on from here when it is drawn. */
  readonly focused: boolean;
  readonly onOpen: (line: FlowLine) => void;
}

/** One figure beside the partner's; a click goes to its cell and shows the pair. */
export function LineRow({ line, current, focused, onOpen }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const besides = [
    line.share !== undefined && t('mirrors.share', { share: line.share }),
    nearestText(line, t),
    diasporaText(line, t),
  ].filter((text) => typeof text === 'string');
  return (
    <li className={mergeClasses(styles.row, current && styles.current)} aria-current={current || undefined}>
      <Button ref={button} appearance="subtle" className={styles.open} onClick={() => onOpen(line)}>
        <span>
          <span className={styles.partner}>{line.flow.label}</span> <Caption1>{whenText(line, t)}</Caption1>
        </span>
        <span>
          <LineBadge line={line} />
        </span>
        <span className={styles.whole}>{pairText(line, t)}</span>
        {besides.map((text) => (
          <Caption1 key={text} className={styles.whole}>
            {text}
          </Caption1>
        ))}
      </Button>
    </li>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { LineWords } from './line-words-shown';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  open: { display: 'block', width: '100%', padding: '6px 4px' },
});

interface Props {
  readonly line: FlowLine;
  /** Its place in the whole list, from 1: a page holds a part of it only. */
  readonly place: { readonly position: number; readonly of: number };
  readonly current: boolean;
  /** Whether the keyboard goes on from here when it is drawn. */
  readonly focused: boolean;
  readonly onOpen: (line: FlowLine) => void;
}

/** One figure beside the partner's; a click goes to its cell and shows the pair. */
export function LineRow({ place, ...props }: Props) {
  return <Row {...props} {...place} />;
}

const Row = memo(function Row({ line, position, of, current, focused, onOpen }: Omit<Props, 'place'> & Props['place']) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li
      className={mergeClasses(styles.row, current && styles.current)}
      aria-current={current || undefined}
      aria-posinset={position}
      aria-setsize={of}
    >
      <Button ref={button} appearance="subtle" className={styles.open} onClick={() => onOpen(line)}>
        <LineWords line={line} />
      </Button>
    </li>
  );
});

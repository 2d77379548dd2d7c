import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  go: {
    display: 'grid',
    gridTemplateColumns: 'auto auto 1fr',
    gap: '6px',
    justifyContent: 'start',
    justifyItems: 'start',
    alignItems: 'start',
    width: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    padding: '6px 4px',
  },
});

interface Props {
  readonly onGo: () => void;
  /** Three beside each other: how grave, where, what. */
  readonly children: ReactNode;
}

/** A finding as a line to be clicked, which leads to its cell. */
export function GoButton({ onGo, children }: Props) {
  const styles = useStyles();
  return (
    <Button appearance="subtle" className={styles.go} onClick={onGo}>
      {children}
    </Button>
  );
}

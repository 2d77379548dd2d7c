import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  /** How the sheet stands. */
  readonly children: ReactNode;
  readonly onShow: () => void;
  /** What can be done with it besides. */
  readonly below?: ReactNode;
}

const useStyles = makeStyles({
  sheet: { justifyContent: 'space-between', width: '100%', paddingLeft: '8px', paddingRight: '8px' },
});

/** A sheet of ours that is in the workbook; a click shows it. */
export function PresentSheet({ name, children, onShow, below }: Props) {
  const styles = useStyles();
  return (
    <li>
      <Button appearance="subtle" className={styles.sheet} onClick={onShow}>
        <span>{name}</span>
        {children}
      </Button>
      {below}
    </li>
  );
}

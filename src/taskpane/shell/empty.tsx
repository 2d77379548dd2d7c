import { Body1, Button, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  empty: { display: 'grid', gap: '12px', justifyItems: 'start', paddingTop: '12px' },
});

/** A view with nothing to show yet: what it is for, and the step that fills it. */
export function Empty({ text, action, onAction }: { text: string; action: string; onAction: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <Body1>{text}</Body1>
      <Button appearance="primary" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}

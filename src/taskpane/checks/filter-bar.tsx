import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useLanguage } from '../shell/language';
import type { Shown } from './finding-groups';

const KINDS = ['error', 'warning', 'information', 'settled'] as const;
const LABELS = {
  error: 'checks.filter.errors',
  warning: 'checks.filter.warnings',
  information: 'checks.filter.information',
  settled: 'checks.filter.settled',
} as const;

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

interface Props {
  readonly shown: ReadonlySet<Shown>;
  readonly counts: Readonly<Record<Shown, number>>;
  readonly onChange: (shown: ReadonlySet<Shown>) => void;
}

/** Which findings to show, by severity, and how many there are of each. */
export function FilterBar({ shown, counts, onChange }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const toggle = (kind: Shown) => {
    const next = new Set(shown);
    if (!next.delete(kind)) next.add(kind);
    onChange(next);
  };
  return (
    <div className={styles.bar} role="group" aria-label={t('checks.filter')}>
      {KINDS.map((kind) => (
        <ToggleButton
          key={kind}
          size="small"
          shape="circular"
          className={styles.button}
          checked={shown.has(kind)}
          onClick={() => toggle(kind)}
        >
          {t(LABELS[kind], { count: counts[kind] })}
        </ToggleButton>
      ))}
    </div>
  );
}

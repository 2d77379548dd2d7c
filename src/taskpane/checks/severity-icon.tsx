import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import { useLanguage } from '../shell/language';
import type { Shown } from './finding-groups';

const useStyles = makeStyles({
  icon: { fontSize: '16px', marginTop: '2px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorBrandForeground1 },
  settled: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS: Readonly<Record<Shown, typeof InfoFilled>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  information: InfoFilled,
  settled: CheckmarkCircleFilled,
};

/** How grave a finding is, as a shape and a colour, and in words for whoever listens. */
export function SeverityIcon({ kind }: { kind: Shown }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const Icon = ICONS[kind];
  const label = kind === 'settled' ? t('report.column.settled') : t(`severity.${kind}`);
  return <Icon className={mergeClasses(styles.icon, styles[kind])} aria-label={label} />;
}

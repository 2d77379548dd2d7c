import { Button, Caption1, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled, WrenchRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { Finding, Mend, Severity } from '../../clearing-house/checks/finding';
import type { MessageKey } from '../../clearing-house/messages/catalogue';
import { cellAddress } from '../../clearing-house/sheet/a1';
import { applyMends } from '../../workbook/apply-mends';
import { goToCell } from '../../workbook/go-to-cell';
import { useLanguage } from '../shell/language';
import { ProblemBar } from '../shell/problem-bar';
import { useTools } from '../shell/tools';
import { useJob } from '../shell/use-job';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, paddingBottom: '4px' },
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
  address: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', minWidth: '3em' },
  mend: { marginLeft: '26px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  information: { color: tokens.colorBrandForeground1 },
  icon: { fontSize: '16px', marginTop: '2px' },
});

const ICONS: Readonly<Record<Severity, typeof InfoFilled>> = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  information: InfoFilled,
};

/** One finding: where, what and how to mend it. A click goes to the cell. */
export function FindingRow({ sheetId, finding }: { sheetId: string; finding: Finding }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { live } = useTools();
  const go = useJob(useCallback(() => goToCell(sheetId, finding.cells[0]), [sheetId, finding]));
  const mend = useJob(
    useCallback(
      async (chosen: Mend) => {
        await applyMends(sheetId, [chosen]);
        await live.reread([sheetId]);
      },
      [sheetId, live],
    ),
  );
  const Icon = ICONS[finding.severity];
  const title: MessageKey = `${finding.rule}.title` as MessageKey;
  return (
    <li className={styles.row}>
      <Tooltip relationship="description" content={t(title)}>
        <Button appearance="subtle" className={styles.go} onClick={() => go.run()}>
          <Icon
            className={mergeClasses(styles.icon, styles[finding.severity])}
            aria-label={t(`severity.${finding.severity}`)}
          />
          <span className={styles.address}>{cellAddress(finding.cells[0])}</span>
          <span>
            {t(finding.message.key, finding.message.values)} <Caption1>{finding.rule}</Caption1>
          </span>
        </Button>
      </Tooltip>
      {finding.mends?.map((each) => (
        <Button
          key={`${each.label.key} ${Object.values(each.label.values).join(' ')}`}
          className={styles.mend}
          size="small"
          icon={<WrenchRegular />}
          disabled={mend.running}
          onClick={() => mend.run(each)}
        >
          {t(each.label.key, each.label.values)}
        </Button>
      ))}
      <ProblemBar problem={go.problem ?? mend.problem} onDismiss={go.problem ? go.dismiss : mend.dismiss} />
    </li>
  );
}

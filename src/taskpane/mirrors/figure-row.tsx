import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedFigure } from '../../clearing-house/mirror/comparison';
import { stateText } from '../../clearing-house/mirror/mirror-words';
import { useLanguage } from '../shell/language';
import { VerdictBadge } from './verdict-badge';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  go: {
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
  figures: { gridColumn: '1 / -1', fontVariantNumeric: 'tabular-nums' },
});

/** One figure beside the partner's; a click goes to its cell. */
export function FigureRow({ figure, onGo }: { figure: ComparedFigure; onGo: () => void }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { label, year, sex, own, mirror, measured } = figure;
  const which = sex === 'T' ? String(year) : `${year} · ${t(`sheet.sex.${sex}`)}`;
  return (
    <li className={styles.row}>
      <Button appearance="subtle" className={styles.go} onClick={onGo}>
        <span>
          <span className={styles.partner}>{label}</span> <Caption1>{which}</Caption1>
        </span>
        {measured ? <VerdictBadge measured={measured} /> : <span />}
        <span className={styles.figures}>
          {measured
            ? t('mirrors.pair', {
                own: own ?? 0,
                partner: mirror.value ?? 0,
                difference: measured.difference,
                ratio: measured.ratio === Infinity ? '∞' : t('mirrors.ratio', { value: measured.ratio }),
              })
            : t('mirrors.half-pair', {
                own: own === undefined ? t('mirrors.own-empty') : t('mirror.value', { value: own }),
                partner: mirror.value === undefined ? stateText(mirror, t) : t('mirror.value', { value: mirror.value }),
              })}
        </span>
      </Button>
    </li>
  );
}

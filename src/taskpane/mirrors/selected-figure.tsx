import { Caption1, Card, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ComparedFigure } from '../../clearing-house/mirror/comparison';
import { stateText, stayText } from '../../clearing-house/mirror/mirror-words';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import { cellAddress, parseAddress } from '../../clearing-house/sheet/a1';
import { inArea } from '../../clearing-house/sheet/area';
import type { TableSheet } from '../../workbook/table-sheet';
import { useLanguage } from '../shell/language';
import { useLiveState } from '../shell/tools';
import { VerdictBadge } from './verdict-badge';

interface Props {
  readonly table: TableSheet;
  readonly mirror: MirrorFigures;
  readonly figures: readonly ComparedFigure[];
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  terms: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** The comparison of the cell that is selected in the sheet, with both sides' definitions. */
export function SelectedFigure({ table, mirror, figures }: Props) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { selection } = useLiveState();
  const selected = selection?.sheetId === table.id ? parseAddress(selection.address) : undefined;
  const figure = selected && figures.find(({ cell }) => inArea(cell, selected));
  if (!figure) return <Caption1>{t('mirrors.select-a-cell')}</Caption1>;

  const { own, measured } = figure;
  const terms: (readonly [string, string])[] = [
    [t('companion.own-figure'), own === undefined ? t('mirrors.own-empty') : t('mirror.value', { value: own })],
    [
      t('companion.partner-figure'),
      figure.mirror.value === undefined
        ? stateText(figure.mirror, t)
        : t('mirror.value', { value: figure.mirror.value }),
    ],
    ...(measured
      ? ([
          [t('companion.difference'), t('mirrors.signed', { value: measured.difference })],
          [t('companion.ratio'), measured.ratio === Infinity ? '∞' : t('mirrors.ratio', { value: measured.ratio })],
        ] as const)
      : []),
    [t('companion.own-stay'), stayText(mirror.ownStay(figure.year), t) || t('mirrors.not-known')],
    [t('companion.partner-stay'), stayText(figure.mirror.partnerStay, t) || t('mirrors.not-known')],
    ...(figure.mirror.source ? ([[t('companion.figure-source'), figure.mirror.source]] as const) : []),
  ];
  return (
    <Card size="small" aria-live="polite">
      <Subtitle2 as="h3" className={styles.heading}>
        {figure.label}, {figure.year} <Caption1>{cellAddress(figure.cell)}</Caption1>
      </Subtitle2>
      {measured && (
        <div>
          <VerdictBadge measured={measured} />
        </div>
      )}
      <dl className={styles.terms}>
        {terms.map(([term, value]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      {measured?.identical && <Caption1>{t('mirrors.identical')}</Caption1>}
    </Card>
  );
}

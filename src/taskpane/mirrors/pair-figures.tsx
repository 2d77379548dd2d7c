import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { stayText } from '../../clearing-house/mirror/mirror-words';
import type { MirrorFigures } from '../../clearing-house/mirror/mirror-figure';
import { useLanguage } from '../shell/language';
import { LineBadge } from './line-badge';
import { diasporaText, nearestText, otherText, ownText, ratioText } from './line-words';

const useStyles = makeStyles({
  terms: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** Both figures of a pair with what they amount to, from which stay on they count, and where the partner's is from. */
export function PairFigures({ line, mirror }: { line: FlowLine; mirror: MirrorFigures }) {
  const styles = useStyles();
  const { t } = useLanguage();
  const { flow, measured, kind } = line;
  const stock = mirror.kind === 'diaspora';
  const stay = (text: string) => text || t('mirrors.not-known');
  const terms: (readonly [string, string])[] = [
    [t('companion.own-figure'), ownText(line, t)],
    [t(stock ? 'companion.other-figure' : 'companion.partner-figure'), otherText(line, t)],
    ...(measured
      ? ([
          [t('companion.difference'), t('mirrors.signed', { value: measured.difference })],
          [t('companion.ratio'), ratioText(measured.ratio, t)],
        ] as const)
      : []),
    ...(stock
      ? []
      : ([
          [t('companion.own-stay'), stay(stayText(mirror.ownStay(flow.year), t))],
          [t('companion.partner-stay'), stay(stayText(flow.other.partnerStay, t))],
        ] as const)),
    ...(flow.other.source ? ([[t('companion.figure-source'), flow.other.source]] as const) : []),
  ];
  const besides = [
    kind === 'copied' || flow.other.copied ? t('mirrors.identical') : undefined,
    nearestText(line, t),
    diasporaText(line, t),
  ].filter((text) => text !== undefined);
  return (
    <>
      <div>
        <LineBadge line={line} />
      </div>
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
      {besides.map((text) => (
        <Caption1 key={text} block>
          {text}
        </Caption1>
      ))}
    </>
  );
}

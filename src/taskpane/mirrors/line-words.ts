import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { stateText } from '../../clearing-house/mirror/mirror-words';
import { DIRECTION_SIGN, verdictText } from '../../clearing-house/mirror/verdict-words';
import type { Language } from '../../clearing-house/messages/language';
import type { Translate } from '../../clearing-house/messages/message';

/** A ratio to two places; the sign where one of the figures is 0. */
export const ratioText = (ratio: number, t: Translate): string =>
  ratio === Infinity ? '∞' : t('mirrors.ratio', { value: ratio });

/** The own figure of a pair, or that there is none. */
export const ownText = ({ flow }: FlowLine, t: Translate): string =>
  flow.counts.own === undefined ? t('mirrors.own-empty') : t('mirror.value', { value: flow.counts.own });

/** The figure beside it, or why there is none. */
export const otherText = ({ flow: { other } }: FlowLine, t: Translate): string =>
  other.value === undefined ? stateText(other, t) : t('mirror.value', { value: other.value });

/** Both figures in one sentence. */
export const pairText = (line: FlowLine, t: Translate): string =>
  line.measured
    ? t('mirrors.pair', {
        own: line.measured.own,
        partner: line.measured.partner,
        difference: line.measured.difference,
        ratio: ratioText(line.measured.ratio, t),
      })
    : t('mirrors.half-pair', { own: ownText(line, t), partner: otherText(line, t) });

/** The figure of the nearest year, as “Tajikistan: 2012”; nothing if there is none. */
export function nearestText({ flow: { label, other } }: FlowLine, t: Translate): string | undefined {
  const { nearest } = other;
  return nearest && t('mirrors.nearest', { label, year: nearest.year, value: nearest.value });
}

/** How many of the reporter's own people the partner counts; nothing for flows. */
export function diasporaText({ flow: { diaspora } }: FlowLine, t: Translate): string | undefined {
  if (!diaspora) return undefined;
  const value = diaspora.value === undefined ? stateText(diaspora, t) : t('mirror.value', { value: diaspora.value });
  return t('mirrors.diaspora', { value });
}

/** Year and sex of a pair, as short as can be. */
export const whenText = ({ flow: { year, sex } }: FlowLine, t: Translate): string =>
  sex === 'T' ? String(year) : `${year} · ${t(`sheet.sex.${sex}`)}`;

/** What a pair amounts to, in words and sign; nothing where nothing is judged. */
export function verdictWords({ kind, measured, flow }: FlowLine, t: Translate, language: Language): string {
  if (!measured || kind === 'beside') return '';
  if (kind === 'copied') return t('mirrors.copied');
  if (flow.relation === 'soft-bound' && measured.own <= measured.partner) return t('verdict.within-bound');
  // A tolerance may be narrower than the band of agreement.
  if (kind === 'discrepancy' && measured.verdict === 'match')
    return `${t('mirrors.beyond')} ${DIRECTION_SIGN[measured.direction]}`;
  return verdictText(measured.verdict, measured.direction, language);
}

import type { Language } from '../messages/language';
import { translator, type Translate } from '../messages/message';
import type { MinimumStay, MirrorFigure, MirrorFigures } from './mirror-figure';
import type { PossibleReason } from './reasons/reason';
import { reasonSentence } from './reasons/sentence';
import type { TableFlow } from './table-flows';

/** As many reasons as the list gives: the rest is seldom what it was. */
const MOST_REASONS = 3;
/** Weaker ones are not worth a line (0 to 1). */
const WEAKEST = 0.2;

/** Why a partner's figure is missing, in words. */
export function stateText({ state, omittedBelow }: MirrorFigure, t: Translate): string {
  return state === 'partner-reports-but-not-this-country' && omittedBelow !== undefined
    ? t('mirror.partner-reports-but-below', { below: omittedBelow })
    : t(`mirror.${state}`);
}

/** A minimum stay in words, with the year of which it is known if that is not the figure's; nothing if it is not known. */
export function stayText(stay: MinimumStay | undefined, t: Translate): string {
  if (stay === undefined) return '';
  const { months, asOf } = stay;
  const text = months === 'permanent' ? t('stay.permanent') : t('stay.months', { months });
  return asOf === undefined ? text : t('stay.as-of', { stay: text, year: String(asOf) });
}

/** The words of a flow that stand in its row of the list. */
export function flowWords(
  flow: TableFlow,
  mirror: MirrorFigures,
  reasons: readonly PossibleReason[],
  language: Language,
): Readonly<
  Record<'status' | 'own-stay' | 'partner-stay' | 'figure-source' | 'other-sources' | 'nearest' | 'reasons', string>
> {
  const t = translator(language);
  const { other } = flow;
  return {
    status: other.statuses.join(''),
    'own-stay': stayText(mirror.ownStay(flow.year), t),
    'partner-stay': stayText(other.partnerStay, t),
    'figure-source': other.source ?? '',
    'other-sources': other.others
      .flatMap(({ line, value }) =>
        value === undefined ? [] : [t('companion.other-source', { source: line, value: t('mirror.value', { value }) })],
      )
      .join('; '),
    nearest: other.nearest
      ? t('companion.nearest-figure', { year: String(other.nearest.year), value: other.nearest.value })
      : '',
    reasons: reasons
      .filter(({ strength }) => strength >= WEAKEST)
      .slice(0, MOST_REASONS)
      .map((reason) => reasonSentence(reason, language))
      .join(' '),
  };
}

import type { FlowLine, LineKind } from '../../clearing-house/mirror/flow-lines';
import type { Language } from '../../clearing-house/messages/language';
import type { Translate } from '../../clearing-house/messages/message';
import type { PairPoint } from '../../clearing-house/pictures/pair-point';
import { otherText, ownText, verdictWords } from './line-words';

const STANDING: Readonly<Record<LineKind, PairPoint['standing']>> = {
  agrees: 'agrees',
  discrepancy: 'discrepancy',
  copied: 'copied',
  'too-small': 'too-small',
  beside: 'not-compared',
  'own-missing': 'not-compared',
  'partner-missing': 'not-compared',
};

/** A pair of the list as the pictures show it. */
export function pairPoint(line: FlowLine, t: Translate, language: Language): PairPoint {
  const { flow, kind, key } = line;
  const { own, partner } = flow.counts;
  const missing = own === undefined ? ownText(line, t) : partner === undefined ? otherText(line, t) : undefined;
  return {
    id: key,
    label: flow.label,
    code: flow.code,
    own,
    partner,
    standing: STANDING[kind],
    verdict: verdictWords(line, t, language),
    ...(missing !== undefined && { missing }),
  };
}

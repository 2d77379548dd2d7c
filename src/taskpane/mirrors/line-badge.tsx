import type { FlowLine } from '../../clearing-house/mirror/flow-lines';
import { verdictText } from '../../clearing-house/mirror/verdict-words';
import { useLanguage } from '../shell/language';
import { verdictWords } from './line-words';
import { Badge, VerdictBadge } from './verdict-badge';

/** What a pair amounts to, in words, and in the colours of the sheet if those are its words there. */
export function LineBadge({ line }: { line: FlowLine }) {
  const { t, language } = useLanguage();
  const { measured } = line;
  const words = verdictWords(line, t, language);
  if (!measured || words === '') return null;
  const coloured = words === verdictText(measured.verdict, measured.direction, language);
  return coloured ? <VerdictBadge measured={measured} /> : <Badge>{words}</Badge>;
}

import type { Language } from '../clearing-house/messages/language';
import type { MirrorAnswer } from './mirror';
import { sourceLine } from './source-line';

/** A source that can be compared, and what it is called. */
export interface ComparableSource {
  readonly id: string;
  readonly line: string;
}

/**
 * The sources of an answer that have figures to be set beside the own ones: of partners' flows, or of the reporter's own stock.
 * @param language of their lines
 * @param partner those that have any of this partner, by its ISO code; of all partners if left out
 */
export function comparableSources(answer: MirrorAnswer, language: Language, partner?: string): ComparableSource[] {
  const [side] = answer.partners;
  const series = side?.kind === 'diaspora' ? answer.own.series : (side?.series ?? []);
  const having = new Set(
    series
      .filter((each) => partner === undefined || each.partner === partner)
      .filter(({ figures }) => Object.values(figures).some((cells) => cells.some((cell) => typeof cell === 'number')))
      .map(({ source }) => source),
  );
  return answer.sources
    .filter(({ id }) => having.has(id))
    .map((source) => ({ id: source.id, line: sourceLine(source, language) }));
}

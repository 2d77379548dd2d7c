import type { Language } from '../clearing-house/messages/language';
import { hasFigure } from './block-column';
import type { FigureBlock } from './figure-series';
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
  const { blocks } = (side?.kind === 'diaspora' ? answer.own : side) ?? { blocks: [] };
  const having = new Set(blocks.filter((block) => hasFigureOf(block, partner)).map(({ source }) => source));
  return answer.sources
    .filter(({ id }) => having.has(id))
    .map((source) => ({ id: source.id, line: sourceLine(source, language) }));
}

function hasFigureOf({ partners, figures }: FigureBlock, partner: string | undefined): boolean {
  const columns = Object.values(figures);
  if (partner === undefined) return columns.some(hasFigure);
  const place = partners.indexOf(partner);
  return columns.some((column) => typeof column[place] === 'number');
}

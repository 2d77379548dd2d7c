import { isProbablyCopied } from '../../clearing-house/mirror/probably-copied';
import type { Sex } from '../../clearing-house/tables/definition';
import type { FigureBlock } from '../../contract/figure-series';
import { SEXES } from './year-figures';

/**
 * Marks the figures of both sides of the flows of a year that are so equal that one was probably taken from the other. Where a
 * side has several sources, one of them is enough.
 */
export function markCopied(own: readonly FigureBlock[], partners: readonly FigureBlock[]): void {
  for (const ours of own) {
    const places = new Map(ours.partners.map((partner, place) => [partner, place]));
    for (const theirs of partners) {
      for (const [place, partner] of theirs.partners.entries()) {
        const ownPlace = places.get(partner);
        if (ownPlace === undefined) continue;
        for (const sex of SEXES) {
          const ownFigure = ours.figures[sex]?.[ownPlace];
          const partnerFigure = theirs.figures[sex]?.[place];
          if (typeof ownFigure !== 'number' || typeof partnerFigure !== 'number') continue;
          if (!isProbablyCopied({ own: ownFigure, partner: partnerFigure })) continue;
          for (const block of [ours, theirs]) mark(block, partner, sex);
        }
      }
    }
  }
}

function mark(block: FigureBlock, partner: string, sex: Sex): void {
  const marked = ((block.copied ??= {})[partner] ??= []);
  if (!marked.includes(sex)) marked.push(sex);
}

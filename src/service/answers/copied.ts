import { isProbablyCopied, SMALLEST_TELLING } from '../../clearing-house/mirror/probably-copied';
import type { Sex } from '../../clearing-house/tables/definition';
import type { FigureBlock } from '../../contract/figure-series';
import { SEXES } from './year-figures';

/** Where a block has its figures of a partner. */
interface InBlock {
  readonly block: FigureBlock;
  readonly place: number;
}

/**
 * Marks the figures of both sides of the flows of a year that are so equal that one was probably taken from the other. Where a
 * side has several sources, one of them is enough.
 */
export function markCopied(own: readonly FigureBlock[], partners: readonly FigureBlock[]): void {
  const ownOf = new Map<string, InBlock[]>();
  for (const block of own) {
    for (const [place, partner] of block.partners.entries()) {
      const known = ownOf.get(partner);
      if (known) known.push({ block, place });
      else ownOf.set(partner, [{ block, place }]);
    }
  }
  for (const theirs of partners) {
    for (const sex of SEXES) {
      const column = theirs.figures[sex];
      if (!Array.isArray(column)) continue;
      for (let place = 0; place < column.length; place++) {
        const figure = column[place]!;
        // Most figures are too small to tell anything: nothing is looked up for them.
        if (figure === ':' || figure < SMALLEST_TELLING) continue;
        const partner = theirs.partners[place]!;
        for (const ours of ownOf.get(partner) ?? []) {
          const ownFigure = ours.block.figures[sex]?.[ours.place];
          if (typeof ownFigure !== 'number' || !isProbablyCopied({ own: ownFigure, partner: figure })) continue;
          for (const block of [ours.block, theirs]) mark(block, partner, sex);
        }
      }
    }
  }
}

function mark(block: FigureBlock, partner: string, sex: Sex): void {
  const marked = ((block.copied ??= {})[partner] ??= []);
  if (!marked.includes(sex)) marked.push(sex);
}

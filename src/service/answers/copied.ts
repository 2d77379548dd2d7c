import { isProbablyCopied } from '../../clearing-house/mirror/probably-copied';
import { sexes } from '../../clearing-house/codes/sex';
import { figureKey } from '../../clearing-house/tables/layout';
import type { FigureSeries } from '../../contract/figure-series';

/**
 * Marks the figures of both sides of flows that are so equal that one was probably taken from the other. Where a side has
 * several sources, one of them is enough.
 */
export function markCopied(
  own: readonly FigureSeries[],
  partners: readonly FigureSeries[],
  years: readonly number[],
): void {
  const ownOf = new Map<string, FigureSeries[]>();
  for (const series of own) {
    const ofPartner = ownOf.get(series.partner);
    if (ofPartner) ofPartner.push(series);
    else ownOf.set(series.partner, [series]);
  }
  for (const theirs of partners) {
    for (const ours of ownOf.get(theirs.partner) ?? []) markPair(ours, theirs, years);
  }
}

/** Plain loops: there are many pairs. */
function markPair(ours: FigureSeries, theirs: FigureSeries, years: readonly number[]): void {
  for (const { code } of sexes) {
    const counted = ours.figures[code];
    const partners = theirs.figures[code];
    if (!counted || !partners) continue;
    for (let at = 0; at < years.length; at++) {
      const own = counted[at];
      const partner = partners[at];
      if (typeof own !== 'number' || typeof partner !== 'number' || !isProbablyCopied({ own, partner })) continue;
      const key = figureKey(years[at]!, code); // the index lies within the list
      for (const series of [ours, theirs]) mark(series, key);
    }
  }
}

function mark(series: FigureSeries, key: string): void {
  series.copied ??= [];
  if (!series.copied.includes(key)) series.copied.push(key);
}

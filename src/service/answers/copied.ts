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
  for (const series of own) ownOf.set(series.partner, [...(ownOf.get(series.partner) ?? []), series]);
  for (const theirs of partners) {
    for (const ours of ownOf.get(theirs.partner) ?? []) {
      for (const { code } of sexes) {
        theirs.figures[code]?.forEach((partner, at) => {
          const counted = ours.figures[code]?.[at];
          if (typeof partner !== 'number' || typeof counted !== 'number') return;
          if (!isProbablyCopied({ own: counted, partner })) return;
          for (const series of [ours, theirs]) mark(series, figureKey(years[at]!, code));
        });
      }
    }
  }
}

function mark(series: FigureSeries, key: string): void {
  series.copied ??= [];
  if (!series.copied.includes(key)) series.copied.push(key);
}

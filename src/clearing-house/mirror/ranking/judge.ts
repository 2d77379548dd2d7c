import { measureAdjustedRatio } from '../measures/adjusted-ratio';
import { bothOf, type Pair } from '../measures/counts';
import { isMeasurement, missingOf, type NotMeasured } from '../measures/measure';
import { ratio } from '../measures/ratio';
import { relativeDifference } from '../measures/relative-difference';
import type { ComparisonSettings, JudgingMeasure } from '../measures/settings';
import { isTooSmall, withinChance } from '../measures/small-numbers';
import { vmp } from '../measures/vmp';
import { isProbablyCopied } from '../probably-copied';
import { comparedCounts, type ComparedFlow } from './compared-flow';

/** What is to be said of the two counts of a flow. */
export type Judgement =
  | {
      readonly kind: 'agrees' | 'discrepancy';
      readonly pair: Pair;
      /** What it was judged by: the ratio in place of the adjusted one where a stay is not known. */
      readonly by: JudgingMeasure;
      /** How far apart by that measure, 0 or more; what is compared to the tolerance. */
      readonly distance: number;
    }
  | { readonly kind: 'too-small' | 'copied'; readonly pair: Pair }
  /** A figure of another year is shown, but is neither agreement nor discrepancy. */
  | { readonly kind: 'not-compared'; readonly because: NotMeasured | 'other-year' };

/**
 * Judges a flow. In this order: what is missing or of another year is not compared; both 0 agree; below the floor on both
 * sides nothing is said; the same large number on both sides was probably copied, which is no agreement; what chance can
 * make agrees; a soft bound that is kept agrees; the rest goes by the measure and the tolerance chosen.
 */
export function judge(flow: ComparedFlow, settings: ComparisonSettings): Judgement {
  const counts = comparedCounts(flow);
  const pair = bothOf(counts);
  if (!pair) {
    const because = counts.own !== undefined && !flow.partnerReports ? 'no-mirror' : missingOf(counts);
    return { kind: 'not-compared', because };
  }
  if (flow.partnerYear !== flow.year) return { kind: 'not-compared', because: 'other-year' };
  const { by, distance } = distanceOf(pair, flow, settings);
  if (pair.own === 0 && pair.partner === 0) return { kind: 'agrees', pair, by, distance };
  if (isTooSmall(pair, settings.floor)) return { kind: 'too-small', pair };
  if (flow.relation === 'mirror' && isProbablyCopied(pair)) return { kind: 'copied', pair };
  const kept = flow.relation === 'soft-bound' && pair.own <= pair.partner;
  const agrees = kept || withinChance(pair) || distance <= settings.tolerance + ROUNDING;
  return { kind: agrees ? 'agrees' : 'discrepancy', pair, by, distance };
}

/** 110 by 100 is within 10 %, though 110 / 100 − 1 is a little more in binary. */
const ROUNDING = 1e-12;

/** How far a pair lies apart by the measure chosen, 0 or more. */
function distanceOf(
  pair: Pair,
  { stays }: ComparedFlow,
  { measure, vmpDenominator, coefficients }: ComparisonSettings,
): { by: JudgingMeasure; distance: number } {
  switch (measure) {
    case 'ratio':
      return { by: measure, distance: ratio(pair) - 1 };
    case 'relative-difference':
      return { by: measure, distance: Math.abs(relativeDifference(pair)) };
    case 'vmp':
      return { by: measure, distance: Math.abs(vmp(pair, vmpDenominator)) };
    case 'adjusted-ratio': {
      const adjusted = measureAdjustedRatio(pair, stays, coefficients);
      if (!isMeasurement(adjusted)) return { by: 'ratio', distance: ratio(pair) - 1 };
      return { by: measure, distance: Math.max(adjusted.value, 1 / adjusted.value) - 1 };
    }
  }
}

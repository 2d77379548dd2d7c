import type { Pair } from '../measures/counts';
import { overallAsymmetry } from '../measures/relative-difference';
import type { ComparisonSettings } from '../measures/settings';
import type { ComparedFlow } from './compared-flow';
import { judge } from './judge';

/** A comparison in a few numbers, each a number of flows unless it says otherwise. */
export interface FlowSummary {
  /** Judged: they agree or do not. */
  readonly compared: number;
  readonly agreeing: number;
  readonly discrepancies: number;
  /** Both sides have figures, of which nothing is said. */
  readonly tooSmall: number;
  readonly copied: number;
  readonly otherYear: number;
  /** Own figures to which the partner has none: it does not report the table, or not this row. */
  readonly noMirror: number;
  readonly partnerMissing: number;
  /** Partners' figures where the own cell is empty. */
  readonly ownMissing: number;
  /** The sum of the gaps of all discrepancies, persons. */
  readonly gap: number;
  /** How many of the largest discrepancies make up four fifths of the gap. */
  readonly leading: number;
  /** The share of the gap that these make up, 0 to 1. */
  readonly leadingShare: number;
  /** The asymmetry of all judged flows together, 0 to 2 (SDMX ASYMMETRY_COEFF). */
  readonly asymmetry: number;
}

const MOST = 0.8;

/** Sums up a comparison: how much agrees, and how few discrepancies make up four fifths of the gap. */
export function summariseFlows(flows: readonly ComparedFlow[], settings: ComparisonSettings): FlowSummary {
  const judgements = flows.map((flow) => judge(flow, settings));
  const count = (is: (judgement: (typeof judgements)[number]) => boolean) => judgements.filter(is).length;
  const notCompared = (because: string) =>
    count((judgement) => judgement.kind === 'not-compared' && judgement.because === because);
  const pairs = (kind: 'agrees' | 'discrepancy'): Pair[] =>
    judgements.flatMap((judgement) => (judgement.kind === kind ? [judgement.pair] : []));
  const [agreeing, discrepant] = [pairs('agrees'), pairs('discrepancy')];
  return {
    compared: agreeing.length + discrepant.length,
    agreeing: agreeing.length,
    discrepancies: discrepant.length,
    tooSmall: count(({ kind }) => kind === 'too-small'),
    copied: count(({ kind }) => kind === 'copied'),
    otherYear: notCompared('other-year'),
    noMirror: notCompared('no-mirror'),
    partnerMissing: notCompared('partner-missing'),
    ownMissing: notCompared('own-missing'),
    ...leadingOf(discrepant.map(({ own, partner }) => Math.abs(own - partner))),
    asymmetry: overallAsymmetry([...agreeing, ...discrepant]),
  };
}

function leadingOf(gaps: readonly number[]): Pick<FlowSummary, 'gap' | 'leading' | 'leadingShare'> {
  const sorted = [...gaps].sort((a, b) => b - a);
  const gap = sorted.reduce((a, b) => a + b, 0);
  let [leading, reached] = [0, 0];
  while (leading < sorted.length && reached < MOST * gap) reached += sorted[leading++]!;
  return { gap, leading, leadingShare: gap === 0 ? 0 : reached / gap };
}

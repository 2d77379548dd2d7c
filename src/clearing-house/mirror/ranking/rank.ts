import type { Pair } from '../measures/counts';
import { difference } from '../measures/difference';
import { hidiroglouBerthelot } from '../measures/hidiroglou-berthelot';
import type { ComparisonSettings, Ranking } from '../measures/settings';
import type { ComparedFlow } from './compared-flow';
import { surprises } from './expected';
import { judge } from './judge';

/** A discrepancy at its place in the list. */
export interface RankedDiscrepancy<Flow extends ComparedFlow> {
  readonly flow: Flow;
  readonly pair: Pair;
  /** Own minus partner's, persons. */
  readonly difference: number;
  /** Its part of the gaps of all discrepancies, 0 to 1. */
  readonly share: number;
  /** What the list is sorted by, 0 or more. */
  readonly score: number;
}

/**
 * The discrepancies among some flows, the most important first.
 *
 * - `gap`: by what each contributes to the gap, in persons.
 * - `unexpected`: by how far the ratio is from what is usual for the pair, the more the larger the flow is (`surprises`). It
 *   finds errors among lasting differences of definition.
 * - `hidiroglou-berthelot`: by the effect E of that method, without its sign; what has none, with a 0 on one side, first.
 *
 * Of equals, the larger gap comes first; what is equal in that too stays in the order of the flows.
 */
export function rankDiscrepancies<Flow extends ComparedFlow>(
  flows: readonly Flow[],
  settings: ComparisonSettings,
): RankedDiscrepancy<Flow>[] {
  const scoreOf = scorers[settings.ranking](flows);
  const found = flows.flatMap((flow, index) => {
    const judgement = judge(flow, settings);
    return judgement.kind === 'discrepancy' ? [{ flow, index, pair: judgement.pair }] : [];
  });
  const gap = found.reduce((sum, { pair }) => sum + Math.abs(difference(pair)), 0);
  return found
    .map(({ flow, index, pair }) => ({
      flow,
      pair,
      difference: difference(pair),
      share: Math.abs(difference(pair)) / gap,
      score: scoreOf(pair, index),
    }))
    .sort((a, b) => (a.score === b.score ? Math.abs(b.difference) - Math.abs(a.difference) : b.score - a.score));
}

type Scorer = (flows: readonly ComparedFlow[]) => (pair: Pair, index: number) => number;

const scorers: Readonly<Record<Ranking, Scorer>> = {
  gap: () => (pair) => Math.abs(difference(pair)),
  unexpected: surprises,
  'hidiroglou-berthelot': (flows) => {
    const { scores } = hidiroglouBerthelot(flows.map(({ counts }) => counts));
    return (_, index) => Math.abs(scores[index] ?? Infinity);
  },
};

import { figureKey } from '../tables/layout';
import { agreementOf } from './measures/agreement';
import { direction, verdict, type Direction, type Verdict } from './measures/bands';
import { bothOf, type Pair } from './measures/counts';
import { difference } from './measures/difference';
import { ratio } from './measures/ratio';
import type { ComparisonSettings } from './measures/settings';
import { judge, type Judgement } from './ranking/judge';
import { rankDiscrepancies } from './ranking/rank';
import type { TableFlow } from './table-flows';

/** How a flow stands in the list: by judgement, or by what is missing. `beside`: a stock and another source, not judged. */
export type LineKind = Exclude<Judgement['kind'], 'not-compared'> | 'beside' | 'own-missing' | 'partner-missing';

/** What two figures of a flow amount to. */
export interface LineMeasures extends Pair {
  /** Own minus the other, persons. */
  readonly difference: number;
  /** The larger by the smaller. */
  readonly ratio: number;
  readonly verdict: Verdict;
  readonly direction: Direction;
}

/** A flow at its place in the list. */
export interface FlowLine {
  /** Unique in a table: `DE|2024|T`. */
  readonly key: string;
  readonly flow: TableFlow;
  readonly kind: LineKind;
  /** Undefined unless both sides have a figure. */
  readonly measured: LineMeasures | undefined;
  /** Its part of the gaps of all discrepancies, 0 to 1; of discrepancies only. */
  readonly share: number | undefined;
}

/**
 * The flows of which anything is known, in the order in which they are worth a look: discrepancies as they are ranked, partners'
 * figures where the own cell is empty, what was probably copied, what agrees, what is too small, and what the partner has no
 * figure of; within each the larger first. Stocks are ordered by how far the sources lie apart.
 * @param stock whether the flows are stocks beside other sources, of which nothing is judged
 */
export function flowLines(flows: readonly TableFlow[], settings: ComparisonSettings, stock: boolean): FlowLine[] {
  const ranks = new Map(
    stock ? [] : rankDiscrepancies(flows, settings).map(({ flow, share }, place) => [flow, { place, share }]),
  );
  return flows
    .flatMap((flow) => {
      const kind = kindOf(flow, settings, stock);
      if (kind === undefined) return [];
      const measured = measuredOf(flow, settings);
      const { own = 0, partner = 0 } = flow.counts;
      const size = stock && measured ? Math.abs(measured.difference) : Math.max(own, partner);
      const rank = ranks.get(flow);
      const line: FlowLine = {
        key: `${flow.code}|${figureKey(flow.year, flow.sex)}`,
        flow,
        kind,
        measured,
        share: rank?.share,
      };
      return [{ line, size, place: rank?.place ?? 0 }];
    })
    .sort((a, b) => ORDER.indexOf(a.line.kind) - ORDER.indexOf(b.line.kind) || a.place - b.place || b.size - a.size)
    .map(({ line }) => line);
}

const ORDER: readonly LineKind[] = [
  'discrepancy',
  'beside',
  'own-missing',
  'copied',
  'agrees',
  'too-small',
  'partner-missing',
];

function kindOf(flow: TableFlow, settings: ComparisonSettings, stock: boolean): LineKind | undefined {
  const { counts, other, diaspora } = flow;
  if (counts.own === undefined) {
    if (counts.partner !== undefined) return 'own-missing';
    return other.nearest || diaspora?.value !== undefined ? 'partner-missing' : undefined;
  }
  if (counts.partner === undefined) return 'partner-missing';
  if (stock) return 'beside';
  const { kind } = judge(flow, settings);
  return kind === 'not-compared' ? 'partner-missing' : kind;
}

function measuredOf({ counts }: TableFlow, settings: ComparisonSettings): LineMeasures | undefined {
  const pair = bothOf(counts);
  return (
    pair && {
      ...pair,
      difference: difference(pair),
      ratio: ratio(pair),
      verdict: verdict(pair, settings.floor, agreementOf(settings)),
      direction: direction(pair),
    }
  );
}

import { figureKey } from '../tables/layout';
import type { ComparisonSettings } from './measures/settings';
import { judge } from './ranking/judge';
import { rankDiscrepancies } from './ranking/rank';
import type { TableFlow } from './table-flows';

/**
 * As many flows as a companion lists: all of a year, and of ten years the thousand that matter most. More is read by nobody, and
 * each row is four formulas for Excel. The highlights in the table and the pane have all of them, and what is left out ranks
 * behind everything that is listed.
 */
export const MOST_LISTED = 1_000;

/** A flow by its codes, `DE|2024|T`: how rows of the list are known again. */
export const flowKey = ({ code, year, sex }: Pick<TableFlow, 'code' | 'year' | 'sex'>): string =>
  `${code}|${figureKey(year, sex)}`;

export interface CompanionList {
  readonly flows: readonly TableFlow[];
  /** How many there would be. */
  readonly all: number;
}

/**
 * The flows of which a side has something to say: discrepancies as they are ranked, then figures of partners where the own
 * cell is empty, what was probably copied, what agrees, what is too small, and own figures without a partner's; the larger
 * first.
 * @param kept flows by their keys that are listed whatever their rank, since somebody wrote something beside them
 */
export function companionList(
  flows: readonly TableFlow[],
  settings: ComparisonSettings,
  kept: ReadonlySet<string> = new Set(),
): CompanionList {
  const telling = flows.filter(
    (flow) =>
      flow.counts.own !== undefined
      || flow.counts.partner !== undefined
      || flow.diaspora?.value !== undefined
      || flow.other.nearest !== undefined
      || kept.has(flowKey(flow)),
  );
  const ranked = rankDiscrepancies(telling, settings).map(({ flow }) => flow);
  const places = new Map(ranked.map((flow, index) => [flow, index]));
  const sorted = telling
    .map((flow) => ({ flow, group: groupOf(flow, settings), place: places.get(flow) ?? 0, size: sizeOf(flow) }))
    .sort((a, b) => a.group - b.group || a.place - b.place || b.size - a.size)
    .map(({ flow }) => flow);
  const listed = sorted.filter((flow, index) => index < MOST_LISTED || kept.has(flowKey(flow)));
  return { flows: listed, all: sorted.length };
}

function groupOf(flow: TableFlow, settings: ComparisonSettings): number {
  const judgement = judge(flow, settings);
  if (judgement.kind !== 'not-compared')
    return { discrepancy: 0, copied: 2, agrees: 3, 'too-small': 4 }[judgement.kind];
  if (flow.counts.partner !== undefined) return 1;
  return flow.partnerReports ? 5 : 6;
}

const sizeOf = ({ counts: { own = 0, partner = 0 } }: TableFlow): number => Math.max(own, partner);

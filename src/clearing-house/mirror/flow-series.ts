import type { MirrorFigures } from './mirror-figure';
import { sideMetadata } from './reasons/side-metadata';
import { pairSeries, type SeriesPoint } from './series/pair-series';
import type { TableFlow } from './table-flows';

/** A side breaks with the year before: status B, or its metadata say so. */
const BREAK = 'B';

/**
 * The series of a flow over the years of its table: the same partner and sex, the earliest year first, cut where a side
 * declares a break.
 */
export function flowSeries(flow: TableFlow, flows: readonly TableFlow[], mirror: MirrorFigures): SeriesPoint[] {
  return pairSeries(
    flows
      .filter(({ code, sex }) => code === flow.code && sex === flow.sex)
      .map(({ country, year, counts, ownStatuses, other }) => ({
        year,
        counts,
        breaks: {
          own: ownStatuses.includes(BREAK) || sideMetadata(mirror.ownMetadata(year)).breakInSeries,
          partner: other.statuses.includes(BREAK) || sideMetadata(mirror.partnerMetadata(country, year)).breakInSeries,
        },
      })),
  );
}

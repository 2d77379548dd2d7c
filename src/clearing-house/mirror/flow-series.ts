import type { MirrorFigures } from './mirror-figure';
import { chooseSource } from './ranking/choose-source';
import { sideMetadata } from './reasons/side-metadata';
import { pairSeries, type SeriesPoint, type YearOfPair } from './series/pair-series';
import { stockFigure } from './stock-figure';
import type { TableFlow } from './table-flows';

/** A side breaks with the year before: status B, or its metadata say so. */
const BREAK = 'B';

/** What the service has of years that are not in the table. */
export interface YearsBeyond {
  readonly years: readonly number[];
  readonly mirror: MirrorFigures;
}

/**
 * The series of a flow: the same partner and sex, the earliest year first, cut where a side declares a break.
 * @param flows those of the table: its years have the figures of the sheet
 * @param beyond further years, in which the own figures are those published
 */
export function flowSeries(
  flow: TableFlow,
  flows: readonly TableFlow[],
  mirror: MirrorFigures,
  beyond?: YearsBeyond,
): SeriesPoint[] {
  const inTable = flows
    .filter(({ code, sex }) => code === flow.code && sex === flow.sex)
    .map(({ country, year, counts, ownStatuses, other }) => {
      const breaks = breaksOf(mirror, country, year, ownStatuses, other.statuses);
      return { year, counts, breaks };
    });
  const known = new Set(inTable.map(({ year }) => year));
  const others = beyond?.years
    .filter((year) => !known.has(year))
    .map((year) => publishedYear(flow, year, beyond.mirror));
  const counted = (others ?? []).filter(({ counts: { own, partner } }) => (own ?? partner) !== undefined);
  return pairSeries([...inTable, ...counted]);
}

/** A year of a pair as it is published. Of a stock, what is published is what the own figure would stand beside. */
function publishedYear({ country, sex }: TableFlow, year: number, mirror: MirrorFigures): YearOfPair {
  const published = mirror.published(country, year, sex);
  const stock = mirror.kind === 'diaspora';
  const own = stock ? undefined : chooseSource(published);
  const partner = stock ? stockFigure(published, mirror.choice?.(country)) : mirror.figure(country, year, sex);
  return {
    year,
    counts: { own: own?.value, partner: partner.value },
    breaks: breaksOf(mirror, country, year, own?.statuses ?? [], partner.statuses),
  };
}

const breaksOf = (
  mirror: MirrorFigures,
  country: string,
  year: number,
  own: readonly string[],
  partner: readonly string[],
): YearOfPair['breaks'] => ({
  own: own.includes(BREAK) || sideMetadata(mirror.ownMetadata(year)).breakInSeries,
  partner: partner.includes(BREAK) || sideMetadata(mirror.partnerMetadata(country, year)).breakInSeries,
});

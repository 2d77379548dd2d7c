import type { MirrorFigures } from './mirror-figure';
import type { ComparisonSettings } from './measures/settings';
import type { PossibleReason } from './reasons/reason';
import { possibleReasons } from './reasons/reasons';
import { sideMetadata } from './reasons/side-metadata';
import type { Side, SideMetadata } from './reasons/side';
import type { TableFlow } from './table-flows';

/** What the sides say of their figures is read once for all flows of a comparison. */
export interface ReasonsContext {
  /** ISO code of the reporting country, and its table. */
  readonly reporter: string;
  readonly table: string;
  readonly mirror: MirrorFigures;
  readonly settings: ComparisonSettings;
}

/** Tables 3 and 4 count arrivals, 5 and 6 departures. */
const directionOf = (table: string): Side['direction'] => (/^S?[34]/.test(table) ? 'immigration' : 'emigration');

/**
 * A function that says why the two counts of a flow may differ, the likeliest reason first. None for stocks: their other
 * sources count the same people.
 */
export function flowReasons({
  reporter,
  table,
  mirror,
  settings,
}: ReasonsContext): (flow: TableFlow) => PossibleReason[] {
  const said = new Map<string, SideMetadata>();
  const metadataOf = (country: string, year: number, read: () => SideMetadata): SideMetadata => {
    const key = `${country} ${year}`;
    const known = said.get(key) ?? read();
    said.set(key, known);
    return known;
  };
  return (flow) => {
    if (mirror.kind === 'diaspora') return [];
    const { country, year, counts, other } = flow;
    const ownMetadata = metadataOf(reporter, year, () =>
      sideMetadata(mirror.ownMetadata(year), mirror.ownStay(year)?.months),
    );
    const partnerMetadata = metadataOf(country, year, () =>
      sideMetadata(mirror.partnerMetadata(country, year), other.partnerStay?.months),
    );
    return possibleReasons({
      year,
      counts,
      own: {
        country: reporter,
        direction: directionOf(table),
        metadata: ownMetadata,
        statuses: flow.ownStatuses,
        confidential: flow.ownConfidential,
      },
      partner: {
        country,
        direction: directionOf(mirror.mirrorTable),
        metadata: partnerMetadata,
        statuses: other.statuses,
        confidential: false,
        ...(other.omittedBelow !== undefined && { omittedBelow: other.omittedBelow }),
      },
      partnerYear: flow.partnerYear,
      floor: settings.floor,
      coefficients: settings.coefficients,
    });
  };
}

import { answerOf } from '../metadata/answers';
import type { MetadataReading } from '../metadata/read-metadata';
import type { TableIdentity } from '../tables/read-table';
import type { MirrorFigures } from './mirror-figure';

/**
 * Mirror figures in which the reporter's own minimum stay is what its compiler says in the metadata of the table's round;
 * for years about which the metadata say nothing it is what the service knows.
 */
export function withOwnStay(
  mirror: MirrorFigures,
  { definition, reporter, round }: TableIdentity,
  metadata: readonly MetadataReading[],
): MirrorFigures {
  const ours = metadata.filter((each) => each.reporter === reporter && each.round === round);
  const stated = (year: number): number | undefined =>
    ours.map((each) => answerOf(each, definition.id, year, 'DURATION')?.value).find((months) => months !== undefined);
  return {
    ...mirror,
    ownStay: (year) => {
      const months = stated(year);
      return months === undefined ? mirror.ownStay(year) : { months, asOf: undefined };
    },
  };
}

import { answerOf } from '../metadata/answers';
import type { MetadataReading } from '../metadata/read-metadata';
import type { TableIdentity } from '../tables/read-table';
import type { MirrorFigures } from './mirror-figure';

/**
 * Mirror figures in which the reporter's own minimum stay, and whatever else is known of its figures, is what its compiler
 * says in the metadata of the table's round; what the metadata do not say is what the service knows.
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
    ownMetadata: (year) => {
      const said = new Map(mirror.ownMetadata(year));
      for (const field of definition.metadata) {
        const text = ours.map((each) => answerOf(each, definition.id, year, field)?.text).find((each) => each);
        if (text !== undefined) said.set(field, text);
      }
      return said;
    },
  };
}

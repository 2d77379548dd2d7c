import type { MinimumStay, MirrorFigure, MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import { durationInYear } from './duration';
import type { MirrorAnswer } from './mirror';
import { mirrorFinding } from './mirror-state';
import { sourceLine } from './source-line';

/**
 * An answer of the service as the subject's mirror figures.
 * @param fetched when the answer came, as ISO 8601
 */
export function mirrorFigures(answer: MirrorAnswer, fetched: string): MirrorFigures {
  const sources = new Map(answer.sources.map((source) => [source.id, source]));
  const stay = (
    definitions: MirrorAnswer['definitions']['partners'],
    country: string,
    year: number,
  ): MinimumStay | undefined => {
    const definition = durationInYear(definitions, country, year);
    return definition && { months: definition.months, asOf: definition.toYear < year ? definition.toYear : undefined };
  };
  return {
    mirrorTable: answer.mirrorTable,
    figure: (partner, year, sex): MirrorFigure => {
      const finding = mirrorFinding(answer, partner, year, sex);
      const entry = 'entry' in finding ? finding.entry : undefined;
      const source = entry && sources.get(entry.source);
      return {
        state: finding.state,
        value: entry?.value ?? undefined,
        statuses: entry?.statuses ?? [],
        source: source && sourceLine(source, entry.vintage),
        omittedBelow: source?.omissions.find(({ table }) => table === answer.mirrorTable)?.below,
        partnerStay: stay(answer.definitions.partners, partner, year),
      };
    },
    counted: countedYears(answer),
    ownStay: (year) => stay(answer.definitions.reporter, answer.reporter, year),
    sources: answer.sources.filter(({ kind }) => kind === 'figures').map((source) => sourceLine(source)),
    fetched,
  };
}

/** The years and sexes with at least one figure, in the order of the answer's years. */
function countedYears(answer: MirrorAnswer): MirrorFigures['counted'] {
  return answer.years.flatMap((year) =>
    (['T', 'M', 'F'] as const)
      .filter((sex) => answer.entries.some((entry) => entry.year === year && entry.sex === sex && entry.value !== null))
      .map((sex) => ({ year, sex })),
  );
}

import type {
  FigureMetadata,
  MinimumStay,
  MirrorFigure,
  MirrorFigures,
  SourceFigure,
} from '../clearing-house/mirror/mirror-figure';
import { sexes } from '../clearing-house/codes/sex';
import type { Language } from '../clearing-house/messages/language';
import { hasFigure } from './block-column';
import { type DurationDefinition, durationInYear } from './duration';
import type { FigureSide } from './figure-series';
import type { MirrorAnswer } from './mirror';
import { mirrorFinding, ownEntries, type SourcedEntry } from './mirror-state';
import { sourceLine } from './source-line';

/**
 * An answer of the service as the subject's mirror figures; undefined where no table of the partners says anything of the
 * same people.
 * @param fetched when the answer came, as ISO 8601
 * @param language of the lines that say what the sources are
 * @param choice which source the user wants to be compared, by partner
 */
export function mirrorFigures(
  answer: MirrorAnswer,
  fetched: string,
  language: Language,
  choice: NonNullable<MirrorFigures['choice']> = () => NO_CHOICE,
): MirrorFigures | undefined {
  const [partners] = answer.partners;
  if (!partners) return undefined;
  const sources = new Map(answer.sources.map((source) => [source.id, source]));
  // Thousands of figures come from a few vintages.
  const lines = new Map<string, string>();
  const line = (source: string, vintage: number): string => {
    const key = `${source} ${vintage}`;
    const found = sources.get(source);
    const text = lines.get(key) ?? (found ? sourceLine(found, language, vintage) : source);
    lines.set(key, text);
    return text;
  };
  const sourceFigure = ({ source, provider, vintage, number, value, statuses }: SourcedEntry): SourceFigure => ({
    source,
    provider,
    vintage,
    line: line(source, number),
    value,
    statuses,
  });
  const metadataOf = metadataIn(answer.years, partners.metadata);
  const ownMetadataOf = metadataIn(answer.years, answer.own.metadata);
  return {
    mirrorTable: partners.table,
    kind: partners.kind,
    figure: (partner, year, sex): MirrorFigure => {
      const { pair, table } = choice(partner);
      const finding = mirrorFinding(answer, partner, year, sex, pair, table);
      const { entry, others = [] } = 'entry' in finding ? finding : {};
      const nearest = 'nearest' in finding ? finding.nearest : undefined;
      return {
        state: finding.state,
        value: entry?.value,
        statuses: entry?.statuses ?? [],
        source: entry && line(entry.source, entry.number),
        omittedBelow:
          entry && sources.get(entry.source)?.omissions.find(({ table }) => table === partners.table)?.below,
        partnerStay: stayIn(partners.definitions, partner, year),
        others: others.map(sourceFigure),
        nearest: nearest && {
          year: nearest.figureYear,
          value: nearest.value,
          statuses: [...(nearest.statuses ?? '')],
          line: line(nearest.source, nearest.vintage),
        },
        copied: entry?.copied ?? false,
      };
    },
    counted: countedYears(answer),
    published: (partner, year, sex) => ownEntries(answer, partner, year, sex).map(sourceFigure),
    choice,
    ownStay: (year) => stayIn(answer.own.definitions, answer.reporter, year),
    ownMetadata: (year) => ownMetadataOf(answer.reporter, year),
    partnerMetadata: metadataOf,
    sources: [...new Set(partners.blocks.map(({ source }) => source))].flatMap((id) => {
      const source = sources.get(id);
      return source ? [sourceLine(source, language)] : [];
    }),
    fetched,
    moment: answer.moment,
  };
}

const NO_CHOICE = { pair: undefined, table: undefined } as const;

function stayIn(definitions: readonly DurationDefinition[], country: string, year: number): MinimumStay | undefined {
  const definition = durationInYear(definitions, country, year);
  return definition && { months: definition.months, asOf: definition.toYear < year ? definition.toYear : undefined };
}

/** Finds what a country says about its figures of a year; of several sources, the first that answers a question. */
function metadataIn(
  years: readonly number[],
  metadata: FigureSide['metadata'],
): (country: string, year: number) => FigureMetadata {
  return (country, year) => {
    const at = years.indexOf(year);
    const answers = new Map<string, string>();
    if (at < 0) return answers;
    for (const each of metadata.filter((said) => said.country === country)) {
      for (const [field, value] of Object.entries(each.answers)) {
        const answer = typeof value === 'string' ? value : value[at];
        if (typeof answer === 'string' && !answers.has(field)) answers.set(field, answer);
      }
    }
    return answers;
  };
}

/** The years and sexes with at least one figure, in the order of the answer's years. */
function countedYears({ years, partners }: MirrorAnswer): MirrorFigures['counted'] {
  const blocks = partners[0]?.blocks ?? [];
  return years.flatMap((year) =>
    sexes
      .filter(({ code }) => blocks.some((block) => block.year === year && hasFigure(block.figures[code])))
      .map(({ code }) => ({ year, sex: code })),
  );
}

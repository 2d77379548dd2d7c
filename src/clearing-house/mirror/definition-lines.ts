import type { Language } from '../messages/language';
import { translator } from '../messages/message';
import { readAnswer } from '../metadata/answer';
import { metadataQuestions } from '../metadata/fields';
import { tableById } from '../tables/catalogue';
import type { MetadataField } from '../tables/definition';
import { stayText } from './mirror-words';
import type { FigureMetadata, MinimumStay, MirrorFigures } from './mirror-figure';
import type { TableFlow } from './table-flows';

/** One question about the figures, with what either side says; empty where it says nothing. */
export interface DefinitionLine {
  readonly field: MetadataField;
  readonly question: string;
  readonly own: string;
  readonly partner: string;
}

/** Who to ask and how to reach them is no definition. */
const NO_DEFINITION: readonly MetadataField[] = ['AGENCY', 'CONTACT'];

/** What both sides say of their figures of a flow, question by question, as far as any of them says something. */
export function definitionLines(
  { country, year, other }: TableFlow,
  mirror: MirrorFigures,
  language: Language,
): DefinitionLine[] {
  const asked = tableById(mirror.mirrorTable)?.metadata ?? [];
  const [own, partner] = [mirror.ownMetadata(year), mirror.partnerMetadata(country, year)];
  return asked
    .filter((field) => !NO_DEFINITION.includes(field))
    .map((field) => ({
      field,
      question: metadataQuestions[field].label[language],
      own: answerText(field, own, mirror.ownStay(year), language),
      partner: answerText(field, partner, other.partnerStay, language),
    }))
    .filter((line) => line.own !== '' || line.partner !== '');
}

/** An answer in the language of the reader, in whatever language it was given. */
function answerText(
  field: MetadataField,
  metadata: FigureMetadata,
  stay: MinimumStay | undefined,
  language: Language,
): string {
  const { text, value, choice } = readAnswer(field, 0, metadata.get(field) ?? '');
  const t = translator(language);
  if (field === 'DURATION') return stayText(value === undefined ? stay : { months: value, asOf: undefined }, t) || text;
  const { answer } = metadataQuestions[field];
  return choice !== undefined && answer.kind === 'choice' ? answer.options[language][choice]! : text;
}

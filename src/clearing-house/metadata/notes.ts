import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type { TableDefinition } from '../tables/definition';
import { tables } from '../tables/catalogue';
import { metadataQuestions } from './fields';
import { metadataFields } from './groups';

/** A line printed under the answers: a heading, a definition, or a question with what it means. */
export type NoteLine =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'definition'; readonly text: string }
  | { readonly kind: 'question'; readonly label: string; readonly text: string };

/** What is printed under the answers: the definitions of the tables, and what each question means. */
export function noteLines(definitions: readonly TableDefinition[], language: Language): NoteLine[] {
  return [
    { kind: 'heading', text: message(language, 'metadata.definitions') },
    ...definitionTexts(definitions, language).map((text): NoteLine => ({ kind: 'definition', text })),
    { kind: 'heading', text: message(language, 'metadata.questions') },
    ...metadataFields.map((field): NoteLine => {
      const { label, help } = metadataQuestions[field];
      return { kind: 'question', label: label[language], text: help[language] };
    }),
  ];
}

/** The definitions of tables, each once. */
export const definitionTexts = (definitions: readonly TableDefinition[], language: Language): string[] => [
  ...new Set(definitions.flatMap(({ notes }) => notes.map((note) => note[language]))),
];

/** Every definition that a sheet may have, in its language. */
export const knownDefinitionTexts = (more: readonly TableDefinition[], language: Language): Set<string> =>
  new Set(definitionTexts([...tables, ...more], language));

import type { MetadataField, TableDefinition } from '../tables/definition';
import type { MetadataAnswer } from './answer';
import { metadataQuestions } from './fields';
import type { MetadataReading } from './read-metadata';

/** What is answered about a year of a table; undefined where nothing is. */
export function answerOf(
  metadata: MetadataReading,
  table: string,
  year: number,
  field: MetadataField,
): MetadataAnswer | undefined {
  const rows = metadata.rows.filter((row) => row.table === table && row.year === year);
  return rows.map(({ answers }) => answers.get(field)).find((answer) => answer !== undefined && answer.text !== '');
}

/** How many of the questions asked have an answer. */
export interface Answered {
  readonly answered: number;
  readonly asked: number;
}

/**
 * Counts answers. Questions to which no answer is one too are left out, and rows of tables that are not known.
 * @param definitionOf the definition of a table by its number
 */
export function countAnswers(
  { rows }: MetadataReading,
  definitionOf: (table: string) => TableDefinition | undefined,
): Answered {
  const asked = rows.flatMap(({ table, answers }) =>
    (definitionOf(table)?.metadata ?? []).flatMap((field) =>
      metadataQuestions[field].optional ? [] : (answers.get(field) ?? []),
    ),
  );
  return { answered: asked.filter(({ text }) => text !== '').length, asked: asked.length };
}

import type { SheetReading, WorkbookReading } from '../../clearing-house/checks/workbook-reading';
import { sentObservations } from '../../clearing-house/sending/observations';
import { metadataQuestions } from '../../clearing-house/metadata/fields';
import type { MetadataAnswer } from '../../clearing-house/metadata/answer';
import { firstColumn } from '../../clearing-house/tables/conditional-parts';
import { type MetadataField, sheetFieldSchema } from '../../clearing-house/tables/definition';
import { QUESTION_PREFIX } from '../../clearing-house/tables/layout';
import { chosenOption } from '../../clearing-house/tables/question';
import { sheetQuestions } from '../../clearing-house/tables/sheet-questions';
import type { TableReading } from '../../clearing-house/tables/read-table';
import type { Metadata, MetadataCell } from '../store/metadata';
import type { Observation } from '../store/record/observation';

/**
 * The figures of tables as they are recorded. Comments are none of a figure's: what a reader should know of a year stands in its
 * metadata.
 * @param isAfterEmbargo whether an embargo has ended: a figure marked E was kept back for no other reason
 */
export function* observationsIn(tables: readonly SheetReading[], isAfterEmbargo: boolean): Generator<Observation> {
  for (const { confidentiality, ...sent } of sentObservations(tables)) {
    yield {
      ...sent,
      confidentiality: confidentiality === 'E' && isAfterEmbargo ? null : confidentiality,
      comment: null,
    };
  }
}

/** Whom to ask is for the secretariat, who finds it in the submission; names of people are not served with figures. */
const NOT_SERVED: readonly MetadataField[] = ['CONTACT'];

/** What is said about tables and years: in the metadata sheet and in the tables' own. Choices are in English. */
export function metadataIn(workbook: WorkbookReading): Metadata[] {
  const said = new Map<string, Metadata>();
  const add = (entry: Metadata): void => {
    const key = [entry.table, entry.year, entry.field].join('|');
    if (entry.value !== '' && !said.has(key)) said.set(key, entry); // of a row that was copied, the first counts
  };
  for (const { reading } of workbook.metadata) {
    for (const { table, year, answers } of reading.rows) {
      for (const [field, answer] of answers) {
        if (NOT_SERVED.includes(field)) continue;
        add({ table, reporter: reading.reporter, year, field, value: inEnglish(field, answer) });
      }
    }
  }
  for (const { reading } of workbook.tables) for (const entry of answersInSheet(reading)) add(entry);
  return [...said.values()];
}

function inEnglish(field: MetadataField, { text, value, choice }: MetadataAnswer): string {
  const { answer } = metadataQuestions[field];
  if (answer.kind === 'choice' && choice !== undefined) return answer.options.en[choice] ?? text;
  return value === undefined ? text : String(value);
}

function answersInSheet({ definition, reporter, layout, cells }: TableReading): Metadata[] {
  return layout.rows.flatMap(({ row, code, kind }): Metadata[] => {
    const field = kind === 'question' ? sheetFieldSchema.safeParse(code.slice(QUESTION_PREFIX.length)).data : undefined;
    if (!field) return [];
    const { answer } = sheetQuestions[field];
    return layout.years.map((block) => {
      const text = String(cells[row]?.[firstColumn(block)] ?? '').trim();
      const choice = answer.kind === 'choice' ? chosenOption(answer.options, text) : undefined;
      const value = answer.kind === 'choice' && choice !== undefined ? (answer.options.en[choice] ?? text) : text;
      return { table: definition.id, reporter, year: block.year, field, value };
    });
  });
}

/** The tables and years that a submission has something to say of. */
export const cellsOf = ({ tables }: WorkbookReading): MetadataCell[] =>
  tables.flatMap(({ reading: { definition, reporter, layout } }) =>
    layout.years.map(({ year }) => ({ table: definition.id, reporter, year })),
  );

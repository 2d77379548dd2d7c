import type { Language } from '../clearing-house/messages/language';
import { message } from '../clearing-house/messages/message';
import { trainingWrites, type ReportedValue } from '../clearing-house/tables/training';
import type { ReportedAnswer } from '../contract/reported';
import type { ServiceClient } from '../contract/service-client';
import { sourceLine } from '../contract/source-line';
import { batch } from './batch';
import { inOneUndoStep } from './one-undo-step';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet, yearsOf } from './table-sheet';
import { requestWritable } from './writable';
import { writeCells } from './write-cells';

export interface TrainingResult {
  /** The tables, read after they were written. */
  readonly tables: readonly TableSheet[];
  /** How many figures were written. */
  readonly figures: number;
  /** Tables for which the service has no figures of the country. */
  readonly without: readonly TableSheet[];
}

/**
 * Fills the empty cells of tables with the figures that the country itself has published, to train with. The request
 * carries country, table and years, never a figure. Filled cells stay as they are.
 * @throws ServiceError, WorkbookError
 */
export async function fillTraining(
  client: ServiceClient,
  tables: readonly TableSheet[],
  language: Language,
): Promise<TrainingResult> {
  // A table whose keys are lost has no years to ask for; the checks say how to mend it.
  const readable = tables.flatMap((table) => {
    const years = yearsOf(table);
    return years.length > 0 ? [{ table, years }] : [];
  });
  const answers = await Promise.all(
    readable.map(async ({ table, years }) => {
      const { definition, reporter } = table.identity;
      return { table, answer: await client.reported({ reporter, table: definition.id, years }) };
    }),
  );
  const some = answers.filter(({ answer }) => answer.figures.length > 0);
  const without = answers.filter(({ answer }) => answer.figures.length === 0).map(({ table }) => table);
  if (some.length === 0) return { tables: [], figures: 0, without };
  return batch(async (context) => {
    const sheets = some.map(({ table, answer }) => {
      const sheet = context.workbook.worksheets.getItem(table.id);
      return { table, answer, sheet, before: requestCells(sheet) };
    });
    const writable = requestWritable(context, { sheets: sheets.map(({ sheet }) => sheet) });
    await context.sync();
    writable();
    let figures = 0;
    const planned = sheets.map(({ table, answer, before }) => {
      const note = message(language, 'sheet.training', { source: sourcesOf(answer, language) });
      const writes = trainingWrites(table.identity, before(), reportedValues(answer), note);
      figures += writes.filter(({ input }) => typeof input === 'number').length;
      return { table, writes };
    });
    const written = await inOneUndoStep(context, async (writing) => {
      const asked = planned.map(({ table, writes }) => {
        const sheet = writing.workbook.worksheets.getItem(table.id);
        writeCells(sheet, writes);
        return { table, after: requestCells(sheet) };
      });
      await writing.sync();
      return asked.map(({ table, after }) => tableSheet(table, table.identity, after()));
    });
    return { tables: written, figures, without };
  });
}

const reportedValues = ({ figures }: ReportedAnswer): ReportedValue[] =>
  figures.flatMap(({ partner, year, sex, value }) => (value === null ? [] : [{ partner, year, sex, value }]));

const sourcesOf = ({ sources, figures }: ReportedAnswer, language: Language): string =>
  sources
    .filter(({ id }) => figures.some(({ source }) => source === id))
    .map((source) => sourceLine(source, language))
    .join('; ');

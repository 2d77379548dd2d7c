import type { UnknownSheet } from '../clearing-house/checks/workbook-reading';
import { answersSheet, holdsAnswers, type AnswersSheet } from './answers-sheet';
import { batch } from './batch';
import { requestInventory, sheetEntry, type SheetEntry } from './inventory';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';

/** The sheets of the workbook, and what ours among them hold. */
export interface WorkbookContents {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableSheet[];
  readonly metadata: readonly MetadataSheet[];
  /** Sheets that say they are tables of ours and cannot be read as such. */
  readonly unknown: readonly UnknownSheet[];
  /** The answers to findings; undefined while there are none. */
  readonly answers: AnswersSheet | undefined;
  /** The id of the sheet on top. */
  readonly activeSheet: string;
}

/** Reads every sheet of ours in the workbook, in two requests. @throws WorkbookError */
export function readWorkbook(): Promise<WorkbookContents> {
  return batch(async (context) => {
    const inventory = requestInventory(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    const sheets = inventory();
    const requested = sheets.flatMap((sheet) => {
      const { identity } = sheet;
      if (!identity) return [];
      return [{ sheet, identity, cells: requestCells(context.workbook.worksheets.getItem(sheet.id)) }];
    });
    const requestedMetadata = sheets.flatMap((sheet) =>
      sheet.metadata
        ? [{ sheet, identity: sheet.metadata, cells: requestCells(context.workbook.worksheets.getItem(sheet.id)) }]
        : [],
    );
    const answersEntry = sheets.find(holdsAnswers);
    const answerCells = answersEntry && requestCells(context.workbook.worksheets.getItem(answersEntry.id));
    if (requested.length > 0 || requestedMetadata.length > 0 || answerCells) await context.sync();
    const answers = answersEntry && answersSheet(answersEntry, answerCells!());
    const tables = requested.map(({ sheet, identity, cells }) => tableSheet(sheet, identity, cells()));
    const metadata = requestedMetadata.map(({ sheet, identity, cells }) => metadataSheet(sheet, identity, cells()));
    const unknown = sheets.flatMap((sheet) => sheet.unknown ?? []);
    return { sheets, tables, metadata, unknown, answers, activeSheet: active.id };
  });
}

/** What was read before and may have changed. */
export interface Stale {
  readonly tables: readonly TableSheet[];
  readonly metadata: readonly MetadataSheet[];
  readonly answers: AnswersSheet | undefined;
}

/**
 * Reads some sheets anew, in one request.
 * @returns those that are still there, under their present names
 * @throws WorkbookError
 */
export function readAgain({ tables, metadata, answers }: Stale): Promise<Stale> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const request = (id: string) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load('id,name');
      return { sheet, cells: requestCells(sheet) };
    };
    const requested = tables.map((table) => ({ table, ...request(table.id) }));
    const requestedMetadata = metadata.map((before) => ({ before, ...request(before.id) }));
    const asked = answers && request(answers.id);
    asked?.sheet.load('customProperties/items/key,customProperties/items/value');
    await context.sync();
    return {
      tables: requested.flatMap(({ table, sheet, cells }) =>
        sheet.isNullObject
          ? []
          : [tableSheet({ id: sheet.id, name: sheet.name }, table.identity, cells(), table.reading)],
      ),
      metadata: requestedMetadata.flatMap(({ before, sheet, cells }) =>
        sheet.isNullObject ? [] : [metadataSheet({ id: sheet.id, name: sheet.name }, before.identity, cells())],
      ),
      answers: asked && !asked.sheet.isNullObject ? answersSheet(sheetEntry(asked.sheet), asked.cells()) : undefined,
    };
  });
}

import type { UnknownSheet } from '../clearing-house/checks/workbook-reading';
import { answersSheet, holdsAnswers, type AnswersSheet } from './answers-sheet';
import { batch } from './batch';
import { requestInventory, sheetEntry, type SheetEntry } from './inventory';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import type { StartedBy } from './patience';
import { readSheets } from './read-sheets';
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
export function readWorkbook(startedBy: StartedBy = 'user'): Promise<WorkbookContents> {
  return batch(async (context) => {
    const inventory = requestInventory(context);
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    const sheets = inventory();
    const answersEntry = sheets.find(holdsAnswers);
    const ours = sheets.filter((sheet) => (sheet.identity ?? sheet.metadata) !== undefined || sheet === answersEntry);
    const read = await readSheets(
      context,
      ours.map(({ id }) => id),
    );
    return {
      sheets,
      tables: sheets.flatMap((sheet) => {
        const cells = read.get(sheet.id)?.cells;
        return sheet.identity && cells ? [tableSheet(sheet, sheet.identity, cells)] : [];
      }),
      metadata: sheets.flatMap((sheet) => {
        const cells = read.get(sheet.id)?.cells;
        return sheet.metadata && cells ? [metadataSheet(sheet, sheet.metadata, cells)] : [];
      }),
      unknown: sheets.flatMap((sheet) => sheet.unknown ?? []),
      answers: answersEntry && answersSheet(answersEntry, read.get(answersEntry.id)?.cells ?? []),
      activeSheet: active.id,
    };
  }, startedBy);
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
export function readAgain({ tables, metadata, answers }: Stale, startedBy: StartedBy = 'user'): Promise<Stale> {
  return batch(async (context) => {
    const ids = [...tables, ...metadata, ...(answers ? [answers] : [])].map(({ id }) => id);
    const load = answers ? 'id,name,customProperties/items/key,customProperties/items/value' : 'id,name';
    const read = await readSheets(context, ids, load);
    const asked = answers && read.get(answers.id);
    return {
      tables: tables.flatMap(({ id, identity, reading }) => {
        const now = read.get(id);
        return now ? [tableSheet({ id, name: now.sheet.name }, identity, now.cells, reading)] : [];
      }),
      metadata: metadata.flatMap(({ id, identity }) => {
        const now = read.get(id);
        return now ? [metadataSheet({ id, name: now.sheet.name }, identity, now.cells)] : [];
      }),
      answers: asked && answersSheet(sheetEntry(asked.sheet), asked.cells),
    };
  }, startedBy);
}

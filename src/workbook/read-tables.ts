import { readAnswers } from '../clearing-house/answers/answers-sheet';
import { answersSheet, holdsAnswers, type AnswersSheet } from './answers-sheet';
import { batch } from './batch';
import { requestInventory, type SheetEntry } from './inventory';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';

/** The sheets of the workbook, and the tables among them, read and checked. */
export interface WorkbookContents {
  readonly sheets: readonly SheetEntry[];
  readonly tables: readonly TableSheet[];
  /** The answers to findings; undefined while there are none. */
  readonly answers: AnswersSheet | undefined;
  /** The id of the sheet on top. */
  readonly activeSheet: string;
}

/** Reads every table of the workbook, in two requests. @throws WorkbookError */
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
    const answersEntry = sheets.find(holdsAnswers);
    const answerCells = answersEntry && requestCells(context.workbook.worksheets.getItem(answersEntry.id));
    if (requested.length > 0 || answerCells) await context.sync();
    const answers = answersEntry && answersSheet(answersEntry, answerCells!());
    const tables = requested.map(({ sheet, identity, cells }) => tableSheet(sheet, identity, cells()));
    return { sheets, tables, answers, activeSheet: active.id };
  });
}

/** What was read before and may have changed. */
export interface Stale {
  readonly tables: readonly TableSheet[];
  readonly answers: AnswersSheet | undefined;
}

/**
 * Reads some sheets anew, in one request.
 * @returns those that are still there, under their present names
 * @throws WorkbookError
 */
export function readAgain({ tables, answers }: Stale): Promise<Stale> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const request = (id: string) => {
      const sheet = worksheets.getItemOrNullObject(id);
      sheet.load('id,name');
      return { sheet, cells: requestCells(sheet) };
    };
    const requested = tables.map((table) => ({ table, ...request(table.id) }));
    const asked = answers && request(answers.id);
    await context.sync();
    return {
      tables: requested.flatMap(({ table, sheet, cells }) =>
        sheet.isNullObject
          ? []
          : [tableSheet({ id: sheet.id, name: sheet.name }, table.identity, cells(), table.reading)],
      ),
      answers:
        asked && !asked.sheet.isNullObject
          ? { ...answers, name: asked.sheet.name, reading: readAnswers(asked.cells()) }
          : undefined,
    };
  });
}

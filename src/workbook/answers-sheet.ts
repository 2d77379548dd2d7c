import {
  ANSWER_FORMAT,
  ANSWERS_PROPERTY,
  answersLanguage,
  answersPlan,
  answerWrites,
  mirrorAnswerWrites,
  readAnswers,
  withdrawalWrites,
  type AnswersReading,
  type WrittenAnswer,
} from '../clearing-house/answers/answers-sheet';
import { isMirrorKey, type WrittenMirrorAnswer } from '../clearing-house/answers/mirror-answer';
import { readSettings, SETTINGS_PROPERTY, writeSettings, type CheckSettings } from '../clearing-house/answers/settings';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { areaAddress } from '../clearing-house/sheet/a1';
import { area, type Area, type CellPosition } from '../clearing-house/sheet/area';
import type { CellInput, CellValue } from '../clearing-house/sheet/sheet-plan';
import type { Language } from '../clearing-house/messages/language';
import { batch } from './batch';
import { requestInventory, type SheetEntry } from './inventory';
import { requestCells } from './sheet-cells';
import { requestWritable } from './writable';
import { writeCells } from './write-cells';
import { writePlan } from './write-plan';

/** The sheet of answers as it was read. */
export interface AnswersSheet {
  readonly id: string;
  readonly name: string;
  /** Of the sheet. */
  readonly language: Language;
  readonly reading: AnswersReading;
  /** What the workbook's user set for the rules. */
  readonly settings: CheckSettings;
}

/** The sheet of answers of an inventory, made from its cells; undefined if the sheet is none. */
export function answersSheet(sheet: SheetEntry, cells: readonly (readonly CellValue[])[]): AnswersSheet | undefined {
  const language = answersLanguage(sheet.properties);
  if (!language) return undefined;
  const settings = readSettings(sheet.properties.get(SETTINGS_PROPERTY));
  return { id: sheet.id, name: sheet.name, language, reading: readAnswers(cells), settings };
}

/** Whether a sheet of an inventory holds answers. */
export const holdsAnswers = ({ properties }: SheetEntry): boolean => properties.has(ANSWERS_PROPERTY.answers);

/**
 * Something to write into another sheet along with answers: it may ask for cells once the sheets are known, and writes in the
 * request that writes the answers.
 */
export type SheetBeside = (context: Excel.RequestContext, sheets: readonly SheetEntry[]) => (() => void) | undefined;

type Writes = (reading: AnswersReading, language: Language) => (CellPosition & { readonly input: CellInput })[];

/**
 * Writes answers into the sheet for them, over earlier answers to the same findings; makes the sheet if there is none.
 * Two requests, three if there is one.
 * @param language of a new sheet
 * @throws WorkbookError
 */
export const giveAnswers = (given: readonly WrittenAnswer[], language: Language): Promise<AnswersSheet> =>
  changeAnswers(language, (reading, sheetLanguage) => answerWrites(reading, given, sheetLanguage));

/** Takes an answer back. @throws WorkbookError */
export const withdrawAnswer = (key: string, language: Language): Promise<AnswersSheet> =>
  changeAnswers(language, (reading) => withdrawalWrites(reading, key));

/**
 * Writes answers to discrepancies into the sheet for answers, or takes some back by their keys.
 * @throws WorkbookError
 */
export const changeMirrorAnswers = (
  { given = [], withdrawn = [] }: { given?: readonly WrittenMirrorAnswer[]; withdrawn?: readonly string[] },
  language: Language,
  beside: SheetBeside,
): Promise<AnswersSheet> =>
  changeAnswers(
    language,
    (reading, sheetLanguage) => [
      ...mirrorAnswerWrites(reading, given, sheetLanguage),
      ...withdrawn.flatMap((key) => withdrawalWrites(reading, key)),
    ],
    { beside },
  );

/** Keeps with the workbook what its user set for the rules. @throws WorkbookError */
export const keepSettings = (settings: CheckSettings, language: Language): Promise<AnswersSheet> =>
  changeAnswers(language, () => [], { settings });

/** The smallest area that holds some cells; at least one. */
function areaAround(cells: readonly CellPosition[]): Area {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return area(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
}

/**
 * Where the reasons of answers to discrepancies are written: the sheet's list offers the reasons for findings, which are others.
 * Each area is a block of rows.
 */
function mirrorReasonCells(
  { columns }: AnswersReading,
  writes: readonly (CellPosition & { readonly input: CellInput })[],
): Area[] {
  const [keys, reasons] = [columns?.get('KEY'), columns?.get('REASON')];
  if (reasons === undefined) return [];
  const rows = writes
    .filter(({ column, input }) => column === keys && isMirrorKey(String(input)))
    .map(({ row }) => row)
    .sort((a, b) => a - b);
  const blocks: Area[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && last.row + last.rows === row) blocks[blocks.length - 1] = { ...last, rows: last.rows + 1 };
    else blocks.push(area(row, reasons));
  }
  return blocks;
}

function changeAnswers(
  language: Language,
  writes: Writes,
  { settings, beside }: { readonly settings?: CheckSettings; readonly beside?: SheetBeside } = {},
): Promise<AnswersSheet> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const inventory = requestInventory(context);
    const mayAdd = requestWritable(context, { structure: true });
    await context.sync();
    const sheets = inventory();
    const entry = sheets.find(holdsAnswers);
    if (!entry) mayAdd();
    const plan = answersPlan(language);
    const sheet = entry
      ? worksheets.getItem(entry.id)
      : worksheets.add(
          freeSheetName(
            plan.name,
            sheets.map(({ name }) => name),
          ),
        );
    if (!entry) writePlan(sheet, plan);
    const before = entry && requestCells(sheet);
    const mayWrite = entry && requestWritable(context, { sheets: [sheet] });
    const writeBeside = beside?.(context, sheets);
    if (entry || writeBeside) await context.sync();
    mayWrite?.();
    const reading = readAnswers(before ? before() : (plan.cells as CellValue[][]));
    const used = answersLanguage(entry?.properties ?? new Map()) ?? language;
    const cells = writes(reading, used);
    // The sheet was made for some hundreds of answers, and users may have formatted it.
    if (cells.length > 0) sheet.getRange(areaAddress(areaAround(cells))).numberFormat = [[ANSWER_FORMAT]];
    writeCells(sheet, cells);
    for (const cell of mirrorReasonCells(reading, cells)) sheet.getRange(areaAddress(cell)).dataValidation.clear();
    writeBeside?.();
    if (settings) {
      sheet.customProperties.add(SETTINGS_PROPERTY, writeSettings(settings));
      // Properties raise no event; a cell written over as it is tells the add-ins of co-authors to read the sheet again.
      if (before) writeCells(sheet, [{ row: 0, column: 0, input: before()[0]?.[0] ?? '' }]);
    }
    sheet.load('id,name');
    const after = requestCells(sheet);
    await context.sync();
    return {
      id: sheet.id,
      name: sheet.name,
      language: used,
      reading: readAnswers(after()),
      settings: settings ?? readSettings(entry?.properties.get(SETTINGS_PROPERTY)),
    };
  });
}

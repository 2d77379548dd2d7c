import { answersOfTable } from '../clearing-house/answers/mirror-answer';
import { readAnswers } from '../clearing-house/answers/answers-sheet';
import type { Language } from '../clearing-house/messages/language';
import { hiddenPart, type HiddenPart } from '../clearing-house/mirror/companion-hidden';
import { COMPANION_PROPERTY } from '../clearing-house/mirror/companion-layout';
import { companionPlan } from '../clearing-house/mirror/companion-plan';
import { settingsWithLimits } from '../clearing-house/mirror/companion-limits';
import { type CompanionReading, readCompanion } from '../clearing-house/mirror/companion-reading';
import { listedFlows, NOTHING_BESIDE, type CompanionRequest } from '../clearing-house/mirror/companion-request';
import { COMPARISON_ID_PROPERTY, comparisonNames, newComparisonId } from '../clearing-house/mirror/comparison-id';
import { highlightPlans, isHighlight } from '../clearing-house/mirror/highlight-plan';
import { readComparisonSettings, type ComparisonSettings } from '../clearing-house/mirror/measures/settings';
import type { MirrorFigures } from '../clearing-house/mirror/mirror-figure';
import { shownAnswers } from '../clearing-house/mirror/shown-answers';
import { areaAddress } from '../clearing-house/sheet/a1';
import type { Area } from '../clearing-house/sheet/area';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import type { CellInput } from '../clearing-house/sheet/sheet-plan';
import { holdsAnswers } from './answers-sheet';
import { batch } from './batch';
import { addConditionalFormats, requestRemoval } from './conditional-formats';
import { requestInventory, type SheetEntry } from './inventory';
import { requestCells } from './sheet-cells';
import { sheetSteps } from './sheet-steps';
import { tableSheet, type TableSheet } from './table-sheet';
import { requestWritable } from './writable';
import { writeInParts, type Step } from './write-in-parts';

/** What is written beside a table. */
export interface ComparisonToWrite {
  readonly mirror: MirrorFigures;
  /** The answer of the service that `mirror` was made from; it is kept in the companion. */
  readonly answer: unknown;
  readonly settings: ComparisonSettings;
}

export interface ComparisonWritten {
  /** The table as it was read for this. */
  readonly table: TableSheet;
  /** The id of the companion sheet; undefined if the table could not be read, or there is nothing to set beside it. */
  readonly companion: string | undefined;
}

/**
 * Writes what others report to the companion sheet of a table and colours the table's own figures by what they amount to, in
 * two requests, three if the table was compared before or there are answers. A companion that is there is written anew, with
 * the notes beside its list; the table's own cells are not touched. Where others say nothing no sheet is made.
 * @throws WorkbookError
 */
export function writeComparison(
  table: TableSheet,
  { mirror, answer, settings }: ComparisonToWrite,
  language: Language,
): Promise<ComparisonWritten> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(table.id);
    const inventory = requestInventory(context);
    const cells = requestCells(sheet);
    const removeHighlights = requestRemoval(sheet, isHighlight);
    const writable = requestWritable(context, { sheets: [sheet], structure: true });
    await context.sync();
    writable();

    const sheets = inventory();
    const entry = sheets.find(({ id }) => id === table.id);
    const read = tableSheet({ id: table.id, name: entry?.name ?? table.name }, table.identity, cells());
    const { reading } = read;
    if (!reading) return { table: read, companion: undefined };
    const before = comparisonOf(sheets, table.id);
    const there = await readBefore(context, sheets, before);
    const id = before?.id ?? newComparisonId((bytes) => crypto.getRandomValues(bytes));
    const given = answersOfTable(there.answers.mirrorAnswers, reading.reporter, reading.definition.id);
    const request: CompanionRequest = {
      table: reading,
      sheetName: read.name,
      id,
      mirror,
      answer,
      settings: settingsInForce(settings, before?.companion, there.companion),
      language,
      answers: shownAnswers(reading, given),
      beside: there.companion?.beside ?? NOTHING_BESIDE,
    };
    const list = listedFlows(request);
    const says = list.flows.some(
      ({ other, diaspora }) => (other.value ?? other.nearest ?? diaspora?.value) !== undefined,
    );
    if (!says && !before?.companion) return { table: read, companion: undefined };

    const hidden = hiddenPart(request, list.flows.length);
    const plan = companionPlan(request, list, hidden);
    const taken = sheets.map(({ name }) => name);
    const companion = before?.companion?.id ?? freeSheetName(plan.name, taken);
    const written = sheetSteps(plan, companion, !before?.companion);
    const steps: Step[] = [
      ...written.slice(0, -1),
      (part) => {
        there.forgetNames();
        part.sheet(companion).customProperties.add(COMPANION_PROPERTY.sheet, table.id);
        writeHidden(part.book, part.sheet(companion), hidden, id);
      },
      (part) => {
        part.sheet(table.id).customProperties.add(COMPARISON_ID_PROPERTY, id);
        removeHighlights();
        addConditionalFormats(part.sheet(table.id), highlightPlans(request));
      },
      ...written.slice(-1), // which says that it is finished
    ];
    return writeInParts(context, steps, (part) => {
      const made = part.sheet(companion);
      made.load('id');
      return () => ({ table: read, companion: made.id });
    });
  });
}

/** The comparison that a table's sheet has: its id, and its companion if that is still there. */
export interface ComparisonEntry {
  readonly id: string;
  readonly companion: SheetEntry | undefined;
}

/**
 * The comparison of a sheet. A copy of the sheet has the same id: then the comparison is that of the sheet for which the
 * companion was written last, or of the first if Excel has given the sheets other ids since.
 */
export function comparisonOf(sheets: readonly SheetEntry[], tableId: string): ComparisonEntry | undefined {
  const id = sheets.find((sheet) => sheet.id === tableId)?.comparison;
  if (id === undefined) return undefined;
  const companion = sheets.find(({ companionOf }) => companionOf === id);
  const sharing = sheets.filter(({ comparison }) => comparison === id);
  const written = companion?.properties.get(COMPANION_PROPERTY.sheet);
  const owner = sharing.find((sheet) => sheet.id === written) ?? sharing[0];
  return owner?.id === tableId ? { id, companion } : undefined;
}

/** Reads what a comparison that is there has to keep, and the answers of the workbook; asks for nothing if there are none. */
async function readBefore(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  before: ComparisonEntry | undefined,
) {
  const { worksheets, names } = context.workbook;
  const answersEntry = sheets.find(holdsAnswers);
  const answerCells = answersEntry && requestCells(worksheets.getItem(answersEntry.id));
  const companionCells = before?.companion && requestCells(worksheets.getItem(before.companion.id));
  const named = before
    ? Object.values(comparisonNames(before.id)).map((name) => names.getItemOrNullObject(name).load('name'))
    : [];
  if (answerCells || before) await context.sync();
  return {
    answers: readAnswers(answerCells?.() ?? []),
    companion: companionCells && readCompanion(companionCells()),
    forgetNames: () => {
      for (const name of named) if (!name.isNullObject) name.delete();
    },
  };
}

/** What to judge by: what the user changed in the companion that is there comes before what is set for the workbook. */
export const settingsInForce = (
  chosen: ComparisonSettings,
  companion: SheetEntry | undefined,
  reading: CompanionReading | undefined,
): ComparisonSettings =>
  companion && reading
    ? settingsWithLimits(
        chosen,
        readComparisonSettings(companion.properties.get(COMPANION_PROPERTY.settings)),
        reading.limits,
      )
    : chosen;

/** What only formulas and the add-in look at, with the names under which highlights find it. */
function writeHidden(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  { kept, limits, matrix }: HiddenPart,
  id: string,
): void {
  const put = (area: Area, cells: readonly (readonly CellInput[])[]) => {
    sheet.getRange(areaAddress(area)).formulas = cells.map((row) => [...row]);
  };
  put(kept.area, [kept.cells]);
  const names = comparisonNames(id);
  const name = (as: string, area: Area) => {
    workbook.names.add(as, sheet.getRange(areaAddress(area))).visible = false;
  };
  if (limits) {
    put(limits.area, [limits.cells]);
    [names.floor, names.above, names.below].forEach((as, place) =>
      name(as, { ...limits.area, column: limits.area.column + place, columns: 1 }),
    );
  }
  if (!matrix) return;
  sheet.getRange(areaAddress({ ...matrix.area, columns: 1 })).numberFormat = [['@']];
  sheet.getRange(areaAddress(matrix.keys)).numberFormat = [['@']];
  put(matrix.area, matrix.cells);
  name(names.figures, matrix.figures);
  name(names.keys, matrix.keys);
}

import type { Language } from '../clearing-house/messages/language';
import type { TableDefinition } from '../clearing-house/tables/definition';
import type { Edition } from '../clearing-house/tables/editions';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../clearing-house/tables/known-codes';
import type { TableIdentity } from '../clearing-house/tables/read-table';
import { templatePlan } from '../clearing-house/tables/template-plan';
import { batch } from './batch';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { requestInventory, type SheetEntry } from './inventory';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';
import { writePlan } from './write-plan';

/** Which templates to insert. */
export interface InsertRequest {
  readonly definitions: readonly TableDefinition[];
  /** ISO code of the reporting country. */
  readonly reporter: string;
  readonly edition: Edition;
  /** Oldest first. */
  readonly years: readonly number[];
  /** Whether tables that can have age groups get them. */
  readonly ages?: boolean;
  /** The language of the sheets. */
  readonly language: Language;
}

export interface InsertResult {
  readonly inserted: readonly TableSheet[];
  /** Tables that were there for all the years; they were left as they are. */
  readonly present: readonly TableSheet[];
}

/**
 * Inserts the sheets of the tables asked for, in two requests however many they are, three if the workbook has some of
 * them. What is there is never touched: a table of the same country gets a new sheet only for years that it lacks.
 * @throws WorkbookError
 */
export function insertTemplates(request: InsertRequest): Promise<InsertResult> {
  return batch(async (context) => {
    const { workbook } = context;
    const inventory = requestInventory(context);
    const knownCodes = workbook.names.getItemOrNullObject(KNOWN_CODES_NAME);
    knownCodes.load('name');
    await context.sync();
    const sheets = inventory();
    const present = await readSameTables(context, sheets, request);

    if (knownCodes.isNullObject) workbook.names.add(KNOWN_CODES_NAME, knownCodesFormula()).visible = false;
    const taken = sheets.map(({ name }) => name);
    const added = request.definitions.flatMap((definition) => {
      const years = request.years.filter((year) => !present.some((table) => hasYear(table, definition, year)));
      if (years.length === 0) return [];
      const plan = templatePlan({ ...request, definition, years });
      const name = freeSheetName(plan.name, taken);
      taken.push(name);
      const sheet = workbook.worksheets.add(name);
      writePlan(sheet, plan);
      sheet.load('id,name');
      return [{ sheet, cells: requestCells(sheet), identity: identityOf(definition, request) }];
    });
    if (added.length === 0) return { inserted: [], present };
    added[0]!.sheet.activate();
    await context.sync();
    const inserted = added.map(({ sheet, cells, identity }) =>
      tableSheet({ id: sheet.id, name: sheet.name }, identity, cells()),
    );
    return { inserted, present };
  });
}

const identityOf = (definition: TableDefinition, { reporter, edition, language }: InsertRequest): TableIdentity => ({
  definition,
  reporter,
  round: edition.round,
  language,
});

/** Reads the tables of the workbook that the request is about, so that their years are known from their cells. */
async function readSameTables(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  { definitions, reporter }: InsertRequest,
): Promise<TableSheet[]> {
  const requested = sheets.flatMap((sheet) => {
    const { identity } = sheet;
    if (identity?.reporter !== reporter || !definitions.some(({ id }) => id === identity.definition.id)) return [];
    return [{ sheet, identity, cells: requestCells(context.workbook.worksheets.getItem(sheet.id)) }];
  });
  if (requested.length === 0) return [];
  await context.sync();
  return requested.map(({ sheet, identity, cells }) => tableSheet(sheet, identity, cells()));
}

const hasYear = ({ identity, reading }: TableSheet, definition: TableDefinition, year: number): boolean =>
  identity.definition.id === definition.id && (reading?.layout.years.some((block) => block.year === year) ?? false);

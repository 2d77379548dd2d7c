import type { Language } from '../clearing-house/messages/language';
import type { MetadataEntry } from '../clearing-house/metadata/layout';
import type { TableDefinition } from '../clearing-house/tables/definition';
import type { Edition } from '../clearing-house/tables/editions';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../clearing-house/tables/known-codes';
import type { TableIdentity } from '../clearing-house/tables/read-table';
import { templatePlan } from '../clearing-house/tables/template-plan';
import { batch } from './batch';
import { completeMetadata, type MetadataChange } from './complete-metadata';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { requestInventory, type SheetEntry } from './inventory';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import { requestCells } from './sheet-cells';
import { tableSheet, yearsOf, type TableSheet } from './table-sheet';
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
  /** The metadata sheet of the country and round. */
  readonly metadata: MetadataSheet | undefined;
  /** Whether it was made, or got rows for tables and years that it lacked. */
  readonly metadataChange: MetadataChange['kind'] | undefined;
}

/**
 * Inserts the sheets of the tables asked for and that of their metadata, in two requests however many they are, three if
 * the workbook has some of them. What is there is never touched: a table of the same country gets a new sheet only for
 * years that it lacks, and the metadata sheet gets rows for tables and years that it lacks.
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
    const there = await readSameCountry(context, sheets, request);
    const present = there.tables.filter(({ identity }) => isRequested(identity, request));

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
      return [{ definition, years, sheet, cells: requestCells(sheet), identity: identityOf(definition, request) }];
    });
    const wanted = { ...request, entries: entriesOf([...there.tables.map(entryOf), ...added], request) };
    const metadata = completeMetadata(workbook, wanted, there.metadata, taken);
    const shown = added[0]?.sheet ?? metadata?.sheet;
    if (!shown) return { inserted: [], present, metadata: there.metadata, metadataChange: undefined };
    shown.activate();
    await context.sync();
    const inserted = added.map(({ sheet, cells, identity }) =>
      tableSheet({ id: sheet.id, name: sheet.name }, identity, cells()),
    );
    return { inserted, present, metadata: metadata?.read() ?? there.metadata, metadataChange: metadata?.kind };
  });
}

const identityOf = (definition: TableDefinition, { reporter, edition, language }: InsertRequest): TableIdentity => ({
  definition,
  reporter,
  round: edition.round,
  language,
});

/** Whether a sheet holds one of the tables asked for, of the same country in any round. */
const isRequested = (identity: TableIdentity, { definitions, reporter }: InsertRequest): boolean =>
  identity.reporter === reporter && definitions.some(({ id }) => id === identity.definition.id);

/** Whether something is of the country and round that the request is about. */
const isSameRound = (of: { reporter: string; round: number }, { reporter, edition }: InsertRequest): boolean =>
  of.reporter === reporter && of.round === edition.round;

/**
 * Reads the tables that are asked for, those of the same country and round, and their metadata, so that years and
 * answers are known from their cells.
 */
async function readSameCountry(
  context: Excel.RequestContext,
  sheets: readonly SheetEntry[],
  request: InsertRequest,
): Promise<{ tables: readonly TableSheet[]; metadata: MetadataSheet | undefined }> {
  const cellsOf = ({ id }: SheetEntry) => requestCells(context.workbook.worksheets.getItem(id));
  const tables = sheets.flatMap((sheet) => {
    const { identity } = sheet;
    if (!identity || !(isRequested(identity, request) || isSameRound(identity, request))) return [];
    return [{ sheet, identity, cells: cellsOf(sheet) }];
  });
  const metadata = sheets.flatMap((sheet) =>
    sheet.metadata && isSameRound(sheet.metadata, request)
      ? [{ sheet, identity: sheet.metadata, cells: cellsOf(sheet) }]
      : [],
  );
  if (tables.length + metadata.length > 0) await context.sync();
  const readMetadata = metadata.map(({ sheet, identity, cells }) => metadataSheet(sheet, identity, cells()));
  return {
    tables: tables.map(({ sheet, identity, cells }) => tableSheet(sheet, identity, cells())),
    metadata: readMetadata.find(({ reading }) => reading) ?? readMetadata[0],
  };
}

const hasYear = ({ identity, reading }: TableSheet, definition: TableDefinition, year: number): boolean =>
  identity.definition.id === definition.id && (reading?.layout.years.some((block) => block.year === year) ?? false);

const entryOf = (table: TableSheet) => ({
  definition: table.identity.definition,
  years: yearsOf(table),
  identity: table.identity,
});

/** What the metadata sheet of the round is to ask about, in the order of the edition. */
function entriesOf(
  tables: readonly (MetadataEntry & { readonly identity: TableIdentity })[],
  request: InsertRequest,
): MetadataEntry[] {
  const place = ({ definition }: MetadataEntry) => request.edition.tables.indexOf(definition.id);
  return tables.filter(({ identity }) => isSameRound(identity, request)).sort((a, b) => place(a) - place(b));
}

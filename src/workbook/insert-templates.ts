import type { Language } from '../clearing-house/messages/language';
import { METADATA_KIND, METADATA_PROPERTY } from '../clearing-house/metadata/identity';
import type { MetadataEntry } from '../clearing-house/metadata/layout';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import type { SheetPlan } from '../clearing-house/sheet/sheet-plan';
import type { TableDefinition } from '../clearing-house/tables/definition';
import type { Edition } from '../clearing-house/tables/editions';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../clearing-house/tables/known-codes';
import type { TableIdentity } from '../clearing-house/tables/read-table';
import { PROPERTY } from '../clearing-house/tables/sheet-identity';
import { templatePlan } from '../clearing-house/tables/template-plan';
import { batch } from './batch';
import { completeMetadata, type MetadataChange } from './complete-metadata';
import { WorkbookError } from './errors';
import { requestInventory, type SheetEntry } from './inventory';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import { readSheets } from './read-sheets';
import { requestCells } from './sheet-cells';
import { sheetSteps } from './sheet-steps';
import { tableSheet, yearsOf, type TableSheet } from './table-sheet';
import { requestWritable } from './writable';
import { writeInParts, type Part, type Step } from './write-in-parts';

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
 * the workbook has some of them; more where Excel does not take so much at once. A sheet whose insertion was cut short is
 * finished. What is there is never touched: a table of the same country gets a new sheet only for
 * years that it lacks, and the metadata sheet gets rows for tables and years that it lacks.
 * @throws WorkbookError
 */
export function insertTemplates(request: InsertRequest): Promise<InsertResult> {
  return batch(async (context) => {
    const { workbook } = context;
    const inventory = requestInventory(context);
    const knownCodes = workbook.names.getItemOrNullObject(KNOWN_CODES_NAME);
    knownCodes.load('name');
    const writable = requestWritable(context, { structure: true });
    await context.sync();
    writable();
    const sheets = inventory();
    const there = await readSameCountry(context, sheets, request);
    const present = there.tables.filter(({ identity }) => isRequested(identity, request));

    const taken = sheets.map(({ name }) => name);
    const added = request.definitions.flatMap((definition) => {
      const years = request.years.filter((year) => !present.some((table) => hasYear(table, definition, year)));
      if (years.length === 0) return [];
      const plan = templatePlan({ ...request, definition, years });
      const begun = sheets.find((sheet) => sheet.unfinished && isToBe(sheet, plan))?.id;
      const name = begun ?? freeSheetName(plan.name, taken);
      taken.push(name);
      const steps = sheetSteps(plan, name, !begun);
      return [{ definition, years, name, steps, identity: identityOf(definition, request) }];
    });
    const wanted = { ...request, entries: entriesOf([...there.tables.map(entryOf), ...added], request) };
    const begun = sheets.find((sheet) => sheet.unfinished && isMetadataOf(sheet, request))?.id;
    const metadata = completeMetadata(wanted, there.metadata, taken, begun);
    if (metadata?.kind === 'completed' && there.metadataIsProtected) {
      throw new WorkbookError('sheets-protected', 'ProtectedSheet', there.metadata?.name);
    }
    const shown = added[0]?.name ?? metadata?.sheet;
    if (shown === undefined) return { inserted: [], present, metadata: there.metadata, metadataChange: undefined };
    const nameCodes: Step = ({ book }) => {
      book.names.add(KNOWN_CODES_NAME, knownCodesFormula()).visible = false;
    };
    const steps = [
      ...(knownCodes.isNullObject ? [nameCodes] : []),
      ...added.flatMap((each) => each.steps),
      ...(metadata?.steps ?? []),
      (part: Part) => part.sheet(shown).activate(),
    ];
    return writeInParts(context, steps, (part) => {
      const asked = added.map(({ name, identity }) => {
        const sheet = part.sheet(name);
        sheet.load('id,name');
        return { sheet, identity, cells: requestCells(sheet) };
      });
      const askedMetadata = metadata?.ask(part);
      return (): InsertResult => ({
        inserted: asked.map(({ sheet, identity, cells }) =>
          tableSheet({ id: sheet.id, name: sheet.name }, identity, cells()),
        ),
        present,
        metadata: askedMetadata?.() ?? there.metadata,
        metadataChange: metadata?.kind,
      });
    });
  });
}

/** Whether an unfinished sheet was to be what a plan says: the same table of the same country and round. */
const isToBe = ({ properties }: SheetEntry, plan: SheetPlan): boolean =>
  [PROPERTY.table, PROPERTY.reporter, PROPERTY.round].every((key) => properties.get(key) === plan.properties[key]);

const isMetadataOf = ({ properties }: SheetEntry, { reporter, edition }: InsertRequest): boolean =>
  properties.get(METADATA_PROPERTY.kind) === METADATA_KIND
  && properties.get(METADATA_PROPERTY.reporter) === reporter
  && properties.get(METADATA_PROPERTY.round) === String(edition.round);

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
): Promise<{
  tables: readonly TableSheet[];
  metadata: MetadataSheet | undefined;
  metadataIsProtected: boolean;
}> {
  const tables = sheets.flatMap((sheet) => {
    const { identity } = sheet;
    if (!identity || !(isRequested(identity, request) || isSameRound(identity, request))) return [];
    return [{ sheet, identity }];
  });
  const metadata = sheets.flatMap((sheet) =>
    sheet.metadata && isSameRound(sheet.metadata, request) ? [{ sheet, identity: sheet.metadata }] : [],
  );
  const read = await readSheets(
    context,
    [...tables, ...metadata].map(({ sheet }) => sheet.id),
    'id,name,protection/protected',
  );
  const cellsOf = ({ id }: SheetEntry) => read.get(id)?.cells ?? [];
  const readMetadata = metadata.map(({ sheet, identity }) => metadataSheet(sheet, identity, cellsOf(sheet)));
  const present = readMetadata.find(({ reading }) => reading) ?? readMetadata[0];
  return {
    tables: tables.map(({ sheet, identity }) => tableSheet(sheet, identity, cellsOf(sheet))),
    metadata: present,
    metadataIsProtected: present !== undefined && (read.get(present.id)?.sheet.protection.protected ?? false),
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

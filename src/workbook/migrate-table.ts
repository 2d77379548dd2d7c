import { carriedAnswers } from '../clearing-house/metadata/carry-answers';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { UNFINISHED_PROPERTY } from '../clearing-house/sheet/unfinished';
import { carryOver, successorRequest, type CarryOver } from '../clearing-house/tables/carry-over';
import type { TableDefinition } from '../clearing-house/tables/definition';
import type { Edition } from '../clearing-house/tables/editions';
import { PROPERTY } from '../clearing-house/tables/sheet-identity';
import { templateLayout } from '../clearing-house/tables/template-layout';
import { templatePlan } from '../clearing-house/tables/template-plan';
import { batch } from './batch';
import { completeMetadata } from './complete-metadata';
import { WorkbookError } from './errors';
import { requestInventory, type SheetEntry } from './inventory';
import { metadataSheet, type MetadataSheet } from './metadata-sheet';
import { readSheets } from './read-sheets';
import { requestCells } from './sheet-cells';
import { sheetSteps } from './sheet-steps';
import { tableSheet, type TableSheet } from './table-sheet';
import { requestWritable } from './writable';
import { writeCells } from './write-cells';
import { writeInParts, type Part } from './write-in-parts';

export interface MigrationResult {
  /** The new sheet. */
  readonly table: TableSheet;
  /** The sheet that it came from, which stays as it is and is a table of ours no longer. */
  readonly from: string;
  /** What had no place in the new sheet. */
  readonly left: CarryOver['left'];
  /** The metadata sheet of the later round, with what was answered about the table before; undefined if nothing is asked. */
  readonly metadata: MetadataSheet | undefined;
}

/**
 * Moves a table to a later edition: a new sheet in its words and for its years too, with all that the old one holds, and what
 * was answered about it in the metadata of its round. The old sheets stay as they are, as a record. Four requests. The new
 * sheet counts as finished with the last of them only, which also makes the old one a table of ours no longer: between them
 * there are never two tables, and never none.
 * @param definition of the table in the new edition
 * @throws WorkbookError
 */
export function migrateTable(
  table: TableSheet,
  edition: Edition,
  definition: TableDefinition,
): Promise<MigrationResult> {
  return batch(async (context) => {
    const inventory = requestInventory(context);
    const writable = requestWritable(context, { structure: true });
    await context.sync();
    writable();
    const sheets = inventory();
    const { reporter } = table.identity;
    const [oldMetadata, newMetadata] = [table.identity.round, edition.round].map((round) =>
      sheets.find(({ metadata }) => metadata?.reporter === reporter && metadata.round === round),
    );
    const ids = [table.id, oldMetadata?.id, newMetadata?.id].filter((id) => id !== undefined);
    const read = await readSheets(context, ids, 'id,name,protection/protected');
    const cellsOf = (id: string) => read.get(id)?.cells ?? [];
    const metadataOf = (sheet: SheetEntry | undefined) =>
      sheet?.metadata && metadataSheet(sheet, sheet.metadata, cellsOf(sheet.id));
    if (newMetadata && read.get(newMetadata.id)?.sheet.protection.protected) {
      throw new WorkbookError('sheets-protected', 'ProtectedSheet', newMetadata.name);
    }
    const { reading } = tableSheet(table, table.identity, cellsOf(table.id));
    if (!reading) throw new WorkbookError('other', 'UnreadableTable', undefined);

    const request = successorRequest(reading, edition, definition);
    const plan = templatePlan(request);
    const { writes, left } = carryOver(reading, templateLayout(request));
    const taken = sheets.map(({ name }) => name);
    // One that was begun before and not finished is written anew.
    const begun = sheets.find(
      ({ unfinished, properties }) =>
        unfinished
        && [PROPERTY.table, PROPERTY.reporter, PROPERTY.round].every(
          (key) => properties.get(key) === plan.properties[key],
        ),
    );
    const name = begun?.id ?? freeSheetName(`${plan.name} ${edition.round}`, taken);
    const { language, years } = request;
    const wanted = { reporter, edition, language, entries: [{ definition, years }] };
    const before = metadataOf(newMetadata);
    const change = completeMetadata(wanted, before, [...taken, name]);
    // The last of them says that the sheet is finished.
    const begin = sheetSteps(plan, name, !begun).slice(0, -1);
    const steps = [...begin, (part: Part) => writeCells(part.sheet(name), writes), ...(change?.steps ?? [])];
    const { id, metadata } = await writeInParts(context, steps, (part) => {
      const sheet = part.sheet(name);
      sheet.load('id');
      const asked = change?.ask(part);
      return () => ({ id: sheet.id, metadata: asked?.() ?? before });
    });

    const answered = metadataOf(oldMetadata)?.reading;
    const answers = answered && metadata?.reading ? carriedAnswers(answered, metadata.reading, definition.id) : [];
    const identity = { definition, reporter, round: edition.round, language };
    const conclude = (part: Part): void => {
      if (metadata) writeCells(part.sheet(metadata.id), answers);
      part.sheet(id).customProperties.getItem(UNFINISHED_PROPERTY).delete();
      part.sheet(id).activate();
      // The old sheet keeps everything but what makes it one of the tables that are checked and sent.
      const old = part.sheet(table.id).customProperties;
      old.getItem(PROPERTY.table).delete();
      old.add(PROPERTY.superseded, table.identity.definition.id);
    };
    return writeInParts(context, [conclude], (part) => {
      const sheet = part.sheet(id);
      sheet.load('id,name');
      const after = requestCells(sheet);
      const metadataCells = metadata && requestCells(part.sheet(metadata.id));
      return () => ({
        table: tableSheet({ id: sheet.id, name: sheet.name }, identity, after()),
        from: table.id,
        left,
        metadata: metadata && metadataSheet(metadata, metadata.identity, metadataCells!()),
      });
    });
  });
}

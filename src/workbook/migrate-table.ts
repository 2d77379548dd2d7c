import type { TableDefinition } from '../clearing-house/tables/definition';
import type { Edition } from '../clearing-house/tables/editions';
import { carryOver, successorRequest, type CarryOver } from '../clearing-house/tables/carry-over';
import { freeSheetName } from '../clearing-house/sheet/free-sheet-name';
import { PROPERTY } from '../clearing-house/tables/sheet-identity';
import { templateLayout } from '../clearing-house/tables/template-layout';
import { templatePlan } from '../clearing-house/tables/template-plan';
import { batch } from './batch';
import { WorkbookError } from './errors';
import { requestInventory } from './inventory';
import { requestCells } from './sheet-cells';
import { tableSheet, type TableSheet } from './table-sheet';
import { writeCells } from './write-cells';
import { writePlan } from './write-plan';

export interface MigrationResult {
  /** The new sheet. */
  readonly table: TableSheet;
  /** The sheet that it came from, which stays as it is and is a table of ours no longer. */
  readonly from: string;
  /** What had no place in the new sheet. */
  readonly left: CarryOver['left'];
}

/**
 * Moves a table to a later edition: a new sheet in its words and for its years too, with all that the old one holds. The
 * old sheet stays as it is, as a record. Three requests.
 * @param definition of the table in the new edition
 * @throws WorkbookError
 */
export function migrateTable(
  table: TableSheet,
  edition: Edition,
  definition: TableDefinition,
): Promise<MigrationResult> {
  return batch(async (context) => {
    const { worksheets } = context.workbook;
    const inventory = requestInventory(context);
    const old = worksheets.getItem(table.id);
    const cells = requestCells(old);
    await context.sync();
    const { reading } = tableSheet(table, table.identity, cells());
    if (!reading) throw new WorkbookError('other', 'UnreadableTable', undefined);
    const request = successorRequest(reading, edition, definition);
    const plan = templatePlan(request);
    const { writes, left } = carryOver(reading, templateLayout(request));
    const taken = inventory().map(({ name }) => name);
    const sheet = worksheets.add(freeSheetName(`${plan.name} ${edition.round}`, taken));
    writePlan(sheet, plan);
    writeCells(sheet, writes);
    sheet.load('id,name');
    const after = requestCells(sheet);
    sheet.activate();
    // The old sheet keeps everything but what makes it one of the tables that are checked and sent.
    old.customProperties.getItem(PROPERTY.table).delete();
    old.customProperties.add(PROPERTY.superseded, table.identity.definition.id);
    await context.sync();
    const { reporter, language } = request;
    const identity = { definition, reporter, round: edition.round, language };
    return { table: tableSheet({ id: sheet.id, name: sheet.name }, identity, after()), from: table.id, left };
  });
}

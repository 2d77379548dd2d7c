import { tableById } from '../../src/clearing-house/tables/catalogue';
import type { ServiceClient } from '../../src/contract/service-client';
import { fillTraining } from '../../src/workbook/fill-training';
import { insertTemplates } from '../../src/workbook/insert-templates';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { bulgaria } from './table-cells';

/** Inserts tables of Bulgaria into the open workbook, by their numbers. */
export async function insertTables(
  ids: readonly string[] = ['5'],
  years: readonly number[] = bulgaria.years,
): Promise<readonly TableSheet[]> {
  const definitions = ids.map((id) => tableById(id)!);
  return (await insertTemplates({ ...bulgaria, definitions, years })).inserted;
}

/** Inserts table 5 of Bulgaria with its own published figures. */
export async function trainedTable(client: ServiceClient, years?: readonly number[]): Promise<TableSheet> {
  const { tables, figures } = await fillTraining(client, await insertTables(['5'], years), 'en');
  expect(figures).toBeGreaterThan(10);
  return tables[0]!;
}

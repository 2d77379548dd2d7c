import { checkTables } from '../../src/workbook/check-tables';
import { editionOf } from '../../src/clearing-house/tables/editions';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { insertTemplates, type InsertRequest } from '../../src/workbook/insert-templates';
import { readWorkbook } from '../../src/workbook/read-tables';
import { columnsOf, rowOf } from '../support/table-cells';
import { openOffice, type TestOffice } from '../support/office';

let office: TestOffice;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const tables = (...ids: string[]) => ids.map((id) => tableById(id)!);
const request = (change: Partial<InsertRequest> = {}): InsertRequest => ({
  definitions: tables('3', '5'),
  reporter: 'BG',
  edition: editionOf(2025),
  years: [2024],
  language: 'en',
  ...change,
});

test('any number of tables goes in with three round trips at most', async () => {
  const trips = await office.countRoundTrips(async () => {
    const { inserted, present } = await insertTemplates(request({ definitions: tables('1.2', '3', '5') }));
    expect(inserted.map(({ name }) => name)).toEqual(['Table 1.2 BG', 'Table 3 BG', 'Table 5 BG']);
    expect(checkTables(inserted).findings).toEqual([]);
    expect(present).toEqual([]);
  });
  expect(trips).toBeLessThanOrEqual(3);
});

test('a table is known again by what its sheet carries, after the sheet was renamed', async () => {
  await insertTemplates(request());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Table 5 BG').name = 'Auswanderung';
    await context.sync();
  });
  const { tables: found } = await readWorkbook();
  expect(found.map(({ name, identity }) => [name, identity.definition.id, identity.reporter])).toEqual([
    ['Table 3 BG', '3', 'BG'],
    ['Auswanderung', '5', 'BG'],
  ]);
});

test('totals calculate', async () => {
  await insertTemplates(request());
  const { T, M, F } = columnsOf(2024);
  const [germany, france, total] = [rowOf('DE'), rowOf('FR'), rowOf('TOTAL')];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Table 5 BG');
    sheet.getCell(germany, M).values = [[1200]];
    sheet.getCell(germany, F).values = [[991]];
    sheet.getCell(france, T).values = [[693]];
    const totals = [sheet.getCell(germany, T), sheet.getCell(total, T), sheet.getCell(total, M)];
    totals.forEach((cell) => cell.load('values'));
    await context.sync();
    expect(totals.map((cell) => cell.values[0]![0] as unknown)).toEqual([2191, 2884, 1200]);
  });
});

test('a second insertion leaves everything as it is; further years come on a sheet of their own', async () => {
  await insertTemplates(request());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Table 5 BG').getCell(rowOf('DE'), columnsOf(2024).T).values = [[2191]];
    await context.sync();
  });
  const again = await insertTemplates(request());
  expect(again.inserted).toEqual([]);
  expect(again.present.map(({ name }) => name)).toEqual(['Table 3 BG', 'Table 5 BG']);

  const more = await insertTemplates(request({ definitions: tables('5'), years: [2023, 2024] }));
  expect(more.inserted.map(({ name, reading }) => [name, reading!.layout.years.map(({ year }) => year)])).toEqual([
    ['Table 5 BG (2)', [2023]],
  ]);
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Table 5 BG').getCell(rowOf('DE'), columnsOf(2024).T);
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[2191]]);
  });
});

test('the sheet is dressed as planned: headings frozen, keys hidden, lists to choose from, figures validated', async () => {
  await insertTemplates(request({ definitions: tables('5') }));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Table 5 BG');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const keys = sheet.getRange('A6').load('rowHidden');
    const title = sheet.getRange('A1').load('values,format/font/bold,format/font/color');
    const germany = sheet.getCell(rowOf('DE'), columnsOf(2024).T).dataValidation.load('type,rule,errorAlert');
    const source = sheet.getRange('C8').dataValidation.load('type,errorAlert');
    const names = sheet.names.load('items/name');
    const known = context.workbook.names.getItem('CH_known_codes').load('visible');
    await context.sync();
    expect(frozen.address).toContain('A1:B6');
    expect(keys.rowHidden).toBe(true);
    expect(title.values[0]![0]).toBe('Table 5. Long-term emigration by country of next residence');
    expect(title.format.font).toMatchObject({ bold: true, color: '#1F5C99' });
    expect(germany).toMatchObject({ type: 'Custom', errorAlert: { style: 'Warning', showAlert: true } });
    expect(source).toMatchObject({ type: 'List', errorAlert: { style: 'Stop' } });
    expect(names.items.map(({ name }) => name).sort()).toEqual(['CH_codes', 'CH_keys']);
    expect(known.visible).toBe(false);
  });
});

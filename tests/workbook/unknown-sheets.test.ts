import { checkTables } from '../../src/workbook/check-tables';
import { PROPERTY } from '../../src/clearing-house/tables/sheet-identity';
import { HEAD } from '../../src/clearing-house/tables/template-layout';
import { readWorkbook } from '../../src/workbook/read-tables';
import { asUser, type TestUser } from '../support/engine';
import { insertTables } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';

let office: TestOffice;
let user: TestUser;
let id: string;

beforeAll(async () => {
  office = await openOffice();
  user = asUser(office.engine);
  id = (await insertTables())[0]!.id;
});
afterAll(() => office.close());

/** What is wrong with the sheet as such, with the number of requests it took to know. */
async function found() {
  office.resetRequests();
  const { findings } = checkTables(await readWorkbook());
  const requests = office.requests.length;
  return {
    requests,
    found: findings.flatMap(({ rule, sheet, cells, message: { key } }) =>
      rule === 'S01' ? [{ sheet, cells, key }] : [],
    ),
  };
}

const at = (key: string) => [{ sheet: id, cells: [{ row: 0, column: 0 }], key }];

async function setProperty(key: string, value: string) {
  await office.globals.Excel.run(async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem(id).customProperties.add(key, value);
    await context.sync();
  });
}

test('a table that lost its row of keys is said to be one, until it is put back', async () => {
  expect(await found()).toEqual({ requests: 2, found: [] });
  await user.activate(id);
  await user.removeRows(HEAD.keys);
  expect(await found()).toEqual({ requests: 2, found: at('S01.keys') });
  await user.undo();
  expect((await found()).found).toEqual([]);
});

test.each([
  [PROPERTY.version, '1', 'S01.version'],
  [PROPERTY.table, '9.9', 'S01.table'],
  [PROPERTY.reporter, 'QQ', 'S01.properties'],
  [PROPERTY.round, '2024', 'S01.properties'],
])('a sheet whose %s is %s is no table that can be read', async (property, value, key) => {
  const before = (await readWorkbook()).sheets.find((sheet) => sheet.id === id)!.properties.get(property)!;
  await setProperty(property, value);
  expect((await found()).found).toEqual(at(key));
  await setProperty(property, before);
  expect((await found()).found).toEqual([]);
});

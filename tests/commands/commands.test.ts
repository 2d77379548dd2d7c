import { cellAddress } from '../../src/clearing-house/sheet/a1';
import type { Service } from '../../src/service/service';
import { activeCell } from '../../src/workbook/active-cell';
import { goToCell, goToSheet } from '../../src/workbook/go-to-cell';
import { readWorkbook } from '../../src/workbook/read-tables';
import { rememberChoices, type Choices } from '../../src/workbook/remembered';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { ask, sampleService } from '../service/sample-service';
import { asUser, type TestUser } from '../support/engine';
import { insertTables } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { columnsOf, rowOf } from '../support/table-cells';
import { Pane } from './pressed-button';

const choices: Choices = { reporter: 'BG', round: 2025, years: [2024], tables: ['2.1'], ages: false, language: 'en' };
const { T, M } = columnsOf(2024);

let office: TestOffice;
let user: TestUser;
let pane: Pane;
let service: Service;
let answer: (address: string) => Promise<Response>;

beforeAll(async () => {
  service = await sampleService();
  globalThis.fetch = (address) => answer(address as string);
});
afterAll(() => service.close());

beforeEach(async () => {
  answer = (address) => ask(service, address);
  office = await openOffice();
  user = asUser(office.engine);
  // What Node lacks of a browser; without locks a command asks the pane and waits for an answer.
  Object.defineProperty(globalThis, 'navigator', { value: { language: 'en' }, configurable: true });
  Object.defineProperty(globalThis, 'location', {
    value: { href: 'https://localhost/commands.html' },
    configurable: true,
  });
  pane = new Pane();
});
afterEach(async () => {
  pane.close();
  await office.close();
});

async function insertTable(id = '5'): Promise<TableSheet> {
  return (await insertTables([id]))[0]!;
}

const type = (code: string, column: number, text: string): Promise<void> =>
  user.type(cellAddress({ row: rowOf(code), column }), text);

describe('insert last choice', () => {
  test('says what to do first if nothing was chosen yet', async () => {
    expect(await pane.press('insertAgain')).toContain('No tables have been chosen yet. Press Tables');
    await rememberChoices({ ...choices, reporter: '' });
    expect(await pane.press('insertAgain')).toContain('No tables have been chosen yet.');
    expect((await readWorkbook()).tables).toEqual([]);
  });

  test('inserts the tables chosen last, and leaves what is there alone', async () => {
    await rememberChoices(choices);
    expect(await pane.press('insertAgain')).toMatch(/^Inserted .*2\.1/);
    const { tables, metadata, sheets } = await readWorkbook();
    expect(tables.map(({ identity }) => [identity.definition.id, identity.reporter])).toEqual([['2.1', 'BG']]);
    expect(metadata).toHaveLength(1);
    expect(await pane.press('insertAgain')).toContain('nothing was changed');
    expect((await readWorkbook()).sheets).toHaveLength(sheets.length);
  });

  test('works without the service', async () => {
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await rememberChoices(choices);
    expect(await pane.press('insertAgain')).toMatch(/^Inserted/);
  });
});

describe('next finding', () => {
  test('there is none where there is no table, or nothing wrong', async () => {
    expect(await pane.press('nextFinding')).toContain('no table of the clearing house');
    await insertTable('2.1');
    expect(await pane.press('nextFinding')).toBe('Nothing to look at in 1 table.');
  });

  test('goes from cell to cell through all sheets, says what is there, and begins anew', async () => {
    const first = await insertTable('5');
    await type('DE', T, '-5');
    await type('IT', M, 'many');
    const second = await insertTable('3');
    await type('AT', T, '1.5');
    await goToCell(first.id, { row: 0, column: 0 });
    const walk: string[] = [];
    for (let step = 0; step < 4; step++) {
      const said = await pane.press('nextFinding');
      const { sheet, row, column } = await activeCell();
      walk.push(`${sheet === first.id ? '5' : '3'} ${cellAddress({ row, column })}`);
      expect(said).toMatch(new RegExp(`^${(step % 3) + 1} of 3 · .*, ${cellAddress({ row, column })}: .+`));
    }
    const inFirst = [cellAddress({ row: rowOf('DE'), column: T }), cellAddress({ row: rowOf('IT'), column: M })];
    expect(walk.slice(0, 2)).toEqual(inFirst.map((address) => `5 ${address}`));
    expect(walk[2]).toMatch(/^3 /);
    expect(walk[3]).toBe(walk[0]);
    expect(second.id).not.toBe(first.id);
  });
});

test('check all counts what there is to look at, and brings marks back', async () => {
  await insertTable();
  await type('DE', T, '-5');
  expect(await pane.press('removeAllMarks')).toMatch(/^Removed \d+ marks$/);
  expect(await pane.press('removeAllMarks')).toBe('There were no marks');
  expect(await pane.press('checkAll')).toBe('1 thing to look at in 1 table.');
  expect(await pane.press('removeAllMarks')).toMatch(/^Removed/);
});

describe('compare table', () => {
  test('needs a table on top that can be compared', async () => {
    expect(await pane.press('compareActive')).toContain('Show the sheet of a table of flows or stocks');
  });

  test('writes the comparison beside the table on top', async () => {
    const table = await insertTable();
    await goToSheet(table.id);
    await type('DE', T, '2191');
    expect(await pane.press('compareActive')).toBe(
      `${table.name} is compared: coloured figures differ from those of partners, and a sheet beside it lists them.`,
    );
    expect((await readWorkbook()).sheets.length).toBeGreaterThan(3);
  });

  test('says so if the service is not there, and changes nothing', async () => {
    await insertTable();
    const before = (await readWorkbook()).sheets.length;
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await pane.press('compareActive')).toContain('The mirror service cannot be reached.');
    expect((await readWorkbook()).sheets).toHaveLength(before);
  });
});

test('a protected sheet is named as what is in the way', async () => {
  const table = await insertTable();
  const { Excel } = office.globals;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table.id).protection.protect();
    await context.sync();
  });
  for (const name of ['removeAllMarks', 'compareActive'] as const)
    expect(await pane.press(name)).toMatch(/protected.*Take the protection off/);
});

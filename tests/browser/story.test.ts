import { verdictStyle } from '../../src/clearing-house/mirror/highlight-plan';
import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { Production } from '../support/production';
import { keepScreenshot } from '../support/screenshots';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(120_000);

const germany = rowOf('DE');
const { T, M } = columnsOf(2024);
const MARKED = '#F9C6C6';
const EXTREME = verdictStyle('extreme', 'own-lower').fill;
const AGREEMENT = verdictStyle('match', 'equal').fill;

let production: Production;
let workbench: OpenWorkbench;
let compiler: Compiler;

// The built files, as the service serves them under its own policy: what passes here passes at an office.
beforeAll(async () => {
  production = await Production.start();
});
afterAll(() => production?.close());
afterEach(() => workbench.close());

async function open(): Promise<void> {
  workbench = await production.open();
  compiler = await Compiler.at(workbench);
}
const keep = (name: string) => keepScreenshot(workbench.page, name);

/** Chooses Bulgaria, 2024, and tables 3 and 5, and inserts them. */
async function insertTables(): Promise<number> {
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('3', '5');
  return compiler.roundTripsOf(async () => {
    await compiler.button('Insert tables').click();
    await compiler.pane.getByText('Inserted 2 tables: Table 3 BG, Table 5 BG').first().waitFor();
  });
}

test('a newcomer does the compiler’s job on real figures', async () => {
  await open();
  await keep('1-opened');
  expect(await insertTables()).toBeLessThanOrEqual(3);
  await keep('2-inserted');

  await compiler.train();
  await compiler.pane
    .getByText(/^Filled in \d+ figures in 2 tables$/)
    .first()
    .waitFor();
  await compiler.openSheet('Table 5 BG');
  await compiler.scrollDown(500);
  expect(await compiler.value(germany, T)).toBe(2191);
  const total = rowOf('TOTAL');
  const parts = await workbench.page.evaluate(
    ({ first, last, column }) => {
      const { cells, sheets } = window.workbench.engine;
      const area = { row: first, column, rows: last - first + 1, columns: 1 };
      return cells.values(sheets.active(), area).map(([value]) => Number(value));
    },
    { first: rowOf('AL'), last: total - 1, column: T },
  );
  expect(await compiler.value(total, T)).toBe(parts.reduce((a, b) => a + b, 0));
  await keep('3-training');

  await compiler.showTab(/Checks/);
  const error = compiler.pane.getByText('-5 is negative');
  await compiler.pane.getByText(/^No errors, 4 open warnings/).waitFor(); // nobody has said where the figures come from
  expect(
    await compiler.roundTripsOf(async () => {
      await compiler.type(germany, T, '-5');
      await error.waitFor();
    }),
  ).toBeLessThanOrEqual(2);
  await compiler.seeFill(germany, T, MARKED);
  await keep('4-error');
  await compiler.type(germany, T, '2191');
  await error.waitFor({ state: 'detached' });
  await compiler.seeFill(germany, T, undefined);

  await compiler.showTab(/Mirrors/);
  const discrepancy = compiler.pane.getByRole('listitem').filter({ hasText: 'Germany' });
  expect(
    await compiler.roundTripsOf(async () => {
      await compiler.button('Compare with partners').click();
      await discrepancy.first().waitFor();
    }),
  ).toBeLessThanOrEqual(3);
  const text = await discrepancy.first().textContent();
  expect(text).toContain('extreme');
  expect(text).toContain('2,191 here, 22,785 there');
  await compiler.openSheet('Table 5 BG');
  await compiler.seeFill(germany, T, EXTREME);
  await compiler.select(germany, T);
  await compiler.pane.getByText('Own minimum stay').waitFor();
  await compiler.seeNoNotices();
  await keep('5-compared');

  await compiler.type(germany, T, '22000');
  await compiler.seeFill(germany, T, AGREEMENT);
  await discrepancy.first().waitFor({ state: 'detached' });
  await keep('6-agreement');
  expect(workbench.problems).toEqual([]);
});

test('what a compiler types is theirs to undo, and a mistake is one click away from its cell', async () => {
  await open();
  await insertTables();
  await compiler.openSheet('Table 3 BG');
  await compiler.showTab(/Checks/);
  await compiler.type(germany, M, '1 234');
  const finding = compiler.pane.getByRole('listitem').filter({ hasText: '1 234' });
  await finding.waitFor();
  await compiler.press('Control+z');
  await finding.waitFor({ state: 'detached' });
  expect(await compiler.value(germany, M)).toBe('');
  await compiler.press('Control+y');
  await finding.waitFor();

  await compiler.openSheet('Table 5 BG');
  await finding.getByRole('button').first().click();
  await workbench.page.waitForFunction(() => {
    const { sheets } = window.workbench.engine;
    return sheets.list().find(({ id }) => id === sheets.active())!.name === 'Table 3 BG';
  });
  await finding.getByRole('button').nth(1).click();
  await finding.waitFor({ state: 'detached' });
  expect(await compiler.value(germany, M)).toBe(1234);

  const sheets = () => workbench.page.evaluate(() => window.workbench.engine.sheets.list().map(({ name }) => name));
  for (let step = 0; step < 5 && (await sheets()).length > 1; step++) await compiler.press('Control+z');
  await workbench.page.waitForFunction(() => window.workbench.engine.sheets.list().length === 1);
  await compiler.pane.getByText('This sheet is no table of the clearing house').waitFor();
  expect(workbench.problems).toEqual([]);
});

test('the ribbon’s buttons do their jobs, with the pane and without it', async () => {
  await open();
  await insertTables();
  await compiler.train();
  await compiler.pane
    .getByText(/^Filled in/)
    .first()
    .waitFor();
  await compiler.openSheet('Table 5 BG');
  await compiler.pressRibbon('Compare table');
  await compiler.seeFill(germany, T, EXTREME);
  await compiler.pressRibbon('Remove marks');
  await compiler.seeFill(germany, T, undefined);
  await compiler.pane
    .getByText(/^Removed \d+ marks$/)
    .first()
    .waitFor();
  await compiler.type(germany, T, '-5');
  await compiler.pressRibbon('Check all');
  await compiler.seeFill(germany, T, MARKED);
  await compiler.pane.getByText('5 things to look at in 2 tables').first().waitFor();

  await workbench.page.locator('#pane-close').click();
  const dialog = workbench.page.waitForEvent('popup');
  await workbench.page.waitForTimeout(1000); // the first command tells the pane before it has ended; until then the button rests
  await compiler.pressRibbon('Check all');
  const message = await dialog;
  await message.getByText('5 things to look at in 2 tables').waitFor();
  await message.close();
  expect(workbench.problems).toEqual([]);
});

test('without the service templates and checks work; comparing says why it cannot, and goes on when it can', async () => {
  production.answers = false;
  await open();
  await insertTables();
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Checks/);
  await compiler.type(germany, T, '-5');
  await compiler.pane.getByText('-5 is negative').waitFor();
  await compiler.type(germany, T, '2191');
  await compiler.pane.getByText(/^No errors/).waitFor();

  await compiler.showTab(/Mirrors/);
  await compiler.button('Compare with partners').click();
  await compiler.pane.getByText('The mirror service cannot be reached.').waitFor();
  await compiler.pane.getByText('It is tried again by itself.').waitFor();
  await keep('7-service-off');
  production.answers = true;
  await compiler.pane.getByText('2,191 here, 22,785 there').waitFor({ timeout: 20_000 });
  // What the browser itself notes of requests without an answer is all that it notes.
  expect(workbench.problems.filter((problem) => !/ERR_(EMPTY_RESPONSE|CONNECTION)/.test(problem))).toEqual([]);
});

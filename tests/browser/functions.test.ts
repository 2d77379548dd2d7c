import type { Page } from 'playwright-core';
import type { CellInput } from '../../src/workbench/engine/engine';
import { rect } from '../../src/workbench/engine/geometry';
import { Compiler } from '../support/compiler';
import { keepScreenshot } from '../support/screenshots';
import { ServedAddin } from '../support/served-addin';

jest.setTimeout(120_000);

let asked: string[] = [];
let addin: ServedAddin;

beforeAll(async () => {
  addin = await ServedAddin.local(undefined, (service) => (request) => {
    asked.push(new URL(request.url).pathname);
    return service.fetch(request);
  });
});
afterAll(() => addin.close());

/** Writes what stands in a block of cells, from its first one on. */
const write = (page: Page, row: number, column: number, input: CellInput[][]): Promise<void> =>
  page.evaluate(
    ({ area, input }) => {
      const { cells, sheets } = window.workbench.engine;
      cells.write(sheets.active(), area, input);
    },
    { area: rect(row, column, input.length, input[0]!.length), input },
  );

/** Waits until a block of cells shows texts. */
async function shows(page: Page, row: number, column: number, texts: string[][]): Promise<void> {
  await page.waitForFunction(
    ({ area, wanted }) => {
      const { cells, sheets } = window.workbench.engine;
      return JSON.stringify(cells.texts(sheets.active(), area)) === wanted;
    },
    { area: rect(row, column, texts.length, texts[0]!.length), wanted: JSON.stringify(texts) },
  );
}

test('a formula is typed with the help of its function; figures come, spill, and say why there are none', async () => {
  const workbench = await addin.open();
  const { page } = workbench;
  const compiler = await Compiler.at(workbench);
  await compiler.select(0, 0);
  await page.evaluate(() => window.workbench.focusGrid());
  await page.keyboard.type('=CLEARINGHOUSE.', { delay: 20 });
  const choice = page.getByText('CLEARINGHOUSE.RATIO', { exact: true });
  await choice.waitFor();
  await page.keyboard.type('MIRROR(5,', { delay: 20 });
  await page
    .getByText(/CLEARINGHOUSE\.MIRROR\(table/)
    .first()
    .waitFor();
  await keepScreenshot(page, 'functions-help');
  await page.keyboard.type('"BG","DE",2024)', { delay: 20 });
  await choice.waitFor({ state: 'hidden' });
  await page.keyboard.press('Enter');
  await shows(page, 0, 0, [['22785']]);

  asked = [];
  const partners = ['"SE"', '"Italy"', '"нидерланды"', '40', '"UZ"', '"Germny"'];
  await write(
    page,
    1,
    0,
    partners.map((partner) => [`=CLEARINGHOUSE.MIRROR(5,"BG",${partner},2024)`]),
  );
  await shows(page, 1, 0, [['437'], ['1514'], ['6589'], ['2468'], ['#N/A'], ['#VALUE!']]);
  expect(asked.filter((path) => path.endsWith('/mirror'))).toEqual([]); // the first answer has all partners

  await write(page, 0, 2, [
    ['=CLEARINGHOUSE.RATIO(5,"BG","DE",2024,,,A1/2)', '=CLEARINGHOUSE.SERIES(5,A9,A10,2023,2025)'],
  ]);
  await shows(page, 0, 2, [['2', '#VALUE!']]);
  await write(page, 8, 0, [['Bulgaria'], ['Germany']]);
  await shows(page, 1, 3, [
    ['2024', '2191', '22785'],
    ['2025', '', ''],
  ]);
  expect(asked.filter((path) => path.endsWith('/mirror'))).toHaveLength(1); // for the years that were not known

  await compiler.select(6, 0);
  await page.getByRole('status').getByText('Is Germany (DE) meant?').waitFor();
  await keepScreenshot(page, 'functions');
  await workbench.close();
  expect(workbench.problems).toEqual([]);
});

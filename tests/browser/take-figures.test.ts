import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { keepScreenshot } from '../support/screenshots';
import { ServedAddin } from '../support/served-addin';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(120_000);

const { M, F, T } = columnsOf(2024);

/** An office's own sheet; what the pane asks about it stands in the test. */
const BLOCK = [
  ['Страна', 'Год', 'Мужчины', 'Женщины'],
  ['Германия', 2024, 1200, 991],
  ['Австрия', 2024, '-', 40],
  ['Атлантида', 2024, 7, 8],
];

let addin: ServedAddin;
let workbench: OpenWorkbench;

beforeAll(async () => {
  addin = await ServedAddin.local();
  addin.answers = false; // the service is not needed
});
afterAll(() => addin.close());
afterEach(() => workbench.close());

test('figures of another layout are shown, asked about and then written', async () => {
  workbench = await addin.open();
  const compiler = await Compiler.at(workbench);
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('5');
  await compiler.button('Insert tables').click();
  await compiler.button(/^Table 5 BG/).waitFor();
  await compiler.openSheet('Sheet1');
  for (const [row, cells] of BLOCK.entries()) {
    for (const [column, value] of cells.entries()) await compiler.type(row + 1, column, String(value));
  }
  await workbench.page.evaluate(() => {
    const { sheets, view } = window.workbench.engine;
    view.select(sheets.active(), [{ row: 1, column: 0, rows: 4, columns: 4 }]);
  });
  await compiler.button('Take figures from selection').click();
  const panel = compiler.pane.getByRole('region', { name: 'Figures from the selection' });
  await panel.getByText(/^4 figures recognised, for 2 countries and groups\. Years: 2024\./).waitFor();
  await panel.getByText('Read: Sheet1, A2:D5').waitFor();
  await compiler.openSheet('Table 5 BG');
  expect(await compiler.value(rowOf('DE'), M)).toBe('');

  await panel.getByRole('combobox', { name: /Атлантида.*\(A5\)/ }).click();
  await compiler.pane.getByRole('option', { name: 'Leave out' }).click();
  await panel.getByRole('combobox', { name: /“-”/ }).click();
  await compiler.pane.getByRole('option', { name: /Nobody/ }).click();
  await keepScreenshot(workbench.page, 'take-figures');
  await panel.getByRole('button', { name: 'Write 4 figures' }).click();
  await compiler.pane
    .getByText(/^4 figures written into “Table 5 BG”/)
    .first()
    .waitFor();
  expect(await compiler.value(rowOf('DE'), M)).toBe(1200);
  expect(await compiler.value(rowOf('AT'), M)).toBe(0);
  expect(await compiler.value(rowOf('AT'), F)).toBe(40);
  expect(await compiler.value(rowOf('DE'), T)).toBe(2191);
});

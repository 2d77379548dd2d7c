import { tableById } from '../../src/clearing-house/tables/catalogue';
import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { keepScreenshot } from '../support/screenshots';
import { ServedAddin } from '../support/served-addin';
import { bulgaria, columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(120_000);

const request = { ...bulgaria, definition: tableById('2.1')! };
const { T } = columnsOf(2024, request);
const row = (code: string) => rowOf(code, request);

let addin: ServedAddin;
let workbench: OpenWorkbench;
let compiler: Compiler;

beforeAll(async () => (addin = await ServedAddin.local()));
afterAll(() => addin.close());
afterEach(() => workbench.close());

const keep = (name: string) => keepScreenshot(workbench.page, name);

test('a compiler asks about a sign once, goes through the findings, mends, answers and exports them', async () => {
  workbench = await addin.open();
  compiler = await Compiler.at(workbench);
  const { pane } = compiler;
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('2.1');
  await compiler.button('Insert tables').click();
  await pane.getByText('Inserted Table 2.1 BG').first().waitFor();
  await compiler.openSheet('Table 2.1 BG');
  await compiler.showTab(/Checks/);

  await compiler.type(row('NAT'), T, '1 000 e');
  await compiler.type(row('FOR'), T, '900');
  await compiler.type(row('STLS'), T, '-');
  await compiler.type(row('UNK'), T, '600');
  await pane.getByText(/Offices mean different things by it/).waitFor();
  await keep('8-sign');
  await pane.getByRole('radio', { name: /^Nobody/ }).check();
  await compiler.button('Use this meaning').click();
  await pane.getByText(/Offices mean different things by it/).waitFor({ state: 'detached' });
  await compiler.seeValue(row('STLS'), T, 0);

  await compiler.button(/^Make it 1,?000 with status E$/).click();
  await pane.getByText(/^No errors/).waitFor();
  await compiler.seeValue(row('TOTAL'), T, 2500);

  // F8 walks from finding to finding, and the sheet follows.
  const { next } = { next: compiler.button('Next finding') };
  await next.click();
  await pane.getByText(/^1 of \d+$/).waitFor();
  await pane.locator('body').press('F8');
  await pane.getByText(/^2 of \d+$/).waitFor();
  await keep('9-findings');

  // A share of unknown citizenship above 20 % is a warning, which can be answered.
  const unknown = pane.getByRole('listitem').filter({ hasText: /24 ?%/ });
  await unknown.getByRole('button', { name: /^Answer/ }).click();
  await compiler.button('Save answer').click();
  await pane.getByText('Choose a reason.').waitFor();
  await pane.getByRole('combobox', { name: /Reason/ }).click();
  await pane.getByRole('option', { name: 'Verified with the source' }).click();
  await pane.getByRole('textbox', { name: 'Your name' }).fill('A. Compiler');
  await keep('10-answer');
  await compiler.button('Save answer').click();
  await pane
    .getByText(/^Answer saved in the sheet “Answers”/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: /^Settled 1$/ }).click();
  await pane.getByText(/Settled: Verified with the source/).waitFor();
  await compiler.openSheet('Answers');
  await keep('11-answers');

  // The answer holds until the value changes.
  await compiler.openSheet('Table 2.1 BG');
  await compiler.type(row('UNK'), T, '700');
  await pane.getByText(/have changed since this was answered/).waitFor();

  await compiler.button('Report').click();
  await pane.getByRole('menuitem', { name: 'As a sheet of this workbook' }).click();
  await pane
    .getByText(/^The report is in the sheet/)
    .first()
    .waitFor();
  await keep('12-report');
  expect(workbench.problems).toEqual([]);
});

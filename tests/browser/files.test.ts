import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import type { XlsxWorkbook } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import type { BrowserWorkbench, OpenWorkbench } from '../support/browser';
import { startFixtureAddin } from '../support/fixture-addin';
import { makeFile } from '../xlsx/made-file';
import { templateWorkbook } from '../xlsx/template-workbook';

jest.setTimeout(90_000);

let browser: BrowserWorkbench;
let workbench: OpenWorkbench;
let page: Page;

beforeAll(async () => (browser = await startFixtureAddin()));
afterAll(() => browser.close());

beforeEach(async () => {
  workbench = await browser.open();
  page = workbench.page;
});
afterEach(async () => {
  await workbench.close();
  expect(workbench.problems).toEqual([]);
});

const choose = (name: string, bytes: Uint8Array | string): Promise<void> =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const isOpen = (name: string): Promise<unknown> => page.waitForSelector(`h1:text-is("${name}")`);
const sheetNames = (): Promise<string[]> =>
  page.evaluate(() => window.workbench.engine.sheets.list().map(({ name }) => name));

/** Saves by the keyboard, and reads what came of it. */
async function save(): Promise<{ name: string; workbook: XlsxWorkbook }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return { name: download.suggestedFilename(), workbook: await readXlsx(await readFile(await download.path())) };
}

test('a template is opened, filled in and saved; the add-in starts anew with it', async () => {
  const template = templateWorkbook('1.1');
  await choose('KG 2025.xlsx', await writeWorkbook(template));
  await isOpen('KG 2025.xlsx');
  expect(await sheetNames()).toEqual([template.sheets[0]!.name]);
  const pane = await workbench.pane();
  await pane.waitForSelector('#host:has-text("Excel")');

  await page.evaluate(() => {
    const { cells, sheets } = window.workbench.engine;
    cells.write(sheets.active(), { row: 20, column: 0, rows: 1, columns: 2 }, [['=6*7', "'007"]]);
  });
  const { name, workbook } = await save();
  expect(name).toBe('KG 2025.xlsx');
  const [sheet] = workbook.sheets;
  expect(sheet!.values[20]!.slice(0, 2)).toEqual([42, '007']);
  expect(sheet!.properties).toEqual(template.sheets[0]!.properties);
  expect(sheet!.validations).toHaveLength(template.sheets[0]!.validations.length);
  expect(sheet!.conditionalFormats).toHaveLength(template.sheets[0]!.conditionalFormats.length);
});

test('what the workbench would lose is said before the file is opened', async () => {
  const xml = '<sheetData/><autoFilter ref="A1:B2"/>';
  const file = await makeFile({ sheets: [{ name: 'Filtered', xml }] });
  await choose('Office.xlsx', file);
  const dialog = page.getByRole('dialog', { name: 'The workbench does not keep everything in Office.xlsx' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['Filtered: 1 filter']);
  await page.keyboard.press('Escape');
  expect(await sheetNames()).toEqual(['Sheet1']);
  await choose('Office.xlsx', file);
  await dialog.getByRole('button', { name: 'Open' }).click();
  await isOpen('Office.xlsx');
  expect(await sheetNames()).toEqual(['Filtered']);
});

test('a file that is no workbook is refused with what to do, and leaves what is open', async () => {
  await choose('Figures.csv', 'country;persons\nKG;12\n');
  const dialog = page.getByRole('dialog', { name: 'That did not work' });
  expect(await dialog.textContent()).toContain('save it as .xlsx');
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await page.textContent('h1')).toBe('Book1.xlsx');
});

test('changes that were not saved are asked about before another file is chosen', async () => {
  await page.evaluate(() => {
    const { cells, sheets } = window.workbench.engine;
    cells.write(sheets.active(), { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  });
  await page.getByRole('button', { name: 'Open…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Book1.xlsx has changes that were not saved' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await save();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  expect(chooser.isMultiple()).toBe(false);
});

import type { Frame, Page } from 'playwright-core';
import { rect } from '../../src/workbench/engine/geometry';
import type { BrowserWorkbench, OpenWorkbench } from '../support/browser';
import { startFixtureAddin } from '../support/fixture-addin';
import { keepScreenshot } from '../support/screenshots';

jest.setTimeout(60_000);

let browser: BrowserWorkbench;
let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;

beforeAll(async () => (browser = await startFixtureAddin()));
afterAll(() => browser.close());
beforeEach(async () => {
  workbench = await browser.open();
  page = workbench.page;
  pane = await workbench.pane();
  await pane.waitForSelector('#host:has-text("Excel")');
});
afterEach(async () => {
  await workbench.close();
  expect(workbench.problems).toEqual([]);
});

/** Figures with four kinds of charts beside them, the last of which is not drawn. */
const addCharts = (): Promise<void> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C5').values = [
        ['', 'Own', 'Partner'],
        ['2021', 2000, 15000],
        ['2022', 2191, 22785],
        ['2023', '', 18500],
        ['2024', 4000, 12000],
      ];
      const source = sheet.getRange('A1:C5');
      const kinds = [
        ['BarClustered', 'E2', 'I17'],
        ['LineMarkers', 'J2', 'N17'],
        ['XYScatter', 'E19', 'I34'],
        ['Pie', 'J19', 'N34'],
      ] as const;
      for (const [type, first, last] of kinds) {
        const chart = sheet.charts.add(type, source, 'Columns');
        chart.setPosition(first, last);
        chart.title.text = `A chart of the kind ${type}`;
      }
      const bars = sheet.charts.getItemAt(0);
      bars.axes.categoryAxis.reversePlotOrder = true;
      bars.axes.valueAxis.numberFormat = '#,##0';
      const own = bars.series.getItemAt(0);
      own.format.fill.setSolidColor('#12436D');
      own.set({ hasDataLabels: true, gapWidth: 60 });
      await context.sync();
    }),
  );

const charts = () => page.getByRole('img', { name: /^Chart/ });
const bars = () => page.getByRole('img', { name: /BarClustered/ });
/** The breadths of the bars of the first series, from the top. */
const ownBars = (): Promise<number[]> =>
  bars()
    .locator('rect[fill="#12436D"]')
    .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))).filter((width) => width > 20));

test('charts are drawn over the grid, follow its cells and its scrolling, and say what they show', async () => {
  await addCharts();
  await charts().nth(3).waitFor();
  await keepScreenshot(page, 'workbench-charts');
  expect(await bars().getAttribute('aria-label')).toContain('2023: Own no figure, Partner 18500; 2024: Own 4000');
  expect(await page.getByRole('img', { name: /Pie/ }).textContent()).toContain('does not draw charts of the kind Pie');

  // A bar is as long as its figure.
  const [, second] = await ownBars();
  await page.evaluate(
    (area) => {
      const { engine } = window.workbench;
      const batch = engine.openBatch('user');
      batch.do(() => engine.cells.write(engine.sheets.active(), area, [[4382]]));
      batch.end();
    },
    rect(2, 1),
  );
  await page.waitForFunction((label) => document.querySelector(`[aria-label*="${label}"]`) !== null, '2022: Own 4382');
  const [, longer] = await ownBars();
  expect(longer! / second!).toBeCloseTo(2, 1);

  // Rows above are inserted, and hidden; the sheet is scrolled; another sheet is shown.
  const top = async () => (await bars().boundingBox())!.y;
  const before = await top();
  await page.evaluate(
    (area) => {
      const { engine } = window.workbench;
      const batch = engine.openBatch('user');
      batch.do(() => engine.cells.insert(engine.sheets.active(), area, 'Down'));
      batch.end();
    },
    rect(0, 0, 2, 16_384),
  );
  await page.waitForTimeout(100);
  const inserted = await top();
  expect(inserted).toBeGreaterThan(before + 30);
  await page.mouse.move(200, 500);
  await page.mouse.wheel(0, 100);
  await page.waitForTimeout(300);
  expect(await top()).toBeLessThan(inserted - 40);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Another').activate();
      await context.sync();
    }),
  );
  await page.waitForTimeout(200);
  expect(await charts().count()).toBe(0);
});

import type { Frame, Locator, Page } from 'playwright-core';
import { rect } from '../../src/workbench/engine/geometry';
import type { BrowserWorkbench, OpenWorkbench } from '../support/browser';
import { startFixtureAddin } from '../support/fixture-addin';

jest.setTimeout(60_000);

let browser: BrowserWorkbench;
let workbench: OpenWorkbench;
let page: Page;
let pane: Frame;

beforeAll(async () => (browser = await startFixtureAddin()));
afterAll(() => browser.close());

async function open(query = ''): Promise<void> {
  workbench = await browser.open(query);
  page = workbench.page;
  pane = await workbench.pane();
  await pane.waitForSelector('#host:has-text("Excel")');
}

async function close(): Promise<void> {
  await workbench.close();
  expect(workbench.problems).toEqual([]);
}

const cell = (row: number, column: number): Promise<unknown> =>
  page.evaluate(
    ({ area }) => {
      const { cells, sheets } = window.workbench.engine;
      return cells.values(sheets.active(), area)[0]?.[0];
    },
    { area: rect(row, column) },
  );

const select = (row: number, column: number): Promise<void> =>
  page.evaluate(
    ({ area }) => {
      const { view, sheets } = window.workbench.engine;
      view.select(sheets.active(), [area]);
    },
    { area: rect(row, column) },
  );

/** The changes that the pane has listed, once there are as many. */
async function heard(count: number): Promise<unknown[]> {
  await pane.waitForFunction((n) => document.querySelectorAll('#events li').length >= n, count);
  return (await pane.locator('#events li').allTextContents()).map((text) => JSON.parse(text) as unknown);
}

const ribbon = (): Locator => page.getByRole('navigation', { name: 'Ribbon' });

const hasFocus = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);

describe('the pane', () => {
  afterEach(close);

  test('is open at the start, with the genuine office.js ready in the language of the page', async () => {
    await open('?locale=fr-FR&name=Tableaux.xlsx');
    expect(await pane.textContent('#host')).toBe('Excel OfficeOnline, fr-FR');
    expect(await page.textContent('#pane-title')).toBe('Montage');
    expect(await page.textContent('h1')).toBe('Tableaux.xlsx');
    expect(await ribbon().getByRole('tab').allTextContents()).toEqual(['Montage', 'Data']);
  });

  test('writes cells, hears of it as its own doing, and opens a dialog', async () => {
    await open();
    await pane.click('#write');
    expect(await heard(1)).toEqual([
      expect.objectContaining({ address: 'B2', source: 'Local', triggerSource: 'ThisLocalAddin' }),
    ]);
    expect(await cell(1, 1)).toBe(42);
    await pane.click('#dialog');
    await pane.waitForSelector('#answer:has-text("hello from the dialog")');
  });

  test('hears what the user types in the grid, and what the user undoes', async () => {
    await open();
    await select(3, 2);
    await page.evaluate(() => window.workbench.focusGrid());
    await page.keyboard.type('-5');
    await page.keyboard.press('Enter');
    const user = { address: 'C4', source: 'Local', triggerSource: 'Unknown' };
    expect(await heard(1)).toMatchObject([{ ...user, details: { valueBefore: '', valueAfter: -5 } }]);
    await page.keyboard.press('Control+z');
    expect(await heard(2)).toMatchObject([{}, { ...user, details: { valueBefore: -5, valueAfter: '' } }]);
    expect(await cell(3, 2)).toBe('');
  });

  test('can be reloaded, and keeps what it has saved in the document', async () => {
    await open();
    await pane.click('#save');
    await pane.waitForSelector('#answer:has-text("visits 1")');
    await pane.evaluate(() => location.reload());
    await pane.waitForSelector('#answer:empty', { state: 'attached' });
    await pane.waitForSelector('#host:has-text("Excel")');
    await pane.click('#save');
    await pane.waitForSelector('#answer:has-text("visits 2")');
    await pane.click('#write');
    expect(await heard(1)).toHaveLength(1);
  });

  test('is closed, and opened again from the ribbon with what the document holds', async () => {
    await open();
    await pane.click('#save');
    await pane.waitForSelector('#answer:has-text("visits 1")');
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    expect(await hasFocus('#grid')).toBe(true);
    await ribbon().getByRole('button', { name: 'Show pane' }).click();
    pane = await workbench.pane();
    await pane.waitForSelector('#host:has-text("Excel")');
    await pane.click('#save');
    await pane.waitForSelector('#answer:has-text("visits 2")');
  });
});

describe('the ribbon', () => {
  beforeAll(() => open());
  afterAll(close);

  test('runs functions in the function file, again and again', async () => {
    await ribbon().getByRole('button', { name: 'Stamp' }).click();
    await page.waitForFunction(() => document.getElementById('status')?.textContent === 'Ready');
    expect(await cell(2, 2)).toBe('stamped');
    expect(await heard(1)).toMatchObject([{ address: 'C3', source: 'Local' }]);
    await page.evaluate(() => window.workbench.invoke('Fixture.Menu.Stamp'));
    expect(page.frames()).toHaveLength(3);
  });

  test('says in the status bar that a function is missing', async () => {
    await page.evaluate(() => window.workbench.invoke('Fixture.Missing'));
    expect(await page.textContent('#status')).toContain("The page has no function 'missing'");
  });

  test('shows another pane, and tabs of Excel itself', async () => {
    await ribbon().getByRole('tab', { name: 'Data' }).click();
    await ribbon().getByRole('button', { name: 'Other pane' }).click();
    pane = await workbench.pane();
    await pane.waitForSelector('#host:has-text("Excel")');
    expect(pane.url()).toContain('?other');
  });
});

test('the status bar says so when a function never completes', async () => {
  workbench = await browser.open('', (opened) => opened.clock.install());
  page = workbench.page;
  const invoked = page.evaluate(() => window.workbench.invoke('Fixture.Never'));
  await page.waitForFunction(() => window.frames.length === 2 && 'neverRuns' in window.frames[1]!);
  await page.clock.fastForward('05:01');
  await invoked;
  expect(await page.textContent('#status')).toContain("'never' has not called event.completed(). Waited 300 s.");
  await close();
});

describe('the keyboard', () => {
  beforeAll(() => open());
  afterAll(close);

  test('F6 passes the focus from grid to pane to ribbon, Escape back to the grid', async () => {
    await page.evaluate(() => window.workbench.focusGrid());
    await page.keyboard.press('F6');
    await pane.waitForFunction(() => document.activeElement?.id === 'write');
    await page.keyboard.press('F6');
    expect(await hasFocus('[role="tab"]')).toBe(true);
    await page.keyboard.press('Shift+F6');
    await pane.waitForFunction(() => document.hasFocus() && document.activeElement?.id === 'write');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.closest('#grid'));
    await page.keyboard.type('typed');
    await page.keyboard.press('Enter');
    expect(await cell(0, 0)).toBe('typed');
  });

  test('arrow keys move among tabs and buttons; a menu opens and closes', async () => {
    await ribbon().getByRole('tab', { name: 'Fixture' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await ribbon().getByRole('tab', { name: 'Data' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    expect(await hasFocus('[data-control="Fixture.ShowPane"]')).toBe(true);
    expect(await ribbon().getByRole('tooltip').filter({ hasText: 'Opens the pane' }).isVisible()).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await hasFocus('[data-control="Fixture.Menu.Stamp"]')).toBe(true);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter'); // this one is disabled
    expect(await ribbon().getByRole('menu').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await ribbon().getByRole('menu').isVisible()).toBe(false);
    expect(await hasFocus('[data-control="Fixture.Menu"]')).toBe(true);
  });

  test('the pane is made wider and narrower by keys and by dragging, within limits', async () => {
    const width = (): Promise<number> => page.locator('#pane').evaluate((element) => element.clientWidth);
    const splitter = page.getByRole('separator', { name: 'Width of the task pane' });
    expect(await width()).toBe(400);
    await splitter.press('ArrowLeft');
    expect(await width()).toBe(420);
    await splitter.press('End');
    expect(await width()).toBe(800);
    await splitter.press('Home');
    expect(await width()).toBe(320);
    expect(await splitter.getAttribute('aria-valuenow')).toBe('320');
    const { x, y } = (await splitter.boundingBox())!;
    await page.mouse.move(x + 2, y + 100);
    await page.mouse.down();
    await page.mouse.move(x - 98, y + 100, { steps: 4 });
    await page.mouse.move(x + 2 - 180, y + 100, { steps: 4 });
    await page.mouse.up();
    expect(await width()).toBeGreaterThan(480);
  });
});

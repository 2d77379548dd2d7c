import type { Locator, Page } from 'playwright-core';
import { message } from '../../src/clearing-house/messages/message';
import { LANGUAGES } from '../../src/clearing-house/messages/language';
import { ribbonButtons, ribbonGroups, type RibbonAction } from '../../src/manifest/ribbon';
import type { OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { keepScreenshot } from '../support/screenshots';
import { ServedAddin } from '../support/served-addin';

jest.setTimeout(120_000);

let addin: ServedAddin;

beforeAll(async () => (addin = await ServedAddin.local()));
afterAll(() => addin.close());

const ribbonOf = (page: Page): Locator => page.getByRole('navigation', { name: 'Ribbon' });

test.each(LANGUAGES)('the ribbon is drawn from the manifest, in %s, with its own icons', async (language) => {
  const workbench = await addin.open(`?locale=${{ en: 'en-US', fr: 'fr-FR', ru: 'ru-RU' }[language]}`);
  const ribbon = ribbonOf(workbench.page);
  expect(await ribbon.getByRole('tab').allTextContents()).toEqual([message(language, 'ribbon.tab')]);
  expect(await ribbon.locator('.ribbon-group-label').allTextContents()).toEqual(
    ribbonGroups.map(({ label }) => message(language, label)),
  );
  for (const { label } of ribbonGroups.flatMap(({ controls }) => controls))
    expect(await ribbon.getByRole('button', { name: message(language, label), exact: true }).count()).toBe(1);
  const pictures = ribbon.locator('img.ribbon-icon');
  expect(await pictures.count()).toBe(ribbonGroups.flatMap(({ controls }) => controls).length + 2);
  const widths = await pictures.evaluateAll((images: HTMLImageElement[]) => images.map((image) => image.naturalWidth));
  expect(new Set(widths)).toEqual(new Set([32]));
  const right = await ribbon.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(right).toBe(0);
  await keepScreenshot(workbench.page, `ribbon-${language}`, { x: 0, y: 0, width: 1400, height: 260 });
  await ribbon.getByRole('button', { name: message(language, 'ribbon.help'), exact: true }).click();
  await keepScreenshot(workbench.page, `ribbon-${language}-help`, { x: 0, y: 0, width: 1400, height: 320 });
  await workbench.close();
  expect(workbench.problems).toEqual([]);
});

describe('each button does what it says', () => {
  let workbench: OpenWorkbench;
  let page: Page;
  let compiler: Compiler;

  beforeAll(async () => {
    workbench = await addin.open();
    page = workbench.page;
    compiler = await Compiler.at(workbench);
  });
  afterAll(async () => {
    await workbench.close();
    expect(workbench.problems).toEqual([]);
  });

  const press = (label: string): Promise<void> =>
    ribbonOf(page).getByRole('button', { name: label, exact: true }).click();

  /** Waits until the pane tells what a command has to say. */
  const told = async (text: RegExp): Promise<void> => {
    await (await workbench.pane()).getByText(text).first().waitFor();
  };

  const views = ribbonButtons.filter((button) => 'show' in button.action);

  test.each(views.map(({ id, action }) => [id, action] as const))(
    '%s opens the pane at its view',
    async (id, action) => {
      await page.evaluate((control) => window.workbench.invoke(control), id);
      const { show } = action as Extract<RibbonAction, { show: unknown }>;
      const pane = await workbench.pane();
      const name = new RegExp(`^${message('en', `pane.tab.${show}`)}`);
      await pane.getByRole('tab', { name, selected: true }).waitFor();
    },
  );

  test('the last choice is inserted again in another workbook, checked, walked through and compared', async () => {
    await press('Tables');
    compiler = await Compiler.at(workbench);
    await press('Insert last choice');
    await told(/No tables have been chosen yet/);
    await compiler.chooseCountry('Bulgaria');
    await compiler.chooseYear(2024);
    await compiler.chooseTables('5');
    await compiler.button('Insert tables').click();
    await told(/Inserted/);
    await press('Insert last choice');
    await told(/nothing was changed/);
    await page.evaluate(() => {
      const { sheets, cells } = window.workbench.engine;
      const sheet = sheets.active();
      const codes = cells.texts(sheet, { row: 0, column: 1, rows: 80, columns: 1 }).map(([text]) => text);
      cells.write(sheet, { row: codes.indexOf('DE'), column: 3, rows: 1, columns: 1 }, [['-5']]);
    });
    await press('Check all');
    await told(/1 thing to look at in 1 table/);
    await press('Next finding');
    await told(/1 of 1 · .*-5 is negative/);
    await press('Compare table');
    await told(/is compared/);
    await press('Remove marks');
    await told(/Removed \d+ marks/);
    await keepScreenshot(page, 'ribbon-commands');
  });

  test('without a pane, what a command has to say is in a dialog, and the next one takes its place', async () => {
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    const [first] = await Promise.all([page.waitForEvent('popup'), press('Check all')]);
    await first.getByText('1 thing to look at in 1 table.').waitFor();
    const [second] = await Promise.all([page.waitForEvent('popup'), press('Next finding')]);
    await second.getByText(/-5 is negative/).waitFor();
    expect(first.isClosed()).toBe(true);
    const [guide] = await Promise.all([
      page.waitForEvent('popup'),
      press('Help').then(() => ribbonOf(page).getByRole('menuitem', { name: 'Guide' }).click()),
    ]);
    await guide.getByRole('heading', { level: 1, name: /guide/ }).waitFor();
    await keepScreenshot(guide, 'ribbon-guide');
  });
});

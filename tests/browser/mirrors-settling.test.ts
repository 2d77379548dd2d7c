import { getRequestListener } from '@hono/node-server';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { MirrorAnswer } from '../../src/contract/mirror';
import { paths } from '../../src/contract/paths';
import type { Source } from '../../src/contract/sources';
import { countries } from '../../src/clearing-house/codes/countries';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { readConfig } from '../../src/service/config';
import { createService, type Service } from '../../src/service/service';
import { BrowserWorkbench, WORKBENCH_BUILD, type OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { bulgaria, columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(240_000);

const dist = join(__dirname, '../../dist');
const screenshots = join(dist, 'screenshots');
const { T } = columnsOf(2024);

let service: Service;
let browser: BrowserWorkbench;
let workbench: OpenWorkbench;
let compiler: Compiler;
/** What is made of the service's answers to requests for mirrors; as they are while it is undefined. */
let altered: ((answer: MirrorAnswer) => void) | undefined;
/** Requests for mirrors wait for this. */
let held: Promise<void> | undefined;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  service = await createService(readConfig({ CLEARING_HOUSE_DB: ':memory:' }));
  const listener = getRequestListener((request) => service.fetch(request));
  browser = await BrowserWorkbench.start({
    roots: [join(dist, 'local'), join(dist, 'addin'), WORKBENCH_BUILD],
    manifest: join(__dirname, '../../manifest.xml'),
    api: (request, response) => {
      const path = request.url ?? '';
      if (!path.startsWith(`${paths.mirror}?`) || (!altered && !held)) return listener(request, response);
      void (async () => {
        await held;
        const answer = (await (await service.fetch(new Request(`http://localhost${path}`))).json()) as MirrorAnswer;
        altered?.(answer);
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
      })();
    },
  });
});
afterAll(async () => {
  await browser.close();
  await service.close();
});
afterEach(async () => {
  [altered, held] = [undefined, undefined];
  await workbench.close();
});

const keep = (name: string, page: Page = workbench.page) => page.screenshot({ path: join(screenshots, `${name}.png`) });

/** What keeps anybody from using the pane, as axe sees it. */
async function violations(): Promise<string[]> {
  await compiler.seeNoNotices();
  return compiler.pane.evaluate(async () => {
    // What fades in has another contrast meanwhile.
    const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.all(passing.map(({ finished }) => finished.catch(() => undefined)));
    const { axe } = window as unknown as {
      axe: { run: (context: object) => Promise<{ violations: { id: string; help: string }[] }> };
    };
    // Fluent's own guards of the focus are hidden and can have it, by design.
    return (await axe.run({ exclude: [['[data-tabster-dummy]']] })).violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

/** Opens a workbook with tables of Bulgaria for 2024. */
async function insert(...tables: string[]): Promise<void> {
  workbench = await browser.open();
  compiler = await Compiler.at(workbench);
  const { pane } = compiler;
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables(...tables);
  await compiler.button('Insert tables').click();
  await pane.getByText(`Inserted`).first().waitFor();
  await pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
}

async function narrow(): Promise<void> {
  await workbench.page.evaluate(() => {
    document.querySelector<HTMLIFrameElement>('#pane-body iframe')!.style.width = '320px';
  });
}

/** How much wider the content is than the pane. Pixels. */
const tooWide = () =>
  compiler.pane.evaluate(() => {
    const view = document.querySelector('main')!;
    return view.scrollWidth - view.clientWidth;
  });

const MADE_UP: Source = {
  id: 'oecd-made-up',
  kind: 'figures',
  title: 'Made up for a test',
  publisher: 'OECD',
  dataset: 'made up',
  address: 'https://example.org/',
  licence: 'free',
  notes: [],
  omissions: [],
  coverage: [],
  vintages: [{ vintage: 1, recorded: '2026-11-22T10:00:00.000Z', retrieved: '2026-07' }],
};

const madeUp = (partner: string, figure: number, answer: MirrorAnswer) => ({
  partner,
  source: MADE_UP.id,
  vintage: 1,
  figures: { T: answer.years.map(() => figure) },
});

test('a running comparison is given up; many are settled with one reason; another source, the region, estimates, and no trace', async () => {
  await insert('5');
  const { pane } = compiler;
  await compiler.button('Training').click();
  await pane
    .getByText(/^Filled in/)
    .first()
    .waitFor();
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Mirrors/);

  // Given up while the service takes its time: nothing is written, nothing is tried again.
  let release = () => undefined as void;
  held = new Promise((resolve) => (release = resolve));
  await compiler.button('Compare with partners').click();
  await compiler.button('Cancel').click();
  await compiler.button('Compare with partners').waitFor();
  expect(await pane.getByRole('list', { name: 'List' }).count()).toBe(0);
  release();
  held = undefined;

  // Another source has an opinion on Germany, and there are figures of other years.
  altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.partners[0]!.series.push(madeUp('DE', 2_200, answer));
  };
  await compiler.button('Compare with partners').click();
  const list = pane.getByRole('list', { name: 'List' });
  await list.getByRole('listitem').first().waitFor();

  // Several at once.
  const rows = await list.getByRole('listitem').count();
  await compiler.button('Select several …').click();
  await compiler.button(`Select all ${rows} pairs`).click();
  await pane.getByText(`${rows} selected.`).waitFor();
  await list.getByRole('checkbox').first().uncheck();
  await narrow();
  expect(await tooWide()).toBe(0);
  expect(await violations()).toEqual([]);
  await keep('n1-several');
  await compiler.button(`Keep ${rows - 1} figures, with one reason …`).click();
  await pane.getByText(`${rows - 1} figures are kept with this reason.`).waitFor();
  await pane.getByRole('combobox', { name: 'Reason' }).click();
  await pane.getByRole('option', { name: 'Duration threshold' }).click();
  await pane.getByRole('textbox', { name: 'Your name' }).fill('A. Compiler');
  expect(await violations()).toEqual([]);
  await keep('n2-one-reason');
  await compiler.button('Save answer').click();
  await pane
    .getByText(`${rows - 1} answers saved`, { exact: false })
    .first()
    .waitFor();
  await pane.getByRole('combobox', { name: 'Show' }).selectOption({ label: `Answered (${rows - 1})` });
  await compiler.button(`Select all ${rows - 1} pairs`).click();
  await compiler.button(`Withdraw ${rows - 1} answers`).click();
  await pane
    .getByText(`${rows - 1} answers were withdrawn.`)
    .first()
    .waitFor();
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('discrepancies');
  await compiler.button('Select no more').click();
  expect(await list.getByRole('listitem').count()).toBe(rows);

  // The other source agrees: the pair is no discrepancy any more, in the pane and in the sheet.
  await list.getByRole('listitem').filter({ hasText: 'Germany' }).getByRole('button').click();
  await pane.getByRole('heading', { name: /^Germany, 2024/ }).waitFor();
  await pane.getByRole('combobox', { name: 'Compare with' }).selectOption(MADE_UP.id);
  await pane.getByText('2,191 here, 2,200 there', { exact: false }).or(pane.getByText('agreement')).first().waitFor();
  await compiler.seeFill(rowOf('DE'), T, '#E3F1E4');
  expect(await violations()).toEqual([]);
  await keep('n3-source');
  await pane.getByRole('combobox', { name: 'Compare with' }).selectOption('');
  await compiler.seeFill(rowOf('DE'), T, '#A84B05');
  await compiler.button('Back to the list').click();

  // The region, with the figures of the sheet: a cell of one's own leads to the sheet.
  await pane.getByRole('tab', { name: 'Pictures' }).click();
  await pane.getByRole('heading', { name: 'Ratio against size' }).waitFor();
  const matrix = pane.getByRole('figure', { name: 'Flows of the region, as both sides count them' });
  await matrix.waitFor();
  await pane.getByText('The figures of Bulgaria are those of this workbook', { exact: false }).waitFor();
  await matrix.evaluate((figure) => figure.scrollIntoView({ block: 'start' }));
  await keep('n4-region');
  await compiler.select(0, 0);
  await matrix.locator('[tabindex="0"][role=button]').focus();
  for (const key of ['ArrowRight', 'Enter']) await pane.locator(':focus').press(key);
  await pane.getByRole('heading', { name: /, 2024/, level: 2 }).waitFor();
  await compiler.button('Back to the list').click();
  expect(await violations()).toEqual([]);

  // Harmonised estimates, made when asked for.
  await pane.getByRole('heading', { name: 'Harmonised estimates', exact: true }).click();
  await compiler.button('Estimate').click();
  await pane.getByText('There is no reference country', { exact: false }).waitFor();
  const estimates = pane.getByRole('figure', { name: 'Harmonised estimates beside reported figures' });
  await estimates.waitFor();
  expect(await violations()).toEqual([]);
  expect(await tooWide()).toBe(0);
  await keep('n5-estimates-narrow');
  await estimates.evaluate((figure) => figure.scrollIntoView({ block: 'start' }));
  await keep('n6-estimates');
  await compiler.button('Write to a sheet').click();
  await pane.getByText('The estimates are in the sheet “Table 5 BG estimates”.').first().waitFor();
  await compiler.seeNoNotices();
  await keep('n7-estimates-sheet');

  // Taken away without trace, after saying what goes.
  await compiler.openSheet('Table 5 BG');
  await pane.getByRole('button', { name: 'Remove comparison …' }).click();
  await pane.getByText('Excel cannot undo it', { exact: false }).waitFor();
  expect(await violations()).toEqual([]);
  await keep('n8-remove');
  await compiler.button('Remove').click();
  await compiler.seeFill(rowOf('DE'), T, undefined);
  await compiler.button('Compare with partners').waitFor();
  expect(workbench.problems).toEqual([]);
});

test('what cannot be judged is not: a bound, stocks with the diaspora, and a table beside nothing', async () => {
  await insert('1.2', '4.2', '7');
  const { pane } = compiler;
  await compiler.showTab(/Mirrors/);

  await compiler.openSheet('Table 7 BG');
  await pane.getByText('There is nothing to set beside table 7', { exact: false }).waitFor();
  expect(await violations()).toEqual([]);
  await keep('n9-nothing');

  // Only a figure above the bound is told.
  const bound = { ...bulgaria, definition: tableById('4.2')! };
  const { T: column } = columnsOf(2024, bound);
  altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.partners[0]!.series.push(madeUp('DE', 100, answer), madeUp('FR', 100, answer));
  };
  await compiler.openSheet('Table 4.2 BG');
  await compiler.type(rowOf('DE', bound), column, '500');
  await compiler.type(rowOf('FR', bound), column, '60');
  await compiler.button('Compare with partners').click();
  await pane.getByRole('heading', { name: '1 of 2 figures keep the bound within 10%.' }).waitFor();
  await pane.getByText('A lower one is no discrepancy.', { exact: false }).waitFor();
  const list = pane.getByRole('list', { name: 'List' });
  expect(await list.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Germany')]);
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('all');
  await list.getByRole('listitem').filter({ hasText: 'within the bound' }).waitFor();
  expect(await violations()).toEqual([]);
  await keep('n10-bound');

  // A later answer that is not wanted now changes nothing.
  altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.partners[0]!.series.push(madeUp('DE', 490, answer), madeUp('FR', 100, answer));
  };
  await compiler.button('Fetch again').click();
  await pane.getByText(/^1 figure has changed since/).waitFor();
  await compiler.button('Not now').click();
  await pane.getByText(/^1 figure has changed since/).waitFor({ state: 'detached' });
  await pane.getByRole('heading', { name: '1 of 2 figures keep the bound within 10%.' }).waitFor();

  // A stock has other sources beside it, and one's own people abroad.
  const stock = { ...bulgaria, definition: tableById('1.2')! };
  altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.own.series.push(madeUp('TR', 1_100, answer));
    answer.partners[0]!.series.push(madeUp('TR', 7_000, answer));
  };
  await compiler.openSheet('Table 1.2 BG');
  await compiler.type(rowOf('TR', stock), columnsOf(2024, stock).T, '1000');
  await compiler.button('Compare with partners').click();
  await pane.getByRole('heading', { name: '1 figure has another source beside it.' }).waitFor();
  const turkey = list.getByRole('listitem').filter({ hasText: '1,000 here, 1,100 there' });
  await turkey.filter({ hasText: 'Own people counted there: 7,000' }).getByRole('button').click();
  await pane.getByText('own people there').waitFor();
  expect(await violations()).toEqual([]);
  await keep('n11-stock');
  expect(workbench.problems).toEqual([]);
});

test('a long list is drawn page by page; partners’ figures are taken for many empty cells at once', async () => {
  await insert('5');
  const { pane } = compiler;
  altered = (answer) => {
    answer.sources.push(MADE_UP);
    const [side] = answer.partners;
    const known = new Set(['BG', ...side!.series.map(({ partner }) => partner)]);
    const others = countries.filter(({ iso2 }) => !known.has(iso2));
    side!.series.push(...others.map(({ iso2 }, at) => madeUp(iso2, 1_000 - at, answer)));
  };
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Mirrors/);
  await compiler.button('Compare with partners').click();
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('missing');
  const list = pane.getByRole('list', { name: 'List' });
  const range = pane.getByText(/^\d+–\d+ of \d+$/);
  const all = Number((await range.textContent())!.split(' of ')[1]);
  expect(all).toBeGreaterThan(200);
  expect(await list.getByRole('listitem').count()).toBe(50);
  await compiler.button('Next page').click();
  await pane.getByText(`51–100 of ${all}`).waitFor();
  expect(await list.getByRole('listitem').first().getAttribute('aria-posinset')).toBe('51');
  await narrow();
  expect(await tooWide()).toBe(0);
  await keep('n12-pages');
  await compiler.button(`Take ${all} figures for empty cells …`).click();
  await pane
    .getByText(/^These \d+ figures are written, with status E/)
    .first()
    .waitFor();
  expect(await violations()).toEqual([]);
  await keep('n13-take-many');
  await pane.getByRole('button', { name: /^Write \d+ figures$/ }).click();
  await pane
    .getByText(/^\d+ figures were written\.$/)
    .first()
    .waitFor();
  expect(await compiler.value(rowOf('DE'), T)).toBe(22_785);
  expect(workbench.problems).toEqual([]);
});

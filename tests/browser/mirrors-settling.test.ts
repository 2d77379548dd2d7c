import type { FigureBlock } from '../../src/contract/figure-series';
import type { MirrorAnswer } from '../../src/contract/mirror';
import { blocksOf } from '../support/figure-blocks';
import type { Source } from '../../src/contract/sources';
import { countries } from '../../src/clearing-house/codes/countries';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { MirrorStory } from '../support/mirror-story';
import { bulgaria, columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(240_000);

const { T } = columnsOf(2024);

let story: MirrorStory;

beforeAll(async () => (story = await MirrorStory.start()));
afterAll(() => story.close());
afterEach(() => story.leave());

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

const madeUp = (partner: string, figure: number, { years }: MirrorAnswer): FigureBlock[] =>
  blocksOf(years, [{ partner, source: MADE_UP.id, vintage: 1, figures: { T: years.map(() => figure) } }]);

test('a running comparison is given up; many are settled with one reason; another source, the region, estimates, and no trace', async () => {
  await story.insert('Bulgaria', ['5']);
  const { compiler } = story;
  const { pane } = compiler;
  await story.fillIn('Table 5 BG');

  // Given up while the service takes its time: nothing is written, nothing is tried again.
  let release = () => undefined as void;
  story.held = new Promise((resolve) => (release = resolve));
  await compiler.button('Compare with partners').click();
  await compiler.button('Cancel').click();
  await compiler.button('Compare with partners').waitFor();
  expect(await pane.getByRole('list', { name: 'List' }).count()).toBe(0);
  release();
  story.held = undefined;

  // Another source has an opinion on Germany, and there are figures of other years.
  story.altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.partners[0]!.blocks.push(...madeUp('DE', 2_200, answer));
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
  await story.setWidth('320px');
  expect(await story.tooWide()).toBe(0);
  expect(await story.violations()).toEqual([]);
  await story.keep('n1-several');
  await compiler.button(`Keep ${rows - 1} figures, with one reason …`).click();
  await pane.getByText(`${rows - 1} figures are kept with this reason.`).waitFor();
  await pane.getByRole('combobox', { name: 'Reason' }).click();
  await pane.getByRole('option', { name: 'Duration threshold' }).click();
  await pane.getByRole('textbox', { name: 'Your name' }).fill('A. Compiler');
  expect(await story.violations()).toEqual([]);
  await story.keep('n2-one-reason');
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
  expect(await story.violations()).toEqual([]);
  await story.keep('n3-source');
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
  await story.keep('n4-region');
  await compiler.select(0, 0);
  await matrix.locator('[tabindex="0"][role=button]').focus();
  for (const key of ['ArrowRight', 'Enter']) await pane.locator(':focus').press(key);
  await pane.getByRole('heading', { name: /, 2024/, level: 2 }).waitFor();
  await compiler.button('Back to the list').click();
  expect(await story.violations()).toEqual([]);

  // Harmonised estimates, made when asked for.
  await pane.getByRole('heading', { name: 'Harmonised estimates', exact: true }).click();
  await compiler.button('Estimate').click();
  await pane.getByText('There is no reference country', { exact: false }).waitFor();
  const estimates = pane.getByRole('figure', { name: 'Harmonised estimates beside reported figures' });
  await estimates.waitFor();
  expect(await story.violations()).toEqual([]);
  expect(await story.tooWide()).toBe(0);
  await story.keep('n5-estimates-narrow');
  await estimates.evaluate((figure) => figure.scrollIntoView({ block: 'start' }));
  await story.keep('n6-estimates');
  await compiler.button('Write to a sheet').click();
  await pane.getByText('The estimates are in the sheet “Table 5 BG estimates”.').first().waitFor();
  await compiler.seeNoNotices();
  await story.keep('n7-estimates-sheet');

  // Taken away without trace, after saying what goes.
  await compiler.openSheet('Table 5 BG');
  await pane.getByRole('button', { name: 'Remove comparison …' }).click();
  await pane.getByText('Excel cannot undo it', { exact: false }).waitFor();
  expect(await story.violations()).toEqual([]);
  await story.keep('n8-remove');
  await compiler.button('Remove').click();
  await compiler.seeFill(rowOf('DE'), T, undefined);
  await compiler.button('Compare with partners').waitFor();
  expect(story.workbench.problems).toEqual([]);
});

test('what cannot be judged is not: a bound, stocks with the diaspora, and a table beside nothing', async () => {
  await story.insert('Bulgaria', ['1.2', '4.2', '7']);
  const { compiler } = story;
  const { pane } = compiler;
  await compiler.showTab(/Mirrors/);

  await compiler.openSheet('Table 7 BG');
  await pane.getByText('There is nothing to set beside table 7', { exact: false }).waitFor();
  expect(await story.violations()).toEqual([]);
  await story.keep('n9-nothing');

  // Only a figure above the bound is told.
  const bound = { ...bulgaria, definition: tableById('4.2')! };
  const { T: column } = columnsOf(2024, bound);
  story.altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.partners[0]!.blocks.push(...madeUp('DE', 100, answer), ...madeUp('FR', 100, answer));
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
  expect(await story.violations()).toEqual([]);
  await story.keep('n10-bound');

  // A later answer that is not wanted now changes nothing.
  story.altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.partners[0]!.blocks.push(...madeUp('DE', 490, answer), ...madeUp('FR', 100, answer));
  };
  await compiler.button('Fetch again').click();
  await pane.getByText(/^1 figure has changed since/).waitFor();
  await compiler.button('Not now').click();
  await pane.getByText(/^1 figure has changed since/).waitFor({ state: 'detached' });
  await pane.getByRole('heading', { name: '1 of 2 figures keep the bound within 10%.' }).waitFor();

  // A stock has other sources beside it, and one's own people abroad.
  const stock = { ...bulgaria, definition: tableById('1.2')! };
  story.altered = (answer) => {
    answer.sources.push(MADE_UP);
    answer.own.blocks.push(...madeUp('TR', 1_100, answer));
    answer.partners[0]!.blocks.push(...madeUp('TR', 7_000, answer));
  };
  await compiler.openSheet('Table 1.2 BG');
  await compiler.type(rowOf('TR', stock), columnsOf(2024, stock).T, '1000');
  await compiler.button('Compare with partners').click();
  await pane.getByRole('heading', { name: '1 figure has another source beside it.' }).waitFor();
  const turkey = list.getByRole('listitem').filter({ hasText: '1,000 here, 1,100 there' });
  await turkey.filter({ hasText: 'Own people counted there: 7,000' }).getByRole('button').click();
  await pane.getByText('own people there').waitFor();
  expect(await story.violations()).toEqual([]);
  await story.keep('n11-stock');
  expect(story.workbench.problems).toEqual([]);
});

test('a long list is drawn page by page; partners’ figures are taken for many empty cells at once', async () => {
  await story.insert('Bulgaria', ['5']);
  const { compiler } = story;
  const { pane } = compiler;
  story.altered = (answer) => {
    answer.sources.push(MADE_UP);
    const [side] = answer.partners;
    const counting = side!.blocks.filter(({ figures }) => Object.values(figures).some((column) => column !== ':'));
    const known = new Set(['BG', ...counting.flatMap(({ partners }) => partners)]);
    const others = countries.filter(({ iso2 }) => !known.has(iso2));
    side!.blocks.push(...others.flatMap(({ iso2 }, at) => madeUp(iso2, 1_000 - at, answer)));
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
  await story.setWidth('320px');
  expect(await story.tooWide()).toBe(0);
  await story.keep('n12-pages');
  await compiler.button(`Take ${all} figures for empty cells …`).click();
  await pane
    .getByText(/^These \d+ figures are written, with status E/)
    .first()
    .waitFor();
  expect(await story.violations()).toEqual([]);
  await story.keep('n13-take-many');
  await pane.getByRole('button', { name: /^Write \d+ figures$/ }).click();
  await pane
    .getByText(/^\d+ figures were written\.$/)
    .first()
    .waitFor();
  expect(await compiler.value(rowOf('DE'), T)).toBe(22_785);
  expect(story.workbench.problems).toEqual([]);
});

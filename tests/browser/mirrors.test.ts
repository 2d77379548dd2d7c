import { MirrorStory } from '../support/mirror-story';
import { coefficient, inShort, judge, publishedBy, publishedOf, publishedStay } from '../support/published-flows';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(180_000);

const { T } = columnsOf(2024);

let story: MirrorStory;

beforeAll(async () => (story = await MirrorStory.start()));
afterAll(() => story.close());
afterEach(() => story.leave());

test('a compiler sees what matters, opens a pair, and settles it; what is shown is what the figures say', async () => {
  await story.insert('Bulgaria', ['5']);
  const { compiler } = story;
  const { pane } = compiler;
  await story.fillIn('Table 5 BG');
  const list = await story.compare();

  // The same from the figures as published, and the cells of the sheet, by the published rules.
  const own = await story.figures(T, rowOf('TOTAL'));
  expect(own).toEqual(publishedBy('BG', '5'));
  const judged = judge(own, publishedOf('BG', '3'));
  const { compared, agreeing, gaps, leading, share: leadingShare } = inShort(judged);
  expect(compared).toBeGreaterThan(10);
  await pane.getByRole('heading', { name: `${agreeing} of ${compared} partners agree within 10%.` }).waitFor();
  await pane.getByText(new RegExp(`^${leading} discrepanc\\w+ makes? up ${leadingShare}% of the gap\\.$`)).waitFor();
  expect(await list.getByRole('listitem').count()).toBe(Math.min(50, gaps.length));
  const names = await list.getByRole('listitem').allTextContents();
  gaps.slice(0, 20).forEach(({ own: o, partner: p }, place) => {
    expect(names[place]).toContain(`${o.toLocaleString('en')} here, ${p.toLocaleString('en')} there`);
  });
  expect(await story.violations()).toEqual([]);
  await story.keep('m1-list');

  // One pair, with why its figures differ.
  const { own: o, partner: p } = gaps[0]!;
  await list.getByRole('listitem').first().getByRole('button').click();
  await pane.getByRole('heading', { name: /^Germany, 2024/ }).waitFor();
  await pane.getByText(`−${(p - o).toLocaleString('en')}`.replace('−', '-'), { exact: true }).waitFor();
  await pane.getByText((p / o).toFixed(2), { exact: true }).waitFor();
  const predicted = coefficient(publishedStay('DE', 'immigration')) / coefficient(publishedStay('BG', 'emigration'));
  const share = Math.log(predicted) / Math.log(o / p);
  await pane
    .getByText(
      `would be ${predicted.toFixed(2)} times the partner’s; it is ${(o / p).toFixed(2)} times. `
        + `That explains ${Math.round(100 * share)}% of the gap.`,
    )
    .waitFor();
  expect(await story.violations()).toEqual([]);
  await story.keep('m2-pair');
  await story.setWidth('320px');
  expect(await story.tooWide()).toBe(0);
  await story.keep('m3-narrow');

  // Kept, with a reason: it is no discrepancy that waits for an answer any more.
  await compiler.button('Keep it, with a reason …').click();
  await pane.getByRole('textbox', { name: 'Your name' }).fill('A. Compiler');
  await compiler.button('Save answer').click();
  await pane.getByText(/^Settled: /).waitFor();
  await pane.locator('body').press('F8');
  await pane.getByRole('heading', { name: new RegExp(`, 2024`) }).waitFor();
  await pane.getByText(`1 of ${gaps.length - 1}`, { exact: true }).waitFor();
  await compiler.button('Back to the list').click();
  await pane.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Answered (1)' });
  await list.getByRole('listitem').filter({ hasText: 'Germany' }).waitFor();
  expect(await story.tooWide()).toBe(0);
  await story.setWidth('');

  // Taken for an empty cell, after a look at what is written.
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('missing');
  const { country, partner: figure } = gaps[1]!;
  await compiler.select(rowOf(country), T);
  await compiler.press('Delete');
  await list
    .getByRole('listitem')
    .filter({ hasText: figure.toLocaleString('en') })
    .waitFor();
  await list.getByRole('listitem').first().getByRole('button').click();
  await compiler.button('Take the partner’s figure …').click();
  await pane.getByText(new RegExp(`${figure.toLocaleString('en')}, taken from`)).waitFor();
  await story.keep('m4-take');
  await compiler.button('Write 1 figure').click();
  await pane.getByText('1 figure was written.').first().waitFor();
  expect(await compiler.value(rowOf(country), T)).toBe(figure);
  await compiler.button('Back to the list').click();

  await pane.getByRole('tab', { name: 'Pictures' }).click();
  await pane
    .getByRole('heading', { name: /bars|largest/i })
    .first()
    .waitFor();
  await compiler.seeNoNotices();
  expect(await story.violations()).toEqual([]);
  await pane.getByRole('heading', { name: 'Own figures against partners’ figures' }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start' });
  });
  await story.keep('m5-pictures');
  await pane.getByRole('tab', { name: 'List' }).click();

  // A revision is shown before anything in the sheet changes.
  story.altered = (later) => {
    const { partners, figures } = later.partners[0]!.blocks.find((block) => block.partners.includes('DE'))!;
    if (figures.T === ':') throw new Error('Germany has no figure.');
    figures.T![partners.indexOf('DE')] = o;
  };
  await compiler.button('Fetch again').click();
  await pane.getByText(/^1 figure has changed since/).waitFor();
  await pane.getByText(new RegExp(`${p.toLocaleString('en')} → ${o.toLocaleString('en')}`)).waitFor();
  await story.keep('m6-revision');
  await compiler.button('Write to the sheet').click();
  await pane.getByText(/^1 figure has changed since/).waitFor({ state: 'detached' });
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('all');
  await list.getByRole('listitem').filter({ hasText: 'Germany' }).filter({ hasText: 'identical' }).waitFor();
  expect(story.workbench.problems).toEqual([]);
});

import { editionOf } from '../../src/clearing-house/tables/editions';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { columnsOf, rowOf } from '../support/table-cells';
import { MirrorStory } from '../support/mirror-story';
import {
  coefficient,
  inShort,
  judge,
  publishedBy,
  publishedOf,
  publishedStay,
  type JudgedPair,
} from '../support/published-flows';

jest.setTimeout(180_000);

const sweden = {
  definition: tableById('3')!,
  reporter: 'SE',
  edition: editionOf(2025),
  years: [2024],
  language: 'en',
} as const;
const { T, status } = columnsOf(2024, sweden);
const row = (code: string) => rowOf(code, sweden);
const persons = (figure: number) => figure.toLocaleString('en');

let story: MirrorStory;

beforeAll(async () => (story = await MirrorStory.start()));
afterAll(() => story.close());
afterEach(() => story.leave());

/** The fills by conditional formats of the open sheet's figures, by country. */
const highlights = async (countries: readonly string[]): Promise<Map<string, string>> =>
  new Map(
    await story.workbench.page.evaluate(
      async ({ places, column }) => {
        const { engine } = window.workbench;
        const sheet = engine.sheets.active();
        const fills = () =>
          places.map(([country, at]): [string, string] => [
            country,
            engine.conditionalFormats.shown(sheet, at, column).fill ?? 'none',
          ]);
        // Colours are worked out when they are first looked at, and reach the screen a tenth of a second after that.
        await engine.calculated();
        fills();
        await engine.calculated();
        for (let before = '', waited = 0; waited < 5_000; waited += 250) {
          await new Promise((resolve) => setTimeout(resolve, 250));
          const now = JSON.stringify(fills());
          if (now === before) break;
          before = now;
        }
        return fills();
      },
      { places: countries.map((country): [string, number] => [country, row(country)]), column: T },
    ),
  );

/** The rows of the comparison's sheet by country, each cell by its heading. */
async function companion(): Promise<Map<string, Record<string, unknown>>> {
  const cells = await story.workbench.page.evaluate(() => {
    const { cells: grid, sheets } = window.workbench.engine;
    const sheet = sheets.list().find(({ name }) => name === 'Table 3 SE mirror')!.id;
    return grid.values(sheet, { row: 0, column: 0, rows: 80, columns: 22 });
  });
  const at = cells.findIndex((line) => line.includes('Own figure') && line.includes('Verdict'));
  const headings = cells[at]!.map(String);
  const rows = cells.slice(at + 1).filter((line) => line[4] === '2024|T');
  return new Map(rows.map((line) => [String(line[1]), Object.fromEntries(headings.map((name, i) => [name, line[i]]))]));
}

test('Sweden’s arrivals of 2024 against what the countries of origin say, from the first look to the last trace', async () => {
  await story.insert('Sweden', ['3']);
  const { compiler, workbench } = story;
  const { pane } = compiler;
  await story.fillIn('Table 3 SE');
  const [published, partners] = [publishedBy('SE', '3'), publishedOf('SE', '5')];
  expect(await story.figures(T, row('TOTAL'))).toEqual(published);
  // The figure for Germany is not in yet.
  await compiler.select(row('DE'), T);
  await compiler.press('Delete');
  const own = new Map([...published].filter(([country]) => country !== 'DE'));
  await compiler.select(0, 0);
  const list = await story.compare();
  await pane.getByText('1 empty here', { exact: false }).waitFor();

  // The first lines, and the list.
  const pairs = judge(own, partners);
  const { compared, agreeing, gaps, leading, share } = inShort(pairs);
  const identical = pairs.filter(({ band }) => band === 'identical');
  expect([agreeing > 3, gaps.length > 3, identical.length]).toEqual([true, true, 1]);
  await pane.getByRole('heading', { name: `${agreeing} of ${compared} partners agree within 10%.` }).waitFor();
  await pane.getByText(new RegExp(`^${leading} discrepanc\\w+ makes? up ${share}% of the gap\\.$`)).waitFor();
  const tooSmall = pairs.filter(({ band }) => band === 'too small').length;
  await pane
    .getByText(`Besides: ${tooSmall} too small to judge, 1 identical, 1 empty here`, { exact: false })
    .waitFor();
  const lines = await list.getByRole('listitem').allTextContents();
  expect(lines).toHaveLength(gaps.length);
  gaps.forEach(({ own: here, partner: there, band }, place) => {
    expect(lines[place]).toContain(`${persons(here)} here, ${persons(there)} there`);
    expect(lines[place]).toContain(`${band} ${here > there ? '▲' : '▼'}`);
  });
  expect(await story.violations()).toEqual([]);
  await story.keep('s1-list');

  // Excel colours the cells: alike where the two lie as far apart to the same side, otherwise otherwise.
  const looks = (pair: JudgedPair) =>
    ['agreement', 'identical', 'too small'].includes(pair.band) ? pair.band : `${pair.band} ${pair.own > pair.partner}`;
  const fills = await highlights([...published.keys()]);
  const byLook = new Map(pairs.map((pair) => [looks(pair), fills.get(pair.country)!]));
  expect(new Map(pairs.map(({ country }) => [country, fills.get(country)]))).toEqual(
    new Map(pairs.map((pair) => [pair.country, byLook.get(looks(pair))])),
  );
  byLook.delete('identical');
  byLook.delete('too small');
  expect(new Set([...byLook.values(), 'none']).size).toBe(byLook.size + 1);
  expect([...published.keys()].filter((country) => !partners.has(country) && fills.get(country) !== 'none')).toEqual(
    [],
  );

  // The sheet beside the table says the same.
  const sheet = await companion();
  const gapOf = (country: string) => Math.abs(Number(sheet.get(country)!.Difference));
  pairs.forEach(({ country, own: here, partner: there }) => {
    expect(sheet.get(country)).toMatchObject({
      'Own figure': here,
      'Partner’s figure': there,
      Difference: here - there,
    });
    expect(sheet.get(country)!.Ratio).toBeCloseTo(Math.max(here, there) / Math.min(here, there), 10);
  });
  expect([...sheet.keys()].slice(0, gaps.length).map(gapOf)).toEqual(gaps.map(({ gap }) => gap));
  await compiler.openSheet('Table 3 SE mirror');
  await story.keep('s2-companion');
  await compiler.openSheet('Table 3 SE');

  // The largest, and why.
  const first = gaps[0]!;
  await list.getByRole('listitem').first().getByRole('button').click();
  await pane.getByRole('heading', { name: 'Spain, 2024' }).waitFor();
  await pane.getByText(`-${persons(first.partner - first.own)}`, { exact: true }).waitFor();
  await pane.getByText((first.partner / first.own).toFixed(2), { exact: true }).waitFor();
  await pane.getByText('Nothing that is known of the two figures explains a difference.').waitFor();

  // Kept with a reason, and on to the next and back.
  await compiler.button('Keep it, with a reason …').click();
  await pane.getByRole('combobox', { name: 'Reason' }).click();
  await pane.getByRole('option', { name: 'Administrative corrections' }).click();
  await pane.getByRole('textbox', { name: 'Your name' }).fill('A. Compiler');
  await compiler.button('Save answer').click();
  await pane.getByText(/^Settled: /).waitFor();
  expect((await companion()).get('ES')!.Answer).not.toBe('');
  await compiler.button('Next pair').click();
  await pane.getByText(`1 of ${gaps.length - 1}`, { exact: true }).waitFor();
  await compiler.button('Next pair').click();
  await pane.getByText(`2 of ${gaps.length - 1}`, { exact: true }).waitFor();
  await compiler.button('Previous pair').click();
  await pane.getByText(persons(gaps[1]!.partner), { exact: true }).first().waitFor();
  expect(await workbench.page.evaluate(() => window.workbench.engine.view.selection().areas[0]!.row)).toBe(
    row(gaps[1]!.country),
  );
  await compiler.button('Back to the list').click();
  // Nothing that is known explains Spain; of Slovakia something is known, and how much of the gap it explains.
  const { own: here, partner: there } = gaps.find(({ country }) => country === 'SK')!;
  await list.getByRole('listitem').filter({ hasText: 'Slovakia' }).getByRole('button').click();
  await pane.getByRole('heading', { name: 'Slovakia, 2024' }).waitFor();
  const predicted = coefficient(publishedStay('SK', 'emigration')) / coefficient(publishedStay('SE', 'immigration'));
  const explained = Math.round((100 * Math.log(predicted)) / Math.log(here / there));
  const reasons = await pane.getByRole('main').getByRole('listitem').allTextContents();
  expect(reasons).toEqual([
    'The partner is rated to miss many departures (by IMEM or QuantMig, for 2002–2019).',
    'Minimum stay: 12 months here, permanent there. By these rules alone your figure would be '
      + `${predicted.toFixed(2)} times the partner’s; it is ${(here / there).toFixed(2)} times. `
      + `That explains ${explained}% of the gap.`,
  ]);
  expect(await story.violations()).toEqual([]);
  await story.keep('s3-pair');
  await compiler.button('Back to the list').click();

  // Germany's count in its stead, as if Germany had counted stays as Sweden does.
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('missing');
  await list.getByRole('listitem').filter({ hasText: 'Germany' }).getByRole('button').click();
  await compiler.button('Take the partner’s figure …').click();
  await pane.getByRole('radio', { name: /^Adjusted for the minimum stay/ }).check();
  const [from, to] = [coefficient(publishedStay('DE', 'emigration')), coefficient(publishedStay('SE', 'immigration'))];
  const count = partners.get('DE')!;
  const estimate = Math.round((count * from) / to);
  const formula = `${persons(count)} × ${from.toFixed(2)} / ${to.toFixed(2)}`;
  await pane.getByText(`${persons(estimate)}, estimated from ${persons(count)}`, { exact: false }).waitFor();
  await pane.getByText(formula, { exact: false }).waitFor();
  await story.keep('s4-take');
  await compiler.button('Write 1 figure').click();
  await pane.getByText('1 figure was written.').first().waitFor();
  expect([await compiler.value(row('DE'), T), await compiler.value(row('DE'), status)]).toEqual([estimate, 'E']);
  expect(await compiler.value(row('META.NOTE'), T)).toContain(formula);
  await compiler.button('Back to the list').click();

  // No trace but the answers and the figures, which are the compiler's.
  await compiler.button('Remove comparison …').click();
  await compiler.button('Remove').click();
  await compiler.button('Compare with partners').waitFor();
  await compiler.seeFill(row('ES'), T, undefined);
  expect(new Set((await highlights([...published.keys()])).values())).toEqual(new Set(['none']));
  const left = await workbench.page.evaluate(() => {
    const { names, sheets } = window.workbench.engine;
    const all = sheets.list();
    return {
      sheets: all.map(({ name }) => name),
      names: names.list().map(({ name }) => name),
      properties: all.flatMap(({ id }) => [...sheets.properties(id).keys()]),
    };
  });
  expect(left.sheets.filter((name) => name.includes('mirror'))).toEqual([]);
  expect(left.names.filter((name) => /^CH[mk]_/.test(name))).toEqual([]);
  expect(left.properties.filter((key) => /compar|companion/.test(key))).toEqual([]);
  await compiler.seeNoNotices();
  await story.keep('s5-no-trace');
  expect(workbench.problems).toEqual([]);
});

import type { MirrorAnswer } from '../../src/contract/mirror';
import { countries } from '../../src/clearing-house/codes/countries';
import { templateLayout } from '../../src/clearing-house/tables/template-layout';
import { MirrorStory } from '../support/mirror-story';
import { bulgaria, columnsOf } from '../support/table-cells';
import { median, note } from './figures';

const YEARS = Array.from({ length: 10 }, (_, at) => 2015 + at);
const OPENINGS = 5;
const table = { ...bulgaria, years: YEARS };

/** As if every country of the world had counted arrivals from Bulgaria in every year. */
function withEverybody(answer: MirrorAnswer): void {
  const [side] = answer.partners;
  const { source, vintage } = side!.blocks[0]!; // the sample has figures
  const partners = countries.map(({ iso2 }) => iso2).filter((code) => code !== 'BG');
  side!.blocks = answer.years.map((year) => ({
    ...{ source, year, vintage, partners },
    figures: { T: partners.map((_, at) => 100 + at) },
  }));
}

jest.setTimeout(300_000);

let story: MirrorStory;

beforeAll(async () => (story = await MirrorStory.start()));
afterAll(() => story.close());

test('the list of the mirrors with every partner in ten years', async () => {
  await story.insert('Bulgaria', ['5'], YEARS);
  const { compiler, workbench } = story;
  const { pane } = compiler;
  const time = (name: string, values: number[]) =>
    note({ suite: 'mirror-list', name, value: median(values), unit: 'ms' });
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  await compiler.openSheet('Table 5 BG');
  const rows = templateLayout(table).rows.filter(({ kind }) => kind === 'country');
  const places = new Set(rows.map(({ row }) => row));
  const own = Array.from({ length: Math.max(...places) + 1 }, (_, row) => [
    places.has(row) ? 50 + ((7 * row) % 300) : null,
  ]);
  const columns = YEARS.map((year) => columnsOf(year, table).T);
  await workbench.page.evaluate(
    ({ input, years }) => {
      const { engine } = window.workbench;
      const batch = engine.openBatch('user');
      batch.do(() => {
        for (const column of years) {
          engine.cells.write(engine.sheets.active(), { row: 0, column, rows: input.length, columns: 1 }, input);
        }
      });
      batch.end();
    },
    { input: own, years: columns },
  );
  await compiler.showTab(/Mirrors/);
  story.altered = withEverybody;
  const list = pane.getByRole('list', { name: 'List' });
  await compiler.button('Compare with partners').click();
  await list.getByRole('listitem').first().waitFor({ timeout: 120_000 });
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('all');
  const all = Number((await pane.getByText(/^[\d,]+ pairs\.$/).textContent())!.replace(/\D/g, ''));
  note({ suite: 'mirror-list', name: 'pairs in the list', value: all, unit: 'figures', atLeast: 2_000 });

  const [opened, filtered, turned]: [number[], number[], number[]] = [[], [], []];
  for (let opening = 0; opening < OPENINGS; opening++) {
    await compiler.showTab(/Checks/);
    await list.waitFor({ state: 'detached' });
    opened.push(
      await timed(async () => {
        await compiler.showTab(/Mirrors/);
        await list.getByRole('listitem').first().waitFor();
      }),
    );
    const show = pane.getByRole('combobox', { name: 'Show' });
    filtered.push(
      await timed(async () => {
        await show.selectOption('all');
        await pane.getByText(`1–50 of ${all.toLocaleString('en')}`).waitFor();
      }),
    );
    turned.push(
      await timed(async () => {
        await compiler.button('Next page').click();
        await pane.getByText(`51–100 of ${all.toLocaleString('en')}`).waitFor();
      }),
    );
  }
  time('the list opened', opened);
  time('all pairs shown instead of discrepancies', filtered);
  time('another page', turned);
});

import { getRequestListener } from '@hono/node-server';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countryByCode } from '../../src/clearing-house/codes/countries';
import { mirrorAddress, type MirrorAnswer } from '../../src/contract/mirror';
import { paths } from '../../src/contract/paths';
import { readConfig } from '../../src/service/config';
import { createService, type Service } from '../../src/service/service';
import { BrowserWorkbench, WORKBENCH_BUILD, type OpenWorkbench } from '../support/browser';
import { Compiler } from '../support/compiler';
import { columnsOf, rowOf } from '../support/table-cells';

jest.setTimeout(180_000);

const dist = join(__dirname, '../../dist');
const screenshots = join(dist, 'screenshots');
const { T } = columnsOf(2024);
const CODES = 1;

let service: Service;
let browser: BrowserWorkbench;
let workbench: OpenWorkbench;
let compiler: Compiler;
/** What the service answers while somebody has revised a figure; nothing while nobody has. */
let revised: ((answer: MirrorAnswer) => void) | undefined;

const fetchAnswer = async (path: string): Promise<MirrorAnswer> =>
  (await (await service.fetch(new Request(`http://localhost${path}`))).json()) as MirrorAnswer;

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  service = await createService(readConfig({ CLEARING_HOUSE_DB: ':memory:' }));
  const listener = getRequestListener((request) => service.fetch(request));
  browser = await BrowserWorkbench.start({
    roots: [join(dist, 'local'), join(dist, 'addin'), WORKBENCH_BUILD],
    manifest: join(__dirname, '../../manifest.xml'),
    api: (request, response) => {
      const path = request.url ?? '';
      if (!revised || !path.startsWith(`${paths.mirror}?`)) return listener(request, response);
      void fetchAnswer(path).then((answer) => {
        revised?.(answer);
        response.setHeader('Content-Type', 'application/json').end(JSON.stringify(answer));
      });
    },
  });
});
afterAll(async () => {
  await browser.close();
  await service.close();
});
afterEach(() => workbench.close());

const keep = (name: string) => workbench.page.screenshot({ path: join(screenshots, `${name}.png`) });

/** What keeps anybody from using the pane, as axe sees it. */
async function violations(): Promise<string[]> {
  await compiler.seeNoNotices();
  return compiler.pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (context: object) => Promise<{ violations: { id: string; help: string }[] }> };
    };
    // Fluent's own guards of the focus are hidden and can have it, by design.
    return (await axe.run({ exclude: [['[data-tabster-dummy]']] })).violations.map(({ id, help }) => `${id}: ${help}`);
  });
}

/** Own figures of 2024 by country, from the cells of the sheet that is open. */
async function ownFigures(): Promise<Map<string, number>> {
  const read = (column: number) =>
    workbench.page.evaluate(
      (area) => {
        const { cells, sheets } = window.workbench.engine;
        return cells.values(sheets.active(), area).map(([value]) => value);
      },
      { row: 0, column, rows: rowOf('TOTAL'), columns: 1 },
    );
  const [codes, figures] = [await read(CODES), await read(T)];
  return new Map(
    codes.flatMap((code, row): [string, number][] => {
      const country = countryByCode(String(code))?.iso2;
      const figure = figures[row];
      return country && typeof figure === 'number' ? [[country, figure]] : [];
    }),
  );
}

/** IMEM's coefficients as published, linear between the points. */
function coefficient(months: number | 'permanent'): number {
  const points = [[0, 0.53], [3, 0.63], [6, 0.73], [12, 1], [60, 2.26]] as const; // prettier-ignore
  const at = months === 'permanent' ? 60 : months;
  const above = points.findIndex(([point]) => point >= at);
  const [[x1, y1], [x2, y2]] = [points[Math.max(0, above - 1)]!, points[above]!];
  return x1 === x2 ? y2 : y1 + ((at - x1) / (x2 - x1)) * (y2 - y1);
}

test('a compiler sees what matters, opens a pair, and settles it; what is shown is what the figures say', async () => {
  workbench = await browser.open();
  compiler = await Compiler.at(workbench);
  const { pane } = compiler;
  await compiler.chooseCountry('Bulgaria');
  await compiler.chooseYear(2024);
  await compiler.chooseTables('5');
  await compiler.button('Insert tables').click();
  await pane.getByText('Inserted Table 5 BG').first().waitFor();
  await compiler.button('Training').click();
  await pane
    .getByText(/^Filled in/)
    .first()
    .waitFor();
  await compiler.openSheet('Table 5 BG');
  await compiler.showTab(/Mirrors/);
  await compiler.button('Compare with partners').click();
  const list = pane.getByRole('list', { name: 'List' });
  await list.getByRole('listitem').first().waitFor();
  await pane.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));

  // The same from the answer of the service and the cells of the sheet, by the published rules.
  const answer = await fetchAnswer(mirrorAddress({ reporter: 'BG', table: '5', years: [2024], nearest: 5 }));
  const own = await ownFigures();
  const theirs = new Map(
    answer.partners[0]!.series.flatMap(({ partner, figures }): [string, number][] => {
      const figure = figures.T?.[0];
      return typeof figure === 'number' ? [[partner, figure]] : [];
    }),
  );
  const judged = [...own].flatMap(([country, o]) => {
    const p = theirs.get(country);
    if (p === undefined || (o < 50 && p < 50 && o + p > 0) || (o === p && o >= 100)) return [];
    const agrees = o === p || Math.abs(o - p) <= 3 * Math.sqrt(o + p) || Math.max(o, p) / Math.min(o, p) <= 1.1;
    return [{ country, o, p, agrees, gap: Math.abs(o - p) }];
  });
  const gaps = judged.filter(({ agrees }) => !agrees).sort((a, b) => b.gap - a.gap);
  const total = gaps.reduce((sum, { gap }) => sum + gap, 0);
  let [leading, reached] = [0, 0];
  while (reached < 0.8 * total) reached += gaps[leading++]!.gap;
  expect(judged.length).toBeGreaterThan(10);
  const agreeing = judged.filter(({ agrees }) => agrees).length;
  await pane.getByRole('heading', { name: `${agreeing} of ${judged.length} partners agree within 10%.` }).waitFor();
  await pane
    .getByText(
      new RegExp(`^${leading} discrepanc\\w+ makes? up ${Math.round((100 * reached) / total)}% of the gap\\.$`),
    )
    .waitFor();
  expect(await list.getByRole('listitem').count()).toBe(Math.min(50, gaps.length));
  const names = await list.getByRole('listitem').allTextContents();
  gaps.slice(0, 20).forEach(({ o, p }, place) => {
    expect(names[place]).toContain(`${o.toLocaleString('en')} here, ${p.toLocaleString('en')} there`);
  });
  expect(await violations()).toEqual([]);
  await keep('m1-list');

  // One pair, with why its figures differ.
  const { o, p } = gaps[0]!;
  await list.getByRole('listitem').first().getByRole('button').click();
  await pane.getByRole('heading', { name: /^Germany, 2024/ }).waitFor();
  await pane.getByText(`−${(p - o).toLocaleString('en')}`.replace('−', '-'), { exact: true }).waitFor();
  await pane.getByText((p / o).toFixed(2), { exact: true }).waitFor();
  const stay = (definitions: MirrorAnswer['own']['definitions'], country: string) =>
    definitions.find((each) => each.country === country)!.months;
  const predicted =
    coefficient(stay(answer.partners[0]!.definitions, 'DE')) / coefficient(stay(answer.own.definitions, 'BG'));
  const share = Math.log(predicted) / Math.log(o / p);
  await pane
    .getByText(
      `would be ${predicted.toFixed(2)} times the partner’s; it is ${(o / p).toFixed(2)} times. `
        + `That explains ${Math.round(100 * share)}% of the gap.`,
    )
    .waitFor();
  expect(await violations()).toEqual([]);
  await keep('m2-pair');
  await workbench.page.evaluate(() => {
    document.querySelector<HTMLIFrameElement>('#pane-body iframe')!.style.width = '320px';
  });
  const wide = () =>
    pane.evaluate(() => {
      const view = document.querySelector('main')!;
      return view.scrollWidth - view.clientWidth;
    });
  expect(await wide()).toBe(0);
  await keep('m3-narrow');

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
  expect(await wide()).toBe(0);

  // Taken for an empty cell, after a look at what is written.
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('missing');
  const { country, p: figure } = gaps[1]!;
  await compiler.select(rowOf(country), T);
  await compiler.press('Delete');
  await list
    .getByRole('listitem')
    .filter({ hasText: figure.toLocaleString('en') })
    .waitFor();
  await list.getByRole('listitem').first().getByRole('button').click();
  await compiler.button('Take the partner’s figure …').click();
  await pane.getByText(new RegExp(`${figure.toLocaleString('en')}, taken from`)).waitFor();
  await keep('m4-take');
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
  expect(await violations()).toEqual([]);
  await pane.getByRole('heading', { name: 'Own figures against partners’ figures' }).evaluate((heading) => {
    heading.scrollIntoView({ block: 'start' });
  });
  await keep('m5-pictures');
  await pane.getByRole('tab', { name: 'List' }).click();

  // A revision is shown before anything in the sheet changes.
  revised = (later) => {
    const germany = later.partners[0]!.series.find(({ partner }) => partner === 'DE')!;
    germany.figures.T![0] = o;
  };
  await compiler.button('Fetch again').click();
  await pane.getByText(/^1 figure has changed since/).waitFor();
  await pane.getByText(new RegExp(`${p.toLocaleString('en')} → ${o.toLocaleString('en')}`)).waitFor();
  await keep('m6-revision');
  await compiler.button('Write to the sheet').click();
  await pane.getByText(/^1 figure has changed since/).waitFor({ state: 'detached' });
  await pane.getByRole('combobox', { name: 'Show' }).selectOption('all');
  await list.getByRole('listitem').filter({ hasText: 'Germany' }).filter({ hasText: 'identical' }).waitFor();
  expect(workbench.problems).toEqual([]);
});

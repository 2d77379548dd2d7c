import type { ChartSheetPlan } from '../../src/clearing-house/charts/chart-plan';
import type { ChartRequest } from '../../src/clearing-house/charts/chart-request';
import { partnersChart } from '../../src/clearing-house/charts/partners-chart';
import { scatterChart } from '../../src/clearing-house/charts/scatter-chart';
import { seriesChart } from '../../src/clearing-house/charts/series-chart';
import { limitCell } from '../../src/clearing-house/mirror/companion-limits';
import { DEFAULT_COMPARISON } from '../../src/clearing-house/mirror/measures/settings';
import { bothOf } from '../../src/clearing-house/mirror/measures/counts';
import { pairSeries } from '../../src/clearing-house/mirror/series/pair-series';
import { tableFlows, type TableFlow } from '../../src/clearing-house/mirror/table-flows';
import type { ServiceClient } from '../../src/contract/service-client';
import type { Service } from '../../src/service/service';
import { removeComparisons } from '../../src/workbook/compare-remove';
import { compareWithPartners, type Comparison } from '../../src/workbook/compare-with-partners';
import { insertChart } from '../../src/workbook/insert-chart';
import { trainedTable } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { serviceAndClient } from '../support/service-client';
import { cellAddress } from '../../src/clearing-house/sheet/a1';

let office: TestOffice;
let service: Service;
let client: ServiceClient;
let comparison: Comparison;
let flows: TableFlow[];

beforeAll(async () => {
  ({ service, client } = await serviceAndClient());
  office = await openOffice();
  comparison = await compareWithPartners(client, await trainedTable(client, [2023, 2024]), [], 'en');
  flows = tableFlows(comparison.table.reading!, comparison.mirror!);
}, 60_000);
afterAll(async () => {
  await office.close();
  await service.close();
});

const ofYear = (): TableFlow[] => flows.filter(({ year, sex }) => year === 2024 && sex === 'T');
const germany = (): TableFlow => ofYear().find(({ code }) => code === 'DE')!;
const partners = (request: ChartRequest) => partnersChart(request, ofYear());
const NO_BREAK = { own: false, partner: false };
/** 2022 is no year of the table, and nothing is known of 2023. */
const series = (request: ChartRequest) =>
  seriesChart(
    request,
    germany(),
    pairSeries([
      { year: 2022, counts: { own: 1500, partner: 16000 }, breaks: NO_BREAK },
      { year: 2023, counts: { own: undefined, partner: undefined }, breaks: { own: true, partner: false } },
      { year: 2024, counts: germany().counts, breaks: NO_BREAK },
    ]),
  );

const insert = (plan: (request: ChartRequest) => ChartSheetPlan | undefined) =>
  insertChart(comparison.table, comparison.mirror!, 'en', plan);

/** What the chart of a sheet shows, as office.js tells it. */
const shown = (name: string) =>
  Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem(name).charts.getItemAt(0);
    chart.load('name,chartType,title/text,left,top,width,height');
    chart.series.load('items/name');
    const of = (index: number, dimension: 'Categories' | 'Values') =>
      chart.series.getItemAt(index).getDimensionValues(dimension);
    const [names, own, partner] = [of(0, 'Categories'), of(0, 'Values'), of(1, 'Values')];
    await context.sync();
    return {
      type: chart.chartType,
      title: chart.title.text,
      series: chart.series.items.map((each) => each.name),
      names: names.value,
      own: own.value,
      partner: partner.value,
    };
  });

const write = (sheet: string, address: string, value: unknown) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

test('the lines of a pair over the years, in two requests', async () => {
  let made: { name: string } | undefined;
  expect(await office.countRoundTrips(async () => (made = await insert(series)))).toBe(2);
  expect(made!.name).toBe('Table 5 BG chart DE');
  const chart = await shown(made!.name);
  expect([chart.type, chart.names]).toEqual(['LineMarkers', ['2022', '2023', '2024']]);
  expect([chart.own, chart.partner]).toEqual([
    [1500, '', 2191],
    [16000, '', 22785],
  ]);
  const { layout } = comparison.table.reading!;
  const column = layout.years.find(({ year }) => year === 2023)!.sexes.T!;
  await write('Table 5 BG', cellAddress({ row: germany().cell.row, column }), 1800);
  expect((await shown(made!.name)).own).toEqual([1500, 1800, 2191]);
});

test('own figures against partners’ on logarithmic axes, in two requests, alive', async () => {
  const settings = DEFAULT_COMPARISON;
  let made: { name: string } | undefined;
  const plan = (request: ChartRequest) => scatterChart(request, ofYear(), settings);
  expect(await office.countRoundTrips(async () => (made = await insert(plan)))).toBe(2);
  const read = () =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem(made!.name).charts.getItemAt(0);
      chart.load('chartType,legend/visible,axes/valueAxis/scaleType,axes/categoryAxis/scaleType');
      chart.series.load('items/name');
      await context.sync();
      const figures = chart.series.items.map((series) => ({
        own: series.getDimensionValues('YValues'),
        partner: series.getDimensionValues('XValues'),
      }));
      await context.sync();
      const series = chart.series.items.map(({ name }, index) => ({
        name,
        own: figures[index]!.own.value as unknown as (number | '')[],
        partner: figures[index]!.partner.value as unknown as (number | '')[],
      }));
      const { categoryAxis, valueAxis } = chart.axes;
      return { type: chart.chartType, scales: [categoryAxis.scaleType, valueAxis.scaleType], series };
    });
  const chart = await read();
  expect([chart.type, chart.scales]).toEqual(['XYScatter', ['Logarithmic', 'Logarithmic']]);

  // Every pair that both sides count as more than nobody is a point once; eight are named, and Germany is one.
  const both = ofYear().flatMap(({ counts }) => bothOf(counts) ?? []);
  const pairs = both.filter(({ own, partner }) => own > 0 && partner > 0).map(({ own, partner }) => [own, partner]);
  const lines = ['equal', 'tolerance', 'tolerance'];
  const marked = chart.series.slice(0, -lines.length);
  expect(chart.series.slice(-lines.length).map(({ name }) => name)).toEqual(lines);
  expect(marked).toHaveLength(9);
  const drawn = marked.flatMap(({ own, partner }) => own.map((figure, index) => [figure, partner[index]]));
  expect(drawn.map(String).sort()).toEqual(pairs.map(String).sort());
  expect(marked.find(({ name }) => name === 'Germany')).toMatchObject({ partner: [22785] });
  const ratios = (of: typeof chart) =>
    of.series
      .slice(-lines.length)
      .map(({ own, partner }) => own.map((each, index) => Number(each) / Number(partner[index])));
  const limit = 1 + settings.tolerance;
  const all = [1, 1, limit, limit, 1 / limit, 1 / limit];
  ratios(chart)
    .flat()
    .forEach((ratio, index) => expect(ratio).toBeCloseTo(all[index]!, 10));

  // A figure of 0 has no place here; the lines follow the tolerance in the companion.
  const figure = cellAddress(germany().cell);
  const ofGermany = async () => (await read()).series.find(({ name }) => name === 'Germany')!.own;
  await write('Table 5 BG', figure, 0);
  expect(await ofGermany()).toEqual(['']);
  await write('Table 5 BG', figure, 2191);
  expect(await ofGermany()).toEqual([2191]);
  const tolerance = cellAddress(limitCell({ mirror: comparison.mirror! }, 'tolerance'));
  const companion = 'Table 5 BG mirror';
  await write(companion, tolerance, 1);
  expect(
    ratios(await read())
      .flat()
      .map((ratio) => ratio.toFixed(6)),
  ).toEqual([1, 1, 2, 2, 1 / 2, 1 / 2].map((ratio) => ratio.toFixed(6)));
  await write(companion, tolerance, settings.tolerance);
});

test('paired bars of the partners with the largest gaps, in two requests, alive', async () => {
  let made: { name: string } | undefined;
  expect(await office.countRoundTrips(async () => (made = await insert(partners)))).toBe(2);
  const { name } = made!;
  const chart = await shown(name);
  expect([chart.type, chart.series]).toEqual(['BarClustered', ['Own figure', 'Partner’s figure']]);
  expect(chart.title).toBe('Partners with the largest gaps\nBulgaria, Table 5, 2024');

  // Told anew: the ten largest gaps, and the others that both sides count.
  const both = ofYear()
    .flatMap(({ label, counts }) => (bothOf(counts) ? [{ label, ...bothOf(counts)! }] : []))
    .sort((a, b) => Math.abs(b.own - b.partner) - Math.abs(a.own - a.partner));
  const [ten, others] = [both.slice(0, 10), both.slice(10)];
  const sum = (side: 'own' | 'partner') => others.reduce((total, each) => total + each[side], 0);
  expect(chart.names).toEqual([...ten.map(({ label }) => label), `${others.length} other partners`]);
  expect(chart.own).toEqual([...ten.map(({ own }) => own), sum('own')]);
  expect(chart.partner).toEqual([...ten.map(({ partner }) => partner), sum('partner')]);
  expect([chart.names[0], chart.own[0], chart.partner[0]]).toEqual(['Germany', 2191, 22785]);

  // An own figure changes, and then there is none; the table has another name and a row more.
  const { row, column } = germany().cell;
  await write('Table 5 BG', cellAddress({ row, column }), 20000);
  expect((await shown(name)).own[0]).toBe(20000);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Table 5 BG');
    sheet.getRange('1:1').insert('Down');
    sheet.name = 'Emigrants';
    sheet.getCell(row + 1, column).values = [[':']];
    await context.sync();
  });
  const later = await shown(name);
  expect([later.own[0], later.partner[0], later.own.at(-1)]).toEqual(['', 22785, sum('own')]);
  await write('Emigrants', cellAddress({ row: row + 1, column }), 30000);
  await compareWithPartners(client, comparison.table, [], 'en');
  const again = await shown(name);
  expect([again.own[0], again.partner, again.own.at(-1)]).toEqual([30000, chart.partner, sum('own')]);
});

test('charts go with their comparison; one that somebody has written into stays, with values', async () => {
  const [first, second] = [(await insert(partners))!, (await insert(partners))!];
  expect(second.name).not.toBe(first.name);
  const before = await shown(second.name);
  await write(second.name, 'B2', 'For the minister');
  let removed: Awaited<ReturnType<typeof removeComparisons>> | undefined;
  expect(await office.countRoundTrips(async () => (removed = await removeComparisons([comparison.table])))).toBe(3);
  expect(removed!.charts).toContain(first.id);
  expect(removed!.charts).not.toContain(second.id);
  const after = await shown(second.name);
  expect([after.own, after.partner]).toEqual([before.own, before.partner]);
  const again = await removeComparisons([comparison.table]);
  expect(again.charts).toEqual([]);
});

test('without a companion the partners’ figures are values', async () => {
  const { name } = (await insert(partners))!;
  const chart = await shown(name);
  expect([chart.partner[0], chart.names.length]).toEqual([22785, 10]);
});

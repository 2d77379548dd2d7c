import { workbookContents } from '../../src/clearing-house/answers/workbook-contents';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { COMPANION_HEAD } from '../../src/clearing-house/mirror/companion-layout';
import { DEFAULT_COMPARISON } from '../../src/clearing-house/mirror/measures/settings';
import { tableFlows } from '../../src/clearing-house/mirror/table-flows';
import { planTaking } from '../../src/clearing-house/mirror/take-plan';
import { verdictStyle } from '../../src/clearing-house/mirror/verdict-style';
import type { ServiceClient } from '../../src/contract/service-client';
import type { Service } from '../../src/service/service';
import { answerFlows, withdrawFlowAnswers } from '../../src/workbook/compare-answers';
import { readComparison } from '../../src/workbook/compare-kept';
import { removeComparisons } from '../../src/workbook/compare-remove';
import { takeFigures } from '../../src/workbook/compare-take';
import { compareWithPartners } from '../../src/workbook/compare-with-partners';
import { keepComparisonSettings, recallComparisonSettings } from '../../src/workbook/comparison-settings';
import { readWorkbook } from '../../src/workbook/read-tables';
import { asUser, shownStyle } from '../support/engine';
import { insertTables, trainedTable } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { serviceAndClient } from '../support/service-client';
import { columnsOf, rowOf } from '../support/table-cells';

let office: TestOffice;
let service: Service;
let client: ServiceClient;

beforeAll(async () => void ({ service, client } = await serviceAndClient()));
afterAll(() => service.close());
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const { T, status } = columnsOf(2024);
const germany = cellAddress({ row: rowOf('DE'), column: T });
const EXTREME = verdictStyle('extreme', 'own-lower').fill;
const AGREEMENT = verdictStyle('match', 'equal').fill;

const valuesOf = (name: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load('values');
    await context.sync();
    return used.values as unknown[][];
  });

/** The row of a flow in the list, by the headings. */
async function listed(code: string, key = '2024|T', sheet = 'Table 5 BG mirror') {
  const values = await valuesOf(sheet);
  const row = values.findIndex((cells) => cells[1] === code && cells[4] === key);
  const headings = values[COMPANION_HEAD.headings]!.map(String);
  return { row, cell: (heading: string) => values[row]?.[headings.indexOf(heading)], headings, values };
}

const fillOf = (sheet: string, address = germany) => shownStyle(office.engine, sheet, address).fill;

test('the list is ranked, filtered and printed by itself; notes, answers and the last figures survive another comparison', async () => {
  const table = await trainedTable(client);
  await compareWithPartners(client, table, [], 'en');
  expect(fillOf(table.id)).toBe(EXTREME);
  const first = await listed('DE');
  expect(first.cell('Own figure')).toBe(2191);
  expect(first.cell('Difference')).toBe(2191 - 22785);
  expect(String(first.cell('Why they may differ'))).not.toBe('');
  const gaps = first.values
    .slice(COMPANION_HEAD.rows, COMPANION_HEAD.rows + 6)
    .map((cells) => Math.abs(Number(cells[7])));
  expect(gaps).toEqual([...gaps].sort((a, b) => b - a));

  const { reading } = table;
  const kept = await readComparison(table, [], 'en');
  const flow = tableFlows(reading!, kept!.mirror).find(({ country, sex }) => country === 'DE' && sex === 'T')!;
  const reply = { reason: 'DUR', comment: '=1.25 months there', by: 'Vera', at: '2026-03-02T09:30:00.000Z' } as const;
  await answerFlows(table, [flow], reply, 'en');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Table 5 BG mirror');
    const filter = sheet.autoFilter.load('enabled');
    const area = sheet.pageLayout.getPrintArea().load('address');
    const layout = sheet.pageLayout.load('printGridlines');
    const hidden = sheet.getRange('E:E').load('columnHidden');
    const width = first.headings.findIndex((heading) => heading === 'Own notes');
    sheet.getCell(first.row, width).values = [['ask Berlin']];
    sheet.getCell(first.row, width + 1).values = [['Monday']];
    await context.sync();
    expect([filter.enabled, hidden.columnHidden]).toEqual([true, true]);
    expect(area.address).toContain('A1:');
    expect(layout.printGridlines).toBe(true);
    // As a user sorts it: by partner, from Z to A.
    sheet
      .getRange(`A${COMPANION_HEAD.rows + 1}:U${first.values.length - 10}`)
      .sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const sorted = await listed('DE');
  expect(sorted.row).not.toBe(first.row);
  expect([sorted.cell('Own figure'), sorted.cell('Verdict')]).toEqual([2191, 'extreme ▼']);

  const trips = await office.countRoundTrips(() => compareWithPartners(client, table, [], 'en'));
  expect(trips).toBeLessThanOrEqual(3);
  const again = await listed('DE');
  expect([again.cell('Own notes'), again.cell('Answer')]).toEqual(['ask Berlin', 'Duration threshold']);
  expect(again.cell('Comment')).toBe('=1.25 months there');
  expect(again.values[again.row]).toContain('Monday');

  const reopened = await readComparison((await readWorkbook()).tables[0]!, [], 'en');
  expect(reopened!.mirror.figure('DE', 2024, 'T').value).toBe(22785);
  expect(reopened!.settings).toEqual(DEFAULT_COMPARISON);
  expect(reopened!.rows.get('DE|2024|T')).toBe(again.row);
}, 240_000);

test('the companion of a table with a long name is named as such, with one space before the word', async () => {
  const table = await trainedTable(client);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table.id).name = 'Bulgaria, emigration to anybody';
    await context.sync();
  });
  const { companion } = await compareWithPartners(client, table, [], 'en');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(companion!).load('name');
    await context.sync();
    expect(sheet.name).toBe('Bulgaria, emigration to mirror');
  });
});

test('a copy of the table is coloured by its own figures, and gets a comparison of its own', async () => {
  const table = await trainedTable(client);
  await compareWithPartners(client, table, [], 'en');
  await asUser(office.engine).duplicateSheet(table.id);
  const tables = (await readWorkbook()).tables;
  const copy = tables.find(({ id }) => id !== table.id)!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(copy.id).getRange(germany).values = [[22000]];
    await context.sync();
  });
  await office.engine.calculated();
  expect([fillOf(table.id), fillOf(copy.id)]).toEqual([EXTREME, AGREEMENT]);
  expect(await readComparison(copy, [], 'en')).toBeUndefined();
  const { companion } = await compareWithPartners(client, copy, [], 'en');
  const [one, other] = [await readComparison(table, [], 'en'), await readComparison(copy, [], 'en')];
  expect(other!.companion).toBe(companion);
  expect(one!.companion).not.toBe(companion);

  const removed = await removeComparisons([table, copy]);
  expect(removed.companions).toHaveLength(2);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name,items/customProperties/items/key');
    names.load('items/name');
    const formats = worksheets.getItem(table.id).getRange().conditionalFormats;
    formats.load('items/customOrNullObject/rule/formula');
    await context.sync();
    expect(worksheets.items.filter(({ name }) => name.includes('mirror'))).toEqual([]);
    const keys = worksheets.items.flatMap(({ customProperties }) => customProperties.items.map(({ key }) => key));
    expect(keys.filter((key) => key.includes('compar') || key.includes('companion'))).toEqual([]);
    expect(names.items.map(({ name }) => name).filter((name) => /^CH[mk]_/.test(name))).toEqual([]);
    const formulas = formats.items.map(({ customOrNullObject: custom }) =>
      custom.isNullObject ? '' : custom.rule.formula,
    );
    expect(formulas.filter((formula) => formula.includes('CH highlight'))).toEqual([]);
  });
}, 240_000);

test('verdict and colour follow tolerance and floor as they are changed in the sheet', async () => {
  const table = await trainedTable(client);
  await compareWithPartners(client, table, [], 'en');
  const { headings } = await listed('DE');
  const change = async (above: string, limit: number, own: number) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem(table.id).getRange(germany).values = [[own]];
      const cell = worksheets.getItem('Table 5 BG mirror').getCell(COMPANION_HEAD.limits, headings.indexOf(above));
      cell.values = [[limit]];
      await context.sync();
    });
    return (await listed('DE')).cell('Verdict');
  };
  expect(await change('Own figure', 100_000, 2191)).toBe('too small to judge');
  expect(fillOf(table.id)).toBeUndefined();
  expect(await change('Own figure', 50, 10_000)).toBe('large ▼');
  expect(fillOf(table.id)).toBe(verdictStyle('large', 'own-lower').fill);
  expect(await change('Code', 2, 10_000)).toBe('agreement');
  expect(fillOf(table.id)).toBe(AGREEMENT);
}, 240_000);

const validationsOf = (sheet: string, addresses: readonly string[]): Promise<string[]> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const all = addresses.map((address) => worksheet.getRange(address).dataValidation.load('type'));
    await context.sync();
    return all.map(({ type }) => type);
  });

test('answers are kept with the tables that are sent, and taken back', async () => {
  const table = await trainedTable(client);
  const { mirror } = await compareWithPartners(client, table, [], 'en');
  const flows = tableFlows(table.reading!, mirror!).filter(({ country }) => ['DE', 'ES'].includes(country));
  const reply = {
    reason: 'OTHER',
    comment: 'Agreed with Wiesbaden',
    by: 'Vera',
    at: '2026-03-02T09:30:00.000Z',
  } as const;
  const sheet = await answerFlows(table, flows, reply, 'en');
  expect(sheet.reading.mirrorAnswers.map(({ key }) => key)).toEqual(
    flows.map(({ country, sex }) => `MIRROR|BG|5|${country}|2024|${sex}`),
  );
  // The list of reasons is that for findings: not offered to discrepancies, but to whatever comes below them.
  const next = `E${sheet.reading.nextRow + 1}`;
  expect(await validationsOf('Answers', ['E5', 'E6', next])).toEqual(['None', 'None', 'List']);
  const cells = await valuesOf('Answers');
  const properties = new Map([['clearing-house.answers', '1']]);
  const sent = workbookContents([{ name: 'Answers', properties, values: cells as string[][] }]);
  expect(sent.answers).toEqual([]);
  const after = await withdrawFlowAnswers(table, flows, 'en');
  expect(after.reading.mirrorAnswers).toEqual([]);
  expect((await listed('DE')).cell('Answer')).toBe('');
}, 240_000);

test('a partner’s figure is taken for an empty cell with status and remark, and never over a figure', async () => {
  const table = await trainedTable(client);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table.id).getRange(germany).values = [['']];
    await context.sync();
  });
  const [now] = (await readWorkbook()).tables;
  const { mirror } = await compareWithPartners(client, now!, [], 'en');
  const flows = tableFlows(now!.reading!, mirror!).filter(
    ({ country, sex }) => sex === 'T' && ['DE', 'ES'].includes(country),
  );
  const request = { table: now!.reading!, flows, settings: DEFAULT_COMPARISON, language: 'en' } as const;
  const plan = planTaking({ ...request, adjusted: true });
  expect(plan.left.map(({ flow, because }) => [flow.country, because])).toEqual([['ES', 'cell-filled']]);
  const { figures } = planTaking({ ...request, adjusted: false });
  expect(figures.map(({ value }) => value)).toEqual([22785]);
  const trips = await office.countRoundTrips(async () => {
    const { written, changed } = await takeFigures(now!, figures);
    expect([written.length, changed.length]).toEqual([1, 0]);
  });
  expect(trips).toBe(2);
  const values = await valuesOf('Table 5 BG');
  expect(values[rowOf('DE')]![T]).toBe(22785);
  expect(values[rowOf('DE')]![status]).toBe('E');
  expect(String(values[rowOf('META.NOTE')]![T])).toMatch(/Germany 2024: 22,785, taken from Eurostat/);
  const twice = await takeFigures(now!, figures);
  expect([twice.written.length, twice.changed.length]).toEqual([0, 1]);
}, 240_000);

test('where nothing is comparable no sheet is made; settings stay with the workbook', async () => {
  const [table] = await insertTables(['1.1']);
  const { comparable, companion } = await compareWithPartners(client, table!, [], 'en');
  expect([comparable, companion]).toEqual(['nothing', undefined]);
  expect((await readWorkbook()).sheets.filter(({ companionOf }) => companionOf)).toEqual([]);
  await keepComparisonSettings({ ...DEFAULT_COMPARISON, floor: 100 });
  expect(recallComparisonSettings().floor).toBe(100);
}, 240_000);

test('in a German Excel, with sheets renamed and rows put into both, the figures are found and judged alike', async () => {
  await office.close();
  office = await openOffice({ contentLocale: 'de-DE' });
  const table = await trainedTable(client);
  const { companion } = await compareWithPartners(client, table, [], 'en');
  await Excel.run(async (context) => {
    const [sheet, list] = [table.id, companion!].map((id) => context.workbook.worksheets.getItem(id));
    sheet!.name = "Tabelle 5, d'Bulgarie";
    list!.name = 'Spiegel';
    sheet!.getRange(`${rowOf('AT')}:${rowOf('AT')}`).insert('Down');
    sheet!.getRange('C:C').insert('Right');
    list!.getRange('9:9').insert('Down');
    await context.sync();
    sheet!.getCell(rowOf('DE') + 1, T + 1).values = [[22000]];
    await context.sync();
  });
  await office.engine.calculated();
  const row = await listed('DE', '2024|T', 'Spiegel');
  expect([row.cell('Own figure'), row.cell('Verdict')]).toEqual([22000, 'agreement']);
  expect(fillOf(table.id, cellAddress({ row: rowOf('DE') + 1, column: T + 1 }))).toBe(AGREEMENT);
  expect((await readComparison((await readWorkbook()).tables[0]!, [], 'en'))!.rows.get('DE|2024|T')).toBe(row.row);
}, 240_000);

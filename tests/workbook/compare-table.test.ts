import { checkTables } from '../../src/workbook/check-tables';
import type { Service } from '../../src/service/service';
import { message } from '../../src/clearing-house/messages/message';
import type { ServiceClient } from '../../src/contract/service-client';
import { COMPANION_HEAD } from '../../src/clearing-house/mirror/companion-layout';
import { flowLines } from '../../src/clearing-house/mirror/flow-lines';
import { DEFAULT_COMPARISON } from '../../src/clearing-house/mirror/measures/settings';
import { tableFlows } from '../../src/clearing-house/mirror/table-flows';
import { compareWithPartners } from '../../src/workbook/compare-with-partners';
import { fillTraining } from '../../src/workbook/fill-training';
import { readWorkbook } from '../../src/workbook/read-tables';
import { removeMarks } from '../../src/workbook/remove-marks';
import { trainedTable } from '../support/inserted-tables';
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

const { T } = columnsOf(2024);
const germany = rowOf('DE');

const verdictOf = (code: string): Promise<unknown> => companionCell(code, 'Verdict');

/** What the companion of table 5 says in the row of a partner. */
function companionCell(code: string, heading: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Table 5 BG mirror').getUsedRange(true);
    used.load('values');
    await context.sync();
    const column = used.values[COMPANION_HEAD.headings]!.indexOf(heading);
    return used.values.find((row) => row[1] === code && row[4] === '2024|T')![column] as unknown;
  });
}

test('training fills empty cells with published figures, says where they come from, and leaves the rest', async () => {
  const table = await trainedTable(client);
  const sheet = { row: germany, column: T };
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('Table 5 BG');
    const own = worksheet.getCell(sheet.row, sheet.column).load('values');
    const note = worksheet.getCell(rowOf('META.NOTE'), T).load('values');
    await context.sync();
    expect(own.values).toEqual([[2191]]);
    expect(note.values[0]![0]).toMatch(/^Training figures, .*Eurostat migr_emi3nxt/);
    own.values = [[2200]];
    await context.sync();
  });
  const again = await fillTraining(client, [table], 'en');
  expect(again.figures).toBe(0);
  const { tables } = await readWorkbook();
  const { findings } = checkTables({ tables, metadata: [], unknown: [] });
  expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  const kept = tables[0]!.reading!.rows.find(({ code }) => code === 'DE')!;
  expect(kept.years[0]!.figures.T!.entry).toEqual({ kind: 'number', value: 2200 });
});

test('the minimum stay in the metadata sheet stands beside the partner’s; without it, that which the service knows', async () => {
  const table = await trainedTable(client);
  const ownStay = async () => {
    const { metadata } = await readWorkbook();
    await compareWithPartners(client, table, metadata, 'en');
    return companionCell('DE', message('en', 'companion.own-stay'));
  };
  expect(await ownStay()).toBe('12 months (in 2021)');
  const { metadata } = await readWorkbook();
  const { row, answers } = metadata[0]!.reading!.rows[0]!;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Metadata BG').getCell(row, answers.get('DURATION')!.column).values = [[6]];
    await context.sync();
  });
  expect(await ownStay()).toBe('6 months');
});

test('a comparison takes three round trips at most, and its verdict follows the own figure without the add-in', async () => {
  const table = await trainedTable(client);
  const trips = await office.countRoundTrips(async () => {
    const { mirror, table: read } = await compareWithPartners(client, table, [], 'en');
    const lines = flowLines(tableFlows(read.reading!, mirror!), DEFAULT_COMPARISON, false);
    expect(lines.find(({ flow }) => flow.country === 'DE')).toMatchObject({
      flow: { other: { state: 'value', value: 22785, partnerStay: { months: 1.25, asOf: 2021 } } },
      measured: { own: 2191, verdict: 'extreme', direction: 'own-lower' },
    });
    expect(lines.find(({ flow }) => flow.country === 'PL')!.flow.other.state).toBe('partner-does-not-report');
  });
  expect(trips).toBeLessThanOrEqual(3);
  expect(await verdictOf('DE')).toBe('extreme ▼');

  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Table 5 BG').getCell(germany, T).values = [[22000]];
    await context.sync();
  });
  expect(await verdictOf('DE')).toBe('agreement');
});

test('a second comparison writes the same companion sheet anew and no second set of highlights', async () => {
  const table = await trainedTable(client);
  await compareWithPartners(client, table, [], 'en');
  const formats = () =>
    Excel.run(async (context) => {
      const count = context.workbook.worksheets.getItem('Table 5 BG').getRange().conditionalFormats.getCount();
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return [count.value, sheets.value];
    });
  const before = await formats();
  await compareWithPartners(client, table, [], 'en');
  expect(await formats()).toEqual(before);
});

test('verdicts survive a renamed sheet and sorted rows', async () => {
  const table = await trainedTable(client);
  await compareWithPartners(client, table, [], 'en');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Table 5 BG');
    sheet.name = "O'Brien’s emigration";
    // The members of UNECE from Z to A.
    sheet.getRange(`A${rowOf('AL') + 1}:F${rowOf('UZ') + 1}`).sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  expect(await verdictOf('DE')).toBe('extreme ▼');
});

test('removing marks takes ours and leaves the user’s', async () => {
  const table = await trainedTable(client);
  await compareWithPartners(client, table, [], 'en');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Table 5 BG').getRange('C17:C20');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=C17>5';
    await context.sync();
  });
  const removed = await removeMarks([table]);
  expect(removed).toBeGreaterThan(10);
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Table 5 BG').getRange().conditionalFormats;
    formats.load('items/custom/rule/formula');
    await context.sync();
    expect(formats.items.map(({ custom }) => custom.rule.formula)).toEqual(['=C17>5']);
  });
});

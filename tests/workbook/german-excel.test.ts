import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { COMPANION_HEAD } from '../../src/clearing-house/mirror/companion-layout';
import { DEFAULT_COMPARISON } from '../../src/clearing-house/mirror/measures/settings';
import { tableFlows } from '../../src/clearing-house/mirror/table-flows';
import { planTaking } from '../../src/clearing-house/mirror/take-plan';
import { verdictStyle } from '../../src/clearing-house/mirror/verdict-style';
import type { ServiceClient } from '../../src/contract/service-client';
import type { Service } from '../../src/service/service';
import { removeComparisons } from '../../src/workbook/compare-remove';
import { takeFigures } from '../../src/workbook/compare-take';
import { compareWithPartners } from '../../src/workbook/compare-with-partners';
import { fillTraining } from '../../src/workbook/fill-training';
import { readWorkbook } from '../../src/workbook/read-tables';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { shownStyle } from '../support/engine';
import { insertTables } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { serviceAndClient } from '../support/service-client';
import { columnsOf, rowOf } from '../support/table-cells';

let office: TestOffice;
let service: Service;
let client: ServiceClient;

beforeAll(async () => {
  ({ service, client } = await serviceAndClient());
  office = await openOffice({ locale: 'de-DE', contentLocale: 'de-DE' });
}, 60_000);
afterAll(async () => {
  await office.close();
  await service.close();
});

const { T, status } = columnsOf(2024);
const at = (code: string) => cellAddress({ row: rowOf(code), column: T });

/** Writes into a cell of the table, whatever its sheet is called. */
const enter = (sheet: string, code: string, value: number | string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at(code)).values = [[value]];
    await context.sync();
    await office.engine.calculated();
  });

const rename = (sheet: string, name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).name = name;
    await context.sync();
  });

/** What the list says of a partner, by its headings. */
const listed = (companion: string, code: string): Promise<Record<string, unknown>> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(companion).getUsedRange(true).load('values');
    await context.sync();
    const headings = used.values[COMPANION_HEAD.headings]!.map(String);
    const row = used.values.find((cells) => cells[1] === code && cells[4] === '2024|T')!;
    return Object.fromEntries(headings.map((heading, index) => [heading, row[index] as unknown]));
  });

test('a German workbook whose sheets are renamed before and after is compared, compared again, filled and left without trace', async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    const { numberFormat } = application.cultureInfo;
    numberFormat.load('numberDecimalSeparator,numberGroupSeparator');
    await context.sync();
    expect([numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator]).toEqual([',', '.']);
  });
  const [{ id }] = (await insertTables()) as [TableSheet];
  await rename(id, "Auswanderung '24; 1,5 Mio. (BG)");
  const renamed = (await readWorkbook()).tables[0]!;
  await fillTraining(client, [renamed], 'en');
  await enter(id, 'ES', '');
  const { companion } = await compareWithPartners(client, (await readWorkbook()).tables[0]!, [], 'en');
  const list = companion!;
  const fill = (code: string) => shownStyle(office.engine, id, at(code)).fill;
  expect(await listed(list, 'DE')).toMatchObject({ 'Own figure': 2191, Ratio: 22785 / 2191, Verdict: 'extreme ▼' });
  expect(fill('DE')).toBe(verdictStyle('extreme', 'own-lower').fill);

  // Every formula of the list, read and written as a German Excel writes it, says the same as before.
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(list);
    const area = sheet.getRange('F8:J40').load('formulasLocal,formulas,values');
    await context.sync();
    const [{ formulas, formulasLocal, values }, first] = [area, 0];
    expect(formulasLocal[first]!.filter((formula) => /;.*1,25/.test(String(formula)))).toHaveLength(1);
    area.formulasLocal = formulasLocal;
    area.load('formulas,values');
    await context.sync();
    expect(area.formulas).toEqual(formulas);
    expect(area.values).toEqual(values);
  });

  // Renamed once more, both of them: colours and verdicts follow the figures, and the next comparison finds its sheet.
  await rename(id, 'Tabelle fünf');
  await rename(list, 'Spiegel; Partner');
  await enter(id, 'DE', 22000);
  expect(await listed(list, 'DE')).toMatchObject({ 'Own figure': 22000, Verdict: 'agreement' });
  expect(fill('DE')).toBe(verdictStyle('match', 'equal').fill);
  const now = (await readWorkbook()).tables[0]!;
  expect(now.name).toBe('Tabelle fünf');
  let again: string | undefined;
  const trips = await office.countRoundTrips(async () => {
    again = (await compareWithPartners(client, now, [], 'en')).companion;
  });
  expect([again, trips <= 3]).toEqual([list, true]);
  expect(await listed('Spiegel; Partner', 'DE')).toMatchObject({ 'Own figure': 22000, Verdict: 'agreement' });

  // Spain's count for the empty cell, adjusted.
  const { mirror } = await compareWithPartners(client, now, [], 'en');
  const flows = tableFlows(now.reading!, mirror!).filter(({ country, sex }) => country === 'ES' && sex === 'T');
  const request = { table: now.reading!, flows, settings: DEFAULT_COMPARISON, language: 'en' } as const;
  const { figures } = planTaking({ ...request, adjusted: true });
  const { written } = await takeFigures(now, figures);
  expect(written.map(({ value }) => value)).toEqual([figures[0]!.value]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const [figure, flag] = [T, status].map((column) => sheet.getCell(rowOf('ES'), column).load('values'));
    await context.sync();
    expect([figure!.values, flag!.values]).toEqual([[[figures[0]!.value]], [['E']]]);
  });

  const { companions } = await removeComparisons([(await readWorkbook()).tables[0]!]);
  expect(companions).toEqual([list]);
  await office.engine.calculated();
  expect(fill('DE')).toBeUndefined();
  expect((await readWorkbook()).sheets.filter(({ companionOf }) => companionOf)).toEqual([]);
}, 240_000);

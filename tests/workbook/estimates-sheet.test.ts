import { harmonise } from '../../src/clearing-house/mirror/harmonised/harmonise';
import { estimatesRequest, type EstimatesChoice } from '../../src/clearing-house/mirror/region/estimates';
import { ESTIMATES_PROPERTY } from '../../src/clearing-house/mirror/region/estimates-plan';
import { sheetFigures, withOwnFigures } from '../../src/clearing-house/mirror/region/own-figures';
import { flowsAmong, regionCountries } from '../../src/clearing-house/mirror/region/region-countries';
import type { Language } from '../../src/clearing-house/messages/language';
import { matrixFlows } from '../../src/contract/matrix-flows';
import type { ServiceClient } from '../../src/contract/service-client';
import type { Service } from '../../src/service/service';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { writeEstimates } from '../../src/workbook/write-estimates';
import { trainedTable } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { serviceAndClient } from '../support/service-client';

let office: TestOffice;
let service: Service;
let client: ServiceClient;

beforeAll(async () => {
  ({ service, client } = await serviceAndClient());
  office = await openOffice();
});
afterAll(async () => {
  await office.close();
  await service.close();
});

/** Estimates for Bulgaria and its largest partners, with the figures of the sheet. */
async function estimates(table: TableSheet, language: Language) {
  const own = sheetFigures(table.reading!, 2024, 'T');
  const reported = matrixFlows(await client.matrix({ table: '5', year: 2024 }));
  const all = withOwnFigures(reported, { reporter: 'BG', side: 'emigration', year: 2024 }, own);
  const countries = regionCountries(all, 'BG', 'largest');
  const choice: EstimatesChoice = {
    method: { objective: 'raw', constraint: 'total' },
    countries,
    years: [2024],
    references: [],
  };
  const result = harmonise(estimatesRequest(flowsAmong(all, countries), choice));
  return {
    reporter: 'BG',
    table: '5',
    sheetName: table.name,
    choice,
    result,
    sources: ['Eurostat'],
    fetched: '2026-11-23T04:00:00.000Z',
    ownYears: [2024],
    language,
  };
}

/** All sheets with what they hold, their properties and what is printed of them. */
const sheets = () =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/customProperties/items/key,items/customProperties/items/value');
    await context.sync();
    const read = worksheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRange(true).load('values'),
      printed: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    }));
    await context.sync();
    return read.map(({ sheet, used, printed }) => ({
      id: sheet.id,
      name: sheet.name,
      property: sheet.customProperties.items.find(({ key }) => key === ESTIMATES_PROPERTY)?.value,
      values: used.values as unknown[][],
      printed: printed.isNullObject ? '' : printed.address,
    }));
  });

test('harmonised estimates go to a sheet of their own, which is written anew the next time; the template stays as it is', async () => {
  const table = await trainedTable(client);
  const before = await sheets();
  const made = await estimates(table, 'en');
  expect(await office.countRoundTrips(() => writeEstimates(made))).toBeLessThanOrEqual(2);

  const after = await sheets();
  const sheet = after.find(({ property }) => property !== undefined);
  expect(after.filter((each) => each !== sheet)).toEqual(before);
  expect([sheet!.name, sheet!.property]).toEqual(['Table 5 BG estimates', 'BG|5']);
  expect(sheet!.printed).toContain('A1:');

  const germany = made.result.estimates.find(({ flow }) => flow.origin === 'BG' && flow.destination === 'DE')!;
  expect([germany.flow.emigration, germany.flow.immigration]).toEqual([2191, 22785]);
  const row = sheet!.values.find((cells) => cells[1] === 'BG' && cells[3] === 'DE')!;
  expect(row.slice(4, 8)).toEqual([2024, 22785, 2191, Math.round(germany.harmonised!)]);
  const alpha = made.result.factors.find(({ country, side }) => country === 'DE' && side === 'immigration')!;
  const factor = sheet!.values.find((cells) => cells[1] === 'DE' && cells[3] === '')!;
  expect(factor[5]).toBeCloseTo(alpha.factor, 9);
  // How far they go is said in the sheet itself.
  expect(sheet!.values.flat()).toContain(
    'There is no reference country: the data say how the factors relate, not how high they are.',
  );

  // Whatever the sheet is called by now, and in another language.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet!.id).name = 'Mine';
    await context.sync();
  });
  const again = await writeEstimates(await estimates(table, 'fr'));
  expect([again.id, again.name]).toEqual([sheet!.id, 'Mine']);
  const renewed = (await sheets()).find(({ id }) => id === sheet!.id)!;
  expect(renewed.values.flat()).toContain('Facteurs de correction');
  expect(renewed.values.flat()).not.toContain('Correction factors');
}, 240_000);

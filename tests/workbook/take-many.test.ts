import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { DEFAULT_COMPARISON } from '../../src/clearing-house/mirror/measures/settings';
import { tableFlows } from '../../src/clearing-house/mirror/table-flows';
import { planTaking } from '../../src/clearing-house/mirror/take-plan';
import type { ServiceClient } from '../../src/contract/service-client';
import type { Service } from '../../src/service/service';
import { fetchMirror, mirrorOf } from '../../src/workbook/compare-with-partners';
import { takeFigures } from '../../src/workbook/compare-take';
import { readWorkbook } from '../../src/workbook/read-tables';
import { insertTables } from '../support/inserted-tables';
import { openOffice, type TestOffice } from '../support/office';
import { serviceAndClient } from '../support/service-client';
import { columnsOf, rowOf } from '../support/table-cells';

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

test('in a new table partners’ figures take the place of its formulas for both sexes, but of no formula of the user’s', async () => {
  await insertTables();
  const { T } = columnsOf(2024);
  const [table] = (await readWorkbook()).tables;
  await Excel.run(async (context) => {
    const spain = cellAddress({ row: rowOf('ES'), column: T });
    context.workbook.worksheets.getItem(table!.id).getRange(spain).formulas = [['=IF(1=1,"",5)']];
    await context.sync();
  });
  const answer = await fetchMirror(client, table!);
  const flows = tableFlows(table!.reading!, mirrorOf(table!, answer, '2026-11-23', [], 'en')!);
  const request = { table: table!.reading!, settings: DEFAULT_COMPARISON, language: 'en', adjusted: false } as const;
  const { figures } = planTaking({ ...request, flows });
  expect(figures.length).toBeGreaterThan(10);
  const { written, changed } = await takeFigures(table!, figures);
  expect(changed.map(({ flow }) => flow.country)).toEqual(['ES']);
  expect(written).toHaveLength(figures.length - 1);
  const [after] = (await readWorkbook()).tables;
  expect(after!.reading!.cells[rowOf('DE')]![T]).toBe(22_785);
}, 240_000);

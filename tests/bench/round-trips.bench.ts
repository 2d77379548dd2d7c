import { editionOf } from '../../src/clearing-house/tables/editions';
import { tables } from '../../src/clearing-house/tables/catalogue';
import { cellAddress } from '../../src/clearing-house/sheet/a1';
import { applyMends } from '../../src/workbook/apply-mends';
import { compareWithPartners } from '../../src/workbook/compare-with-partners';
import { fillTraining } from '../../src/workbook/fill-training';
import { insertTemplates } from '../../src/workbook/insert-templates';
import { LiveTables } from '../../src/workbook/live-tables';
import { removeMarks } from '../../src/workbook/remove-marks';
import { asUser } from '../support/engine';
import { openOffice, type TestOffice } from '../support/office';
import { serviceAndClient } from '../support/service-client';
import { columnsOf, rowOf } from '../support/table-cells';
import { note } from './figures';

const choices = { reporter: 'BG', edition: editionOf(2025), language: 'en' as const };
const { T } = columnsOf(2024);
const germany = cellAddress({ row: rowOf('DE'), column: T });

const count = async (office: TestOffice, name: string, work: () => Promise<unknown>, target?: number) => {
  const value = await office.countRoundTrips(work);
  note({ suite: 'round-trips', name, value, unit: 'round trips', ...(target && { target }) });
};

test('round trips to Excel', async () => {
  const { service, client } = await serviceAndClient();
  const [first] = tables;
  for (const [name, request] of [
    ['insert one table, one year', { definitions: [first!], years: [2024] }],
    ['insert all tables, five years', { definitions: [...tables], years: [2020, 2021, 2022, 2023, 2024] }],
  ] as const) {
    const office = await openOffice();
    await count(office, name, () => insertTemplates({ ...choices, ...request }), 3);
    await office.close();
  }

  const office = await openOffice();
  const user = asUser(office.engine);
  const live = new LiveTables((error) => {
    throw error;
  });
  await live.start();
  const { inserted, metadata } = await insertTemplates({ ...choices, definitions: [...tables], years: [2024] });
  live.replace(inserted, metadata ? [metadata] : []);
  const table = inserted.find(({ identity }) => identity.definition.id === '5')!;
  office.engine.sheets.activate(table.id);
  const readAgain = (work: () => Promise<void>) => () =>
    new Promise<void>((resolve, reject) => {
      const before = live.snapshot().tables;
      const stop = live.subscribe(() => {
        if (live.snapshot().tables === before) return;
        stop();
        resolve();
      });
      work().catch(reject);
    });
  await count(
    office,
    'one edit, checked',
    readAgain(() => user.type(germany, '-5')),
    2,
  );
  await count(
    office,
    '50 rows pasted, checked',
    readAgain(() =>
      user.paste(
        germany,
        Array.from({ length: 50 }, () => [1, 1, 0]),
      ),
    ),
    2,
  );
  await count(office, 'check everything anew', () => live.refresh());
  await count(office, 'mend a cell', async () => {
    const mend = {
      label: { key: 'S05.mend', values: {} },
      writes: [{ row: rowOf('DE'), column: T, input: 1 }],
    } as const;
    await applyMends([{ sheet: table.id, mends: [mend] }]);
  });
  await live.stop();
  await count(office, 'fill a template for training', () => fillTraining(client, [table], 'en'));
  await count(office, 'compare one table', () => compareWithPartners(client, table, [], 'en'), 3);
  await count(office, 'compare it again', () => compareWithPartners(client, table, [], 'en'), 3);
  await count(office, 'remove all marks', () => removeMarks([table]));
  await office.close();
  await service.close();
});

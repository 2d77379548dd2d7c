import { openOffice, type TestOffice } from '../../support/office';
import { rect } from '../../../src/workbench/engine/geometry';

let office: TestOffice;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const write = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

/** Collects the changes that this office's add-in hears of. */
async function changes(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => Promise.resolve(void heard.push(args)));
    await context.sync();
  });
  return heard;
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 2000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('It did not happen within two seconds.');
    await new Promise(setImmediate);
  }
}

test('what the add-in writes is in the workbook', async () => {
  await write('B2', 42);
  expect(office.engine.cells.values(office.engine.sheets.active(), rect(1, 1))).toEqual([[42]]);
});

test('what the user types, the add-in hears of', async () => {
  const heard = await changes();
  office.engine.cells.write(office.engine.sheets.active(), rect(0, 0), [['-5']]);
  await until(() => heard.length > 0);
  expect(heard).toMatchObject([
    { address: 'A1', source: 'Local', triggerSource: 'Unknown', details: { valueBefore: '', valueAfter: -5 } },
  ]);
});

test('counts round trips, without the references that are given back afterwards', async () => {
  expect(await office.countRoundTrips(() => write('A1', 1))).toBe(1);
  const add = (): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      range.values = [[Number(range.values[0]![0]) + 1]];
      await context.sync();
    });
  expect(await office.countRoundTrips(add)).toBe(2);
  expect(office.requests.length).toBeGreaterThanOrEqual(3);
  office.resetRequests();
  expect(office.requests).toEqual([]);
});

test('two users work on one workbook: each hears of the other as remote', async () => {
  const heard = await changes();
  const other = await openOffice({ beside: office, user: 'ada' });
  await write('C3', 'hers');
  await until(() => heard.length > 0);
  expect(heard).toMatchObject([{ address: 'C3', source: 'Remote' }]);
  await other.close();
  office.use();
  await write('C4', 'mine');
  await until(() => heard.length > 1);
  expect(heard[1]).toMatchObject({ address: 'C4', source: 'Local', triggerSource: 'ThisLocalAddin' });
});

test('the settings of the document are those of the workbook', async () => {
  Office.context.document.settings.set('country', 'BG');
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  const value = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('country').load('value');
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toBe('BG');
});

test('commands run, and requests can be refused', async () => {
  Office.actions.associate('stamp', (event: Office.AddinCommands.Event) => event.completed());
  await expect(office.invokeCommand('stamp', 'Stamp')).resolves.toMatchObject({ source: { id: 'Stamp' } });
  office.refuse(() => 'CellEditMode');
  await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  office.refuse(undefined);
  await write('A1', 1);
});

test('closing takes the globals away', async () => {
  const other = await openOffice();
  await other.close();
  expect(globalThis).not.toHaveProperty('Excel');
  expect(globalThis).not.toHaveProperty('Office');
  office.use();
  expect(globalThis).toHaveProperty('Excel');
});

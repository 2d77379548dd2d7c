import { metadata } from '../../src/functions/metadata/metadata';
import type { Service } from '../../src/service/service';
import type { CellInput, CellValue } from '../../src/workbench/engine/engine';
import { registerFunctions } from '../../src/workbench/host/office/formula-functions';
import { sampleService } from '../service/sample-service';
import { area } from '../support/engine';
import { openOffice, type OfficeOptions, type TestOffice } from '../support/office';

let service: Service;
let office: TestOffice;
let requests: Request[];
let serviceIsUp: boolean;
const { fetch: genuineFetch } = globalThis;

beforeAll(async () => (service = await sampleService()));
afterAll(() => service.close());
beforeEach(() => {
  requests = [];
  serviceIsUp = true;
  globalThis.fetch = async (address: string | URL | Request, init) => {
    if (!serviceIsUp) throw new TypeError('Failed to fetch');
    const request = new Request(new URL(address as string, 'https://localhost'), init);
    requests.push(request);
    return service.fetch(request);
  };
});
afterEach(async () => {
  globalThis.fetch = genuineFetch;
  await office.close();
});

/** Opens Excel with the page of the functions in it, as the workbench does. */
async function open(options: OfficeOptions = {}): Promise<void> {
  office = await openOffice({ sharedRuntime: true, ...options });
  const { customFunctions } = office.shell.runtime(office.session);
  registerFunctions(office.engine, 'CLEARINGHOUSE', metadata('en'), async () => {
    await customFunctions.ready;
    return customFunctions;
  });
  await jest.isolateModulesAsync(async () => void (await import('../../src/functions/index')));
}

const sheet = (): string => office.engine.sheets.active();
async function write(address: string, input: CellInput[][]): Promise<void> {
  office.engine.cells.write(sheet(), area(address), input);
  await office.engine.calculated();
}
const values = (address: string): CellValue[][] => office.engine.cells.values(sheet(), area(address));

/** The values of an area when no cell of it is busy any more. */
async function settled(address: string): Promise<CellValue[][]> {
  while (values(address).flat().includes('#BUSY!')) await new Promise((resolve) => setTimeout(resolve, 20));
  await office.engine.calculated();
  return values(address);
}
const messageAt = (row: number, column = 0): string | undefined =>
  office.engine.functions.message({ sheet: sheet(), row, column });

test('cells are busy and then have figures, by one request for all of them', async () => {
  await open();
  const partners = ['DE', 'SE', 'IT', 'NL', 'AT'];
  await write(
    'A1:B5',
    partners.map((partner) => [
      `=CLEARINGHOUSE.MIRROR(5,"BG","${partner}",2024)`,
      `=CLEARINGHOUSE.RATIO("5","Bulgaria","${partner}",2024)`,
    ]),
  );
  expect(new Set(values('A1:B5').flat())).toEqual(new Set(['#BUSY!']));
  const figures = await settled('A1:B5');
  expect(figures.map(([figure]) => figure)).toEqual([22785, 437, 1514, 6589, 2468]);
  expect(figures[0]![1]).toBeCloseTo(22785 / 2191, 8);
  expect(requests).toHaveLength(1);
  expect(new URL(requests[0]!.url).search).toBe('?reporter=BG&table=5&years=2024');
});

test('a series spills over the cells beside it', async () => {
  await open();
  await write('A1', [['=CLEARINGHOUSE.SERIES(5,"BG","DE",2023,2025)']]);
  await settled('A1');
  expect(values('A2:C3')).toEqual([
    [2024, 2191, 22785],
    [2025, '', ''],
  ]);
});

test('what is wrong, or missing, is said with the error value, in the language of Excel', async () => {
  await open({ locale: 'fr-FR' });
  await write('A1:A3', [
    ['=CLEARINGHOUSE.MIRROR(5,"BG","Allemange",2024)'],
    ['=CLEARINGHOUSE.MIRROR(5,"BG","UZ",2024)'],
    ['=CLEARINGHOUSE.RATIO(5,"BG","DE",2024,,,0)'],
  ]);
  expect(await settled('A1:A3')).toEqual([['#VALUE!'], ['#N/A'], ['#DIV/0!']]);
  expect(messageAt(0)).toContain('Allemagne (DE)');
  expect(messageAt(1)).toMatch(/^Ouzbékistan.* le tableau 3 n’est pas déclaré|^Ouzbékistan.*pas déclaré pour 2024/);
});

test('without the service a figure is not available, and it is asked for again when the formula is entered again', async () => {
  await open();
  serviceIsUp = false;
  await write('A1', [['=CLEARINGHOUSE.MIRROR(5,"BG","DE",2024)']]);
  expect(await settled('A1')).toEqual([['#N/A']]);
  expect(messageAt(0)).toContain('The mirror service cannot be reached');
  serviceIsUp = true;
  await write('A1', [['=CLEARINGHOUSE.MIRROR(5,"BG","DE",2024)']]);
  expect(await settled('A1')).toEqual([[22785]]);
});

test('a formula that is gone before its answer has its request aborted', async () => {
  await open();
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((resolve) => (asked = resolve));
  let aborted = false;
  globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      asked();
      init!.signal!.addEventListener('abort', () => {
        aborted = true;
        reject(init!.signal!.reason as Error);
      });
    });
  await write('A1', [['=CLEARINGHOUSE.MIRROR(5,"BG","DE",2024)']]);
  await isAsked;
  await write('A1', [['']]);
  while (!aborted) await new Promise((resolve) => setTimeout(resolve, 10));
});

test('in a German workbook a table may have a decimal comma, as a text or as a number', async () => {
  await open({ locale: 'de-DE', contentLocale: 'de-DE' });
  await write('A1:B2', [
    ["'1,2", '=CLEARINGHOUSE.MIRROR(A1,"DE","BG",1950)'],
    [1.2, '=CLEARINGHOUSE.MIRROR(A2,"DE","BG",1950)'],
  ]);
  // It is understood: there is only no figure of that year.
  expect(await settled('B1:B2')).toEqual([['#N/A'], ['#N/A']]);
  expect(messageAt(0, 1)).toBe(messageAt(1, 1));
});

import { figureKey, type BlockReading } from '../../src/clearing-house/intake/block/block';
import { recogniseBlock } from '../../src/clearing-house/intake/block/recognise-block';
import type { IntakePlan, PlannedEntry } from '../../src/clearing-house/intake/plan/intake-plan';
import { entriesToWrite, planIntake } from '../../src/clearing-house/intake/plan/plan-intake';
import { intakeContext, tableTarget } from '../../src/clearing-house/intake/plan/table-target';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { editionOf } from '../../src/clearing-house/tables/editions';
import type { TemplateRequest } from '../../src/clearing-house/tables/template-layout';
import type { WorkbookError } from '../../src/workbook/errors';
import { MOST_CELLS, readSelection, writeIntake, type IntakeTable } from '../../src/workbook/take-figures';
import type { TableSheet } from '../../src/workbook/table-sheet';
import { area, asAddIn } from '../support/engine';
import { LiveWorkbook } from '../support/live-workbook';

// Bulgaria's emigration, which the office keeps in sheets of its own.

const request: TemplateRequest = {
  definition: tableById('5')!,
  reporter: 'BG',
  edition: editionOf(2025),
  years: [2023, 2024],
  language: 'en',
};

const russian = [
  ['Эмиграция по странам назначения', '', '', ''],
  ['Страна', 'Год', 'Мужчины', 'Женщины'],
  ['Германия', 2024, 1200, 991],
  ['Российская Федерация', 2024, 80, 95],
  ['Соединенные Штаты Америки', 2024, ':C', '310 E'],
  ['Атлантида', 2024, 7, 8],
];

const iso3 = [
  ['Country', '2023', '2024'],
  ['DEU', 2050, 2191],
  ['RUS', 160, 175],
  ['GBR', 890, 950],
];

let book: LiveWorkbook;
let empty: unknown[][];

beforeAll(async () => {
  book = await LiveWorkbook.open(request);
  empty = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(table().id).getUsedRange(true);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
  await book.user.addSheet('Figures');
}, 120_000);
afterAll(() => book.close());

// One workbook for all: a table is inserted once and emptied for each test.
beforeEach(async () => {
  await activate('Figures');
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(table().id).getUsedRange(true).formulas = empty;
    worksheets.getItem('Figures').getRange().clear();
    await context.sync();
  });
  await book.quiet();
});

async function activate(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
  await book.quiet();
}

async function put(address: string, cells: readonly (readonly (string | number)[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Figures').getRange(address).values = cells.map((row) => [...row]);
    await context.sync();
  });
  await book.user.select(address);
  await book.quiet();
}

const table = (): TableSheet => book.live.snapshot().tables[0]!;

function plan(cells: Parameters<typeof recogniseBlock>[0], { table, formulas }: IntakeTable, sex?: 'T') {
  const context = intakeContext(table.reading!, sex ? { sex } : {});
  const reading = recogniseBlock(cells, context);
  return { reading, plan: planIntake(reading, tableTarget(table.reading!, formulas)) };
}

/** Reads the selection and plans. */
async function preview(sex?: 'T'): Promise<{ reading: BlockReading; plan: IntakePlan; target: IntakeTable }> {
  const { block, target } = await readSelection(table());
  return { ...plan(block.cells, target, sex), target };
}

const keys = (entries: readonly PlannedEntry[]): string[] => entries.map(({ figure }) => figureKey(figure));

/** What stands in a cell of the table. */
async function cell(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(table().id).getRange(address);
    range.load('values');
    await context.sync();
    return range.values[0]![0] as unknown;
  });
}

const enter = (address: string, value: string | number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(table().id).getRange(address).values = [[value]];
    await context.sync();
  });

test('a Russian sheet is read, planned and written in three round trips, and undo takes it back', async () => {
  await put('B3:E8', russian);
  let asked: BlockReading | undefined;
  const trips = await book.office.countRoundTrips(async () => {
    const { reading, plan, target } = await preview();
    asked = reading;
    const { written, changed, table } = await writeIntake(target.table, entriesToWrite(plan, new Set()));
    expect(written).toHaveLength(6);
    expect(changed).toEqual([]);
    const germany = table.reading!.rows.find(({ code }) => code === 'DE')!.years[1]!;
    // The total is the table's own formula.
    expect(germany.figures.T!.entry).toEqual({ kind: 'number', value: 2191 });
  });
  expect(trips).toBeLessThanOrEqual(3);
  expect(asked!.unrecognised).toMatchObject([{ label: 'Атлантида' }, { label: '7' }, { label: '8' }]);
  expect(await cell(book.at('RU', 'F', 2024))).toBe(95);
  expect(await cell(book.at('US', 'M', 2024))).toBe(':C');
  expect(await cell(book.at('US', 'F', 2024))).toBe(310);
  expect(await cell(book.at('US', 'status', 2024))).toBe('E');
  expect(await cell(book.at('US', 'M', 2023))).toBe('');
  await activate(table().name);
  for (let step = 0; step < 20 && (await cell(book.at('DE', 'M', 2024))) !== ''; step++) await book.user.undo();
  expect(await cell(book.at('DE', 'M', 2024))).toBe('');
  expect(await cell(book.at('US', 'F', 2024))).toBe('');
});

test('of whole columns the used part is read: ISO3 codes with years side by side, the sex being asked', async () => {
  await put('B3:D6', iso3);
  await book.user.select('A:Z');
  const { block } = await readSelection(table());
  expect(block).toMatchObject({ sheetName: 'Figures', address: 'B3:D6', area: { row: 2, column: 1 } });
  expect((await preview()).reading.needs).toEqual(['sex']);
  const { plan, target } = await preview('T');
  expect(keys(plan.writes)).toContain('GB|2023|T|TOTAL');
  const { written } = await writeIntake(target.table, plan.writes);
  expect(written).toHaveLength(6);
  expect(await cell(book.at('GB', 'T', 2023))).toBe(890);
  expect(await cell(book.at('RU', 'T', 2024))).toBe(175);
  const again = await preview('T');
  expect(again.plan.same).toHaveLength(6);
  expect(again.plan.writes).toEqual([]);
});

test('a cell changed since the preview is left alone and named, and rows that moved are found again', async () => {
  await put('B3:E8', russian);
  await enter(book.at('RU', 'F', 2024), 90);
  const { plan, target } = await preview();
  expect(keys(plan.overwrites)).toEqual(['RU|2024|F|TOTAL']);
  await enter(book.at('DE', 'M', 2024), 1199);
  await enter(book.at('RU', 'F', 2024), 91);
  await activate(table().name);
  await book.user.insertRows(0);
  const entries = entriesToWrite(plan, new Set(keys(plan.overwrites)));
  const { written, changed, table: after } = await writeIntake(target.table, entries);
  expect(keys(changed)).toEqual(['DE|2024|M|TOTAL', 'RU|2024|F|TOTAL']);
  expect(written).toHaveLength(4);
  const figures = (code: string) => {
    const { M, F } = after.reading!.rows.find((row) => row.code === code)!.years[1]!.figures;
    return [M, F].map((figure) => (figure!.entry.kind === 'number' ? figure!.entry.value : figure!.entry.kind));
  };
  expect(figures('DE')).toEqual([1199, 991]);
  expect(figures('RU')).toEqual([80, 91]);
  await book.user.removeRows(0);
});

test('nothing that needs no writing is written, and statuses join those that are there', async () => {
  await put('B3:E8', russian);
  await enter(book.at('US', 'status', 2024), 'P/N');
  const { plan, target } = await preview();
  const trips = await book.office.countRoundTrips(() => writeIntake(target.table, []));
  expect(trips).toBe(1);
  await writeIntake(target.table, plan.writes);
  expect(await cell(book.at('US', 'status', 2024))).toBe('P E/N');
});

test('a selection that cannot be taken says why', async () => {
  const problem = async () =>
    ((await readSelection(table()).catch((error: unknown) => error)) as WorkbookError).problem;
  await book.user.select('B3:E8');
  expect(await problem()).toBe('selection-empty');
  await put('A1', [[1]]);
  await put(`A${MOST_CELLS + 1}`, [[1]]);
  await book.user.select('A:A');
  expect(await problem()).toBe('selection-too-large');
  const { engine } = book.office;
  await asAddIn(engine, () => engine.view.select(engine.view.selection().sheet, [area('A1:A2'), area('C1:C2')]));
  expect(await problem()).toBe('selection-of-several');
});

import type { TestOffice } from '../../support/office';
import { openOffice } from '../../support/office';
import { onNewSheet, sharedOffice, until } from './excel-session';

const excel = sharedOffice();

/** What office.js makes of an event, as far as it survives JSON. */
type Seen = Record<string, unknown> & { readonly type: string };

/** Adds a handler to an event and answers the list of what it hears. */
function listen<T>(events: OfficeExtension.EventHandlers<T>): Seen[] {
  const heard: Seen[] = [];
  events.add((event) => {
    heard.push(event as unknown as Seen);
    return Promise.resolve();
  });
  return heard;
}

const heard = (events: readonly Seen[], count = 1): Promise<void> =>
  until(() => events.length >= count, `Event ${count}`);

/** Long enough for what would come to have come: everything in flight goes out before the next answer. */
const nothingMore = async (events: readonly Seen[], count: number): Promise<void> => {
  await Excel.run((context) => context.sync());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(events).toHaveLength(count);
};

const { row, cell } = {
  row: (index: number) => ({ row: index, column: 0, rows: 1, columns: 16_384 }),
  cell: (r: number, column: number) => ({ row: r, column, rows: 1, columns: 1 }),
};

describe('onChanged', () => {
  test('of a single cell, made by the add-in: values before and after, on the sheet and the collection', async () => {
    await onNewSheet(async (sheet, context) => {
      const onSheet = listen(sheet.onChanged);
      const onAll = listen(context.workbook.worksheets.onChanged);
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      await heard(onSheet);
      expect(onSheet[0]).toMatchObject({
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'B2',
        worksheetId: sheet.id,
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        details: { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 1, valueTypeAfter: 'Double' },
      });
      expect(onAll[0]).toMatchObject({ address: 'B2', worksheetId: sheet.id });
      await nothingMore(onAll, 1);
    });
  });

  test('a large write that office.js sends in pieces is one event without details', async () => {
    await onNewSheet(async (sheet, context) => {
      const events = listen(sheet.onChanged);
      await context.sync();
      sheet.getRange('A1:C2000').values = Array.from({ length: 2000 }, (_, index) => [index, 'x', index * 2]);
      await context.sync();
      await heard(events);
      expect(events[0]).toMatchObject({ address: 'A1:C2000', changeType: 'RangeEdited' });
      expect(events[0]!.details).toBeUndefined();
      await nothingMore(events, 1);
    });
  });

  test('cells written one by one are one event, cells apart are events apart', async () => {
    await onNewSheet(async (sheet, context) => {
      const events = listen(sheet.onChanged);
      await context.sync();
      for (let index = 0; index < 30; index++) sheet.getCell(index, 0).values = [[index]];
      sheet.getRange('D9').values = [['apart']];
      await context.sync();
      await heard(events, 2);
      expect(events.map(({ address }) => address).sort()).toEqual(['A1:A30', 'D9']);
      await nothingMore(events, 2);
    });
  });

  test('what a failing batch wrote before it failed is written, and told', async () => {
    await onNewSheet(async (sheet, context) => {
      const events = listen(sheet.onChanged);
      await context.sync();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('A1:B1').values = [['a', 'wrong', 'shape']];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      await heard(events);
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['done']]);
    });
  });

  test('of the person at the grid: local, but not of this add-in; its range is found', async () => {
    await onNewSheet(async (sheet, context) => {
      const events = listen(sheet.onChanged);
      await context.sync();
      excel.office.engine.cells.write(sheet.id, cell(2, 0), [['typed']]);
      await heard(events);
      expect(events[0]).toMatchObject({ address: 'A3', source: 'Local', triggerSource: 'Unknown' });
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      const range = (events[0] as unknown as Excel.WorksheetChangedEventArgs).getRange(context);
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([[['typed']], `${sheet.name}!A4`]);
    });
  });

  test('results of formulas are no change, but a calculation', async () => {
    await onNewSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      const changed = listen(sheet.onChanged);
      const calculated = listen(sheet.onCalculated);
      await context.sync();
      sheet.getRange('A1').values = [[2]];
      await context.sync();
      await heard(calculated);
      expect(calculated[0]).toMatchObject({ type: 'WorksheetCalculated', worksheetId: sheet.id });
      expect(changed.map(({ address }) => address)).toEqual(['A1']);
    });
  });

  test('rows and cells that come and go say so, with the way they shift', async () => {
    await onNewSheet(async (sheet, context) => {
      const events = listen(sheet.onChanged);
      await context.sync();
      const { engine } = excel.office;
      sheet.getRange('2:3').insert('Down');
      await context.sync();
      sheet.getRange('A1:B1').delete('Left');
      await context.sync();
      engine.cells.remove(sheet.id, row(4), 'Up');
      await heard(events, 3);
      expect(events).toMatchObject([
        { changeType: 'RowInserted', address: '2:3', changeDirectionState: { insertShiftDirection: 'Down' } },
        { changeType: 'CellDeleted', address: 'A1:B1', changeDirectionState: { deleteShiftDirection: 'Left' } },
        { changeType: 'RowDeleted', address: '5:5', triggerSource: 'Unknown' },
      ]);
    });
  });

  test('kept ranges move when the person at the grid inserts rows', async () => {
    await onNewSheet(async (sheet, context) => {
      const range = sheet.getRange('A5');
      range.load('address');
      await context.sync();
      excel.office.engine.cells.insert(sheet.id, row(1), 'Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`${sheet.name}!A6`);
    });
  });

  test('a removed handler hears no more; one added in the batch of a change hears of it', async () => {
    await onNewSheet(async (sheet, context) => {
      const events: unknown[] = [];
      const handler = sheet.onChanged.add((event) => Promise.resolve(void events.push(event.address)));
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      await until(() => events.length === 1, 'The event');
      handler.remove();
      await context.sync();
      sheet.getRange('A2').values = [[1]];
      await context.sync();
      await nothingMore(events as Seen[], 1);
    });
  });
});

test('a table hears of its own cells, with its id; so do the tables of its sheet and of the workbook', async () => {
  await onNewSheet(async (sheet, context) => {
    const added = listen(context.workbook.tables.onAdded);
    const deleted = listen(context.workbook.tables.onDeleted);
    await context.sync();
    sheet.getRange('A1:B1').values = [['h', 'k']];
    const table = sheet.tables.add('A1:B3', true);
    table.load('id,name');
    await context.sync();
    await heard(added);
    expect(added[0]).toMatchObject({ type: 'TableAdded', tableId: table.id, worksheetId: sheet.id, source: 'Local' });

    const lists = [listen(table.onChanged), listen(sheet.tables.onChanged), listen(context.workbook.tables.onChanged)];
    await context.sync();
    sheet.getRange('B2').values = [[5]];
    sheet.getRange('D9').values = [[5]];
    await context.sync();
    for (const events of lists) {
      await heard(events);
      expect(events[0]).toMatchObject({
        type: 'TableChanged',
        tableId: table.id,
        worksheetId: sheet.id,
        changeType: 'RangeEdited',
      });
      expect(String(events[0]!.address)).toMatch(/^B2/);
    }
    table.delete();
    await context.sync();
    await heard(deleted);
    expect(deleted[0]).toMatchObject({ type: 'TableDeleted', tableId: table.id, tableName: table.name });
  });
});

test('selections: of the workbook, of the sheet, of a table', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').select();
    sheet.getRange('A1:B1').values = [['h', 'k']];
    const table = sheet.tables.add('A1:B3', true);
    table.load('id');
    await context.sync();
    const onSheet = listen(sheet.onSelectionChanged);
    const onTable = listen(table.onSelectionChanged);
    const onWorkbook = listen(context.workbook.onSelectionChanged);
    await context.sync();
    excel.office.engine.view.select(sheet.id, [{ row: 1, column: 1, rows: 2, columns: 3 }]);
    await heard(onTable);
    sheet.getRange('F9').select();
    await context.sync();
    await heard(onTable, 2);
    expect(onSheet).toMatchObject([{ address: 'B2:D3', worksheetId: sheet.id }, { address: 'F9' }]);
    expect(onTable).toMatchObject([
      { isInsideTable: true, address: 'B2:B3', tableId: table.id },
      { isInsideTable: false, address: '' },
    ]);
    await until(() => onWorkbook.length >= 2, 'The events of the workbook');
  });
});

test('sheets that come, go, move and change', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = listen(worksheets.onAdded);
    const deleted = listen(worksheets.onDeleted);
    const moved = listen(worksheets.onMoved);
    const renamed = listen(worksheets.onNameChanged);
    const shown = listen(worksheets.onVisibilityChanged);
    const activated = listen(worksheets.onActivated);
    const deactivated = listen(worksheets.onDeactivated);
    const locked = listen(worksheets.onProtectionChanged);
    const before = worksheets.getActiveWorksheet();
    before.load('id');
    const sheet = worksheets.add('Events');
    sheet.load('id,position');
    await context.sync();
    const { id: worksheetId, position } = sheet;
    sheet.name = 'Renamed';
    sheet.position = 0;
    sheet.activate();
    sheet.protection.protect();
    await context.sync();
    before.activate();
    sheet.visibility = 'Hidden';
    await context.sync();
    sheet.delete();
    await context.sync();
    await heard(deleted);
    expect(added).toMatchObject([{ type: 'WorksheetAdded', worksheetId, source: 'Local' }]);
    expect(renamed).toMatchObject([{ worksheetId, nameBefore: 'Events', nameAfter: 'Renamed' }]);
    expect(moved).toMatchObject([{ worksheetId, positionBefore: position, positionAfter: 0 }]);
    expect(activated).toMatchObject([{ worksheetId }, { worksheetId: before.id }]);
    expect(deactivated).toMatchObject([{ worksheetId: before.id }, { worksheetId }]);
    expect(locked).toMatchObject([{ worksheetId, isProtected: true }]);
    expect(shown).toMatchObject([{ worksheetId, visibilityBefore: 'Visible', visibilityAfter: 'Hidden' }]);
    expect(deleted).toMatchObject([{ type: 'WorksheetDeleted', worksheetId }]);
  });
});

test('formats, sorted rows and hidden rows', async () => {
  await onNewSheet(async (sheet, context) => {
    const formats = listen(sheet.onFormatChanged);
    const sorted = listen(sheet.onRowSorted);
    const hidden = listen(sheet.onRowHiddenChanged);
    sheet.getRange('A1:A3').values = [[3], [1], [2]];
    await context.sync();
    sheet.getRange('B2:C3').format.fill.color = '#FF0000';
    await context.sync();
    await heard(formats);
    sheet.getRange('A1:A3').sort.apply([{ key: 0 }]);
    await context.sync();
    await heard(sorted);
    sheet.getRange('2:3').rowHidden = true;
    await context.sync();
    await heard(hidden);
    expect(formats[0]).toMatchObject({ type: 'WorksheetFormatChanged', address: 'B2:C3', source: 'Local' });
    expect(sorted[0]).toMatchObject({ type: 'WorksheetRowSorted', address: 'A1:A3', worksheetId: sheet.id });
    expect(hidden[0]).toMatchObject({ type: 'WorksheetRowHiddenChanged', address: '2:3', changeType: 'Hidden' });
  });
});

test('formulas that change tell what they were; a formula where there was none is no change of one', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').formulas = [['=1+1', '=2+2', '']];
    await context.sync();
    const events = listen(sheet.onFormulaChanged);
    await context.sync();
    sheet.getRange('A1:C1').formulas = [['=1+2', '=2+2', '=3']];
    await context.sync();
    await heard(events);
    expect(events[0]).toMatchObject({
      type: 'WorksheetFormulaChanged',
      worksheetId: sheet.id,
      formulaDetails: [{ cellAddress: 'A1', previousFormula: '=1+1' }],
    });
    excel.office.engine.cells.write(sheet.id, cell(0, 1), [[7]]);
    await heard(events, 2);
    expect(events[1]).toMatchObject({ formulaDetails: [{ cellAddress: 'B1', previousFormula: '=2+2' }] });
    await nothingMore(events, 2);
  });
});

test('events that are switched off are not told, those before and after are', async () => {
  await onNewSheet(async (sheet, context) => {
    const events = listen(sheet.onChanged);
    await context.sync();
    sheet.getRange('A1').values = [[1]];
    context.runtime.enableEvents = false;
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    context.runtime.load('enableEvents');
    await context.sync();
    expect(context.runtime.enableEvents).toBe(false);
    context.runtime.enableEvents = true;
    sheet.getRange('A3').values = [[3]];
    await context.sync();
    await heard(events, 2);
    expect(events.map(({ address }) => address)).toEqual(['A1', 'A3']);
  });
});

describe('two users', () => {
  let other: TestOffice;
  beforeAll(async () => {
    other = await openOffice({ beside: excel.office, user: 'ada' });
  }, 60_000);
  afterAll(() => other.close());

  test('each hears of the other as remote, and of itself as local', async () => {
    excel.office.use();
    const { sheetId, here } = await onNewSheet(async (sheet, context) => {
      const events = listen(sheet.onChanged);
      await context.sync();
      return { sheetId: sheet.id, here: events };
    });
    other.use();
    const there = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.load('id');
      await context.sync();
      const events = listen(sheet.onChanged);
      await context.sync();
      sheet.getRange('A1').values = [['from Ada']];
      await context.sync();
      return events;
    });
    await heard(here);
    await heard(there);
    expect(here[0]).toMatchObject({ address: 'A1', source: 'Remote', triggerSource: 'Unknown' });
    expect(there[0]).toMatchObject({ address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' });

    excel.office.engine.cells.write(sheetId, cell(1, 0), [['at the grid']]);
    await heard(there, 2);
    await heard(here, 2);
    expect([here[1]!.source, there[1]!.source]).toEqual(['Local', 'Remote']);
  });
});

import { failure, onNewSheet, sharedOffice } from './excel-session';

const excel = sharedOffice();

/** A table of three rows in B2:D5. */
const threeRows = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('B2:D5').values = [
    ['Country', 'Year', 'Number'],
    ['DE', 2024, 22785],
    ['BG', 2024, 2191],
    ['IT', 2023, 500],
  ];
  return sheet.tables.add('B2:D5', true);
};

const local = (sheet: Excel.Worksheet, range: Excel.Range): string => range.address.replace(`${sheet.name}!`, '');

test('a table has a name, parts and looks', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    table.load();
    table.worksheet.load('name');
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load('address');
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      showFilterButton: true,
    });
    expect(table.name).toMatch(/^Table\d+$/);
    expect(table.worksheet.name).toBe(sheet.name);
    expect(parts.map((part) => local(sheet, part))).toEqual(['B2:D5', 'B2:D2', 'B3:D5']);

    table.set({ name: 'Flows', style: 'TableStyleLight9', showBandedRows: false, highlightFirstColumn: true });
    const found = context.workbook.tables.getItem('FLOWS');
    found.load('id,name,style,showBandedRows,highlightFirstColumn');
    await context.sync();
    expect(found.toJSON()).toMatchObject({
      id: table.id,
      name: 'Flows',
      style: 'TableStyleLight9',
      showBandedRows: false,
      highlightFirstColumn: true,
    });
    const body = sheet.getRange('Flows');
    body.load('address');
    table.delete();
    await context.sync();
    expect(local(sheet, body)).toBe('B3:D5');
  });
});

test('without headers a table gets some, and its data moves down', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A3').values = [['below']];
    const range = sheet.tables.add('A1:B2', false).getRange();
    range.load('address,values');
    const below = sheet.getRange('A4');
    below.load('values');
    await context.sync();
    expect([local(sheet, range), range.values]).toEqual([
      'A1:B3',
      [
        ['Column1', 'Column2'],
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(below.values).toEqual([['below']]);
  });
});

test('blank and repeated headers are given names', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:D1').values = [['a', '', 'A', 2024]];
    const header = sheet.tables.add('A1:D3', true).getHeaderRowRange();
    header.load('values');
    await context.sync();
    expect(header.values).toEqual([['a', 'Column2', 'A2', '2024']]);
  });
});

test('collections of the workbook, of a sheet and of a range', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    table.load('id');
    sheet.tables.load('count,items/id');
    const all = context.workbook.tables.getCount();
    const touching = sheet.getRange('D5:F9').getTables();
    const within = sheet.getRange('D5:F9').getTables(true);
    touching.load('items/id');
    within.load('items/id');
    const none = sheet.tables.getItemOrNullObject('nothing');
    await context.sync();
    expect([sheet.tables.count, sheet.tables.items.map(({ id }) => id)]).toEqual([1, [table.id]]);
    expect(all.value).toBeGreaterThanOrEqual(1);
    expect([touching.items.length, within.items.length, none.isNullObject]).toEqual([1, 0, true]);
  });
});

test.each([
  ['over another table', 'MergedRangeConflict', (sheet: Excel.Worksheet) => sheet.tables.add('D5:E9', true)],
  [
    'over merged cells',
    'MergedRangeConflict',
    (sheet: Excel.Worksheet) => {
      sheet.getRange('G1:H1').merge();
      sheet.tables.add('G1:H3', true);
    },
  ],
  ['on another sheet', 'InvalidArgument', (sheet: Excel.Worksheet) => sheet.tables.add('Sheet1!A1:B2', true)],
])('no table is made %s', async (_what, code, add) => {
  const error = await failure((sheet) => {
    threeRows(sheet);
    add(sheet);
  });
  expect(error).toMatchObject({ code, location: 'TableCollection.add' });
});

test.each([
  ['two words', 'InvalidArgument'],
  ['A1', 'InvalidArgument'],
  ['Taken', 'ItemAlreadyExists'],
])('the table name %j is refused with %s', async (name, code) => {
  const error = await failure((sheet) => {
    sheet.names.add('Taken', '=1');
    threeRows(sheet).name = name;
  });
  expect(error).toMatchObject({ code, location: 'Table.name' });
});

test('columns have ids that outlive their neighbours', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    const { columns } = table;
    columns.load('count,items/id,items/name,items/index');
    await context.sync();
    expect(columns.items.map(({ id, name, index }) => [id, name, index])).toEqual([
      [1, 'Country', 0],
      [2, 'Year', 1],
      [3, 'Number', 2],
    ]);
    const number = columns.items[2]!;
    const added = columns.add(1, [['Sex'], ['f'], ['m'], ['t']]);
    added.load('name,index,values');
    number.load('index');
    const body = columns.getItem('Number').getDataBodyRange();
    body.load('address,values');
    columns.load('count');
    await context.sync();
    expect([added.name, added.index, added.values]).toEqual(['Sex', 1, [['Sex'], ['f'], ['m'], ['t']]]);
    expect([number.index, columns.count]).toEqual([3, 4]);
    expect([local(sheet, body), body.values]).toEqual(['E3:E5', [[22785], [2191], [500]]]);

    columns.getItem('Sex').delete();
    number.name = 'Persons';
    number.load('index,name');
    const header = table.getHeaderRowRange();
    header.load('values,address');
    await context.sync();
    expect([number.index, number.name]).toEqual([2, 'Persons']);
    expect([local(sheet, header), header.values]).toEqual(['B2:D2', [['Country', 'Year', 'Persons']]]);
  });
});

test('a column without values or name gets a default header', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    const plain = table.columns.add();
    const named = table.columns.add(null as never, null as never, 'Status');
    for (const column of [plain, named]) column.load('name,index');
    await context.sync();
    expect([plain, named].map(({ name, index }) => [name, index])).toEqual([
      ['Column4', 3],
      ['Status', 4],
    ]);
  });
  const error = await failure((sheet) => threeRows(sheet).columns.getItem('Year').set({ name: 'COUNTRY' }));
  expect(error).toMatchObject({ code: 'ItemAlreadyExists', location: 'TableColumn.name' });
});

test('rows are added at the end and between, what is below moves down', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B7').values = [['below']];
    const { rows } = threeRows(sheet);
    const last = rows.add(undefined, [
      ['FR', 2024, 7],
      ['ES', 2024, 8],
    ]);
    const between = rows.add(0, [['PL', 2024, 9]]);
    last.load('index');
    between.load('index,values');
    rows.load('count');
    const column = sheet.getRange('B2:B10');
    column.load('values');
    await context.sync();
    expect([last.index, between.index, between.values, rows.count]).toEqual([3, 0, [['PL', 2024, 9]], 6]);
    expect(column.values.flat()).toEqual(['Country', 'PL', 'DE', 'BG', 'IT', 'FR', 'ES', '', 'below']);
  });
});

test('rows are deleted; of the last the empty row stays', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    table.rows.getItemAt(1).delete();
    const body = table.getDataBodyRange();
    body.load('values');
    await context.sync();
    expect(body.values.map(([country]) => country as unknown)).toEqual(['DE', 'IT']);
    table.rows.deleteRowsAt(0, 2);
    const rest = table.getDataBodyRange();
    rest.load('address,values');
    await context.sync();
    expect([local(sheet, rest), rest.values]).toEqual(['B3:D3', [['', '', '']]]);
  });
  const error = await failure((sheet) => threeRows(sheet).rows.deleteRowsAt(2, 2));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'TableRowCollection.deleteRowsAt' });
  const wide = await failure((sheet) => threeRows(sheet).rows.add(undefined, [[1, 2, 3, 4]]));
  expect(wide).toMatchObject({ code: 'InvalidArgument', location: 'TableRowCollection.add' });
});

test('the first rows of a table without data take the place of its blank one', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = sheet.tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['Date', 'Amount']];
    table.rows.add(undefined, [
      ['a', 1],
      ['b', 2],
    ]);
    const range = table.getRange();
    range.load('address,values');
    await context.sync();
    expect(local(sheet, range)).toBe('A1:B3');
    expect(range.values).toEqual([
      ['Date', 'Amount'],
      ['a', 1],
      ['b', 2],
    ]);
  });
});

test('what is written right below a table becomes part of it', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    table.getDataBodyRange().getRowsBelow(1).values = [['FR', 2024, 7]];
    sheet.getRange('C7:C8').values = [[1], [2]];
    sheet.getRange('B10').values = [['apart']];
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(local(sheet, range)).toBe('B2:D8');

    excel.office.engine.cells.write(sheet.id, { row: 8, column: 3, rows: 1, columns: 1 }, [[3]]);
    await Promise.resolve();
    range.load('address');
    const again = table.getRange();
    again.load('address');
    await context.sync();
    expect(local(sheet, again)).toBe('B2:D9');
  });
});

test('a totals row comes and goes', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B6').values = [['below']];
    const table = threeRows(sheet);
    table.showTotals = true;
    const totals = table.getTotalRowRange();
    totals.load('address,values');
    const body = table.getDataBodyRange();
    body.load('address');
    const below = sheet.getRange('B7');
    below.load('values');
    await context.sync();
    expect([local(sheet, totals), totals.values]).toEqual(['B6:D6', [['Total', '', 22785 + 2191 + 500]]]);
    expect([local(sheet, body), below.values]).toEqual(['B3:D5', [['below']]]);
    table.showTotals = false;
    const back = sheet.getRange('B6');
    back.load('values');
    await context.sync();
    expect(back.values).toEqual([['below']]);
  });
  const error = await failure((sheet) => threeRows(sheet).getTotalRowRange().load('address'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'Table.getTotalRowRange' });
});

test('a table is resized, sorted, and becomes a range again', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    table.resize('B2:E6');
    table.sort.apply([{ key: 0, ascending: true }], true);
    table.sort.load('fields,matchCase,method');
    const body = table.getDataBodyRange();
    body.load('address,values');
    await context.sync();
    expect(table.sort.toJSON()).toEqual({ fields: [{ key: 0, ascending: true }], matchCase: true, method: 'PinYin' });
    expect(local(sheet, body)).toBe('B3:E6');
    expect(body.values.map(([country]) => country as unknown)).toEqual(['BG', 'DE', 'IT', '']);

    const range = table.convertToRange();
    range.load('address');
    const left = sheet.tables.getCount();
    await context.sync();
    expect([local(sheet, range), left.value]).toEqual(['B2:E6', 0]);
  });
  const error = await failure((sheet) => threeRows(sheet).resize('B3:D6'));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Table.resize' });
});

test('inserted rows are in the table that they are in, and tables below move', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('1:1').insert('Down');
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(local(sheet, range)).toBe('B3:D7');
  });
  const error = await failure((sheet) => {
    threeRows(sheet);
    sheet.getRange('C1').insert('Down');
  });
  expect(error).toMatchObject({ code: 'InsertDeleteConflict', location: 'Range.insert' });
});

test('a deleted table is gone with its cells', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = threeRows(sheet);
    table.load('name');
    await context.sync();
    table.delete();
    const none = context.workbook.tables.getItemOrNullObject(table.name);
    const used = sheet.getUsedRangeOrNullObject(true);
    await context.sync();
    expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

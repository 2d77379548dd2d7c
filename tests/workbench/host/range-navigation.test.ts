import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

/** The address, without its sheet, that each of some ranges on a new sheet has. */
async function addresses(
  ranges: (sheet: Excel.Worksheet) => Record<string, Excel.Range>,
): Promise<Record<string, string>> {
  return onNewSheet(async (sheet, context) => {
    const made = ranges(sheet);
    for (const range of Object.values(made)) range.load('address');
    await context.sync();
    return Object.fromEntries(
      Object.entries(made).map(([name, range]) => [name, range.address.slice(range.address.indexOf('!') + 1)]),
    );
  });
}

test('ranges are reached from a range', async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange('B2:D5');
    return {
      cell: range.getCell(1, 2),
      cellOutside: range.getCell(9, -1),
      row: range.getRow(3),
      column: range.getColumn(1),
      offset: range.getOffsetRange(-1, 2),
      larger: range.getResizedRange(2, -1),
      resized: range.getAbsoluteResizedRange(1, 2),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      lastCell: range.getLastCell(),
      lastRow: range.getLastRow(),
      lastColumn: range.getLastColumn(),
      above: range.getRowsAbove(),
      firstTwo: range.getRowsAbove(-2),
      below: range.getRowsBelow(2),
      lastTwo: range.getRowsBelow(-2),
      before: range.getColumnsBefore(),
      after: range.getColumnsAfter(2),
      lastOne: range.getColumnsAfter(-1),
      bounding: range.getBoundingRect('F9'),
      boundingRange: range.getBoundingRect(sheet.getRange('A1')),
      intersection: range.getIntersection('A1:C3'),
    };
  });
  expect(found).toEqual({
    cell: 'D3',
    cellOutside: 'A11',
    row: 'B5:D5',
    column: 'C2:C5',
    offset: 'D1:F4',
    larger: 'B2:C7',
    resized: 'B2:C2',
    entireRow: '2:5',
    entireColumn: 'B:D',
    lastCell: 'D5',
    lastRow: 'B5:D5',
    lastColumn: 'D2:D5',
    above: 'B1:D1',
    firstTwo: 'B2:D3',
    below: 'B6:D7',
    lastTwo: 'B4:D5',
    before: 'A2:A5',
    after: 'E2:F5',
    lastOne: 'D2:D5',
    bounding: 'B2:F9',
    boundingRange: 'A1:D5',
    intersection: 'B2:C3',
  });
});

test('ranges are reached from a sheet', async () => {
  const found = await addresses((sheet) => ({
    whole: sheet.getRange(),
    cell: sheet.getCell(2, 3),
    indexes: sheet.getRangeByIndexes(1, 1, 2, 3),
    columns: sheet.getRange('b:c'),
    rows: sheet.getRange('$3:$5'),
    reversed: sheet.getRange('C3:A1'),
    used: sheet.getUsedRange(),
  }));
  expect(found).toEqual({
    whole: '1:1048576',
    cell: 'D3',
    indexes: 'B2:D3',
    columns: 'B:C',
    rows: '3:5',
    reversed: 'A1:C3',
    used: 'A1',
  });
});

test.each([
  ['Range.getOffsetRange', (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  ['Range.getCell', (sheet: Excel.Worksheet) => sheet.getRange('A1').getCell(0, -1)],
  ['Range.getRow', (sheet: Excel.Worksheet) => sheet.getRange('A1:A2').getRow(2)],
  ['Range.getResizedRange', (sheet: Excel.Worksheet) => sheet.getRange('A1:A2').getResizedRange(-2, 0)],
  ['Range.getRowsAbove', (sheet: Excel.Worksheet) => sheet.getRange('A1').getRowsAbove(1)],
  ['Range.getRowsBelow', (sheet: Excel.Worksheet) => sheet.getRange('A1').getRowsBelow(0)],
  ['Worksheet.getRange', (sheet: Excel.Worksheet) => sheet.getRange('A1,B2')],
  ['Worksheet.getRange', (sheet: Excel.Worksheet) => sheet.getRange('nothing of this name')],
  ['Worksheet.getRange', (sheet: Excel.Worksheet) => sheet.getRange('Sheet1!A1')],
  ['Worksheet.getRangeByIndexes', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
  ['Worksheet.getCell', (sheet: Excel.Worksheet) => sheet.getCell(1_048_576, 0)],
])('%s refuses what is not on the sheet', async (location, range) => {
  expect(await failure(range)).toMatchObject({ code: 'InvalidArgument', location });
});

test('what two ranges do not share is not found, or a null object', async () => {
  const error = await failure((sheet) => sheet.getRange('A1').getIntersection('B2'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'Range.getIntersection' });
  await onNewSheet(async (sheet, context) => {
    const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
    const beyond = none.getRow(0);
    beyond.load('values');
    none.clear();
    await context.sync();
    expect([none.isNullObject, beyond.isNullObject]).toEqual([true, true]);
  });
});

test('the used range of a range is what is in use of it', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('C3:D4').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('F9').format.fill.color = 'red';
    await context.sync();
    const inColumn = sheet.getRange('C:C').getUsedRange();
    const all = sheet.getUsedRange();
    const valuesOnly = sheet.getUsedRange(true);
    const none = sheet.getRange('A1:B9').getUsedRangeOrNullObject();
    for (const range of [inColumn, all, valuesOnly]) range.load('address');
    await context.sync();
    const prefix = `${sheet.name}!`;
    expect([inColumn.address, all.address, valuesOnly.address]).toEqual([
      `${prefix}C3:C4`,
      `${prefix}C3:F9`,
      `${prefix}C3:D4`,
    ]);
    expect(none.isNullObject).toBe(true);
  });
  const error = await failure((sheet) => sheet.getRange('A1').getUsedRange());
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'Range.getUsedRange' });
});

test('edges and regions end where data ends', async () => {
  const found = await addresses((sheet) => {
    sheet.getRange('B2:C4').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.getRange('B7').values = [[1]];
    sheet.getRange('D5').values = [[1]];
    return {
      downTheRun: sheet.getRange('B2').getRangeEdge('Down'),
      toTheNext: sheet.getRange('B4').getRangeEdge('Down'),
      toTheEnd: sheet.getRange('B7').getRangeEdge('Down'),
      intoData: sheet.getRange('A3').getRangeEdge('Right'),
      toTheStart: sheet.getRange('B2').getRangeEdge('Left'),
      extended: sheet.getRange('B2:C2').getExtendedRange('Down'),
      fromActive: sheet.getRange('B2:C3').getExtendedRange('Up', 'C3'),
      region: sheet.getRange('C3').getSurroundingRegion(),
      alone: sheet.getRange('H9').getSurroundingRegion(),
    };
  });
  expect(found).toEqual({
    downTheRun: 'B4',
    toTheNext: 'B7',
    toTheEnd: 'B1048576',
    intoData: 'B3',
    toTheStart: 'A2',
    extended: 'B2:C4',
    fromActive: 'B2:C3',
    region: 'B2:D5',
    alone: 'H9',
  });
});

test('addresses quote the names of sheets that need it', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = "Bob's figures";
    const range = sheet.getRange('A1:B2');
    range.load('address,addressLocal');
    await context.sync();
    expect(range.address).toBe("'Bob''s figures'!A1:B2");
    expect(range.addressLocal).toBe(range.address);
  });
});

test('a range knows its place and its measures', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 40;
    sheet.getRange('1:2').format.rowHeight = 20;
    await context.sync();
    const range = sheet.getRange('B2:B3');
    range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,left,top,width,isEntireRow,isEntireColumn');
    const column = sheet.getRange('A:A');
    column.load('isEntireColumn,isEntireRow');
    await context.sync();
    expect(range.toJSON()).toMatchObject({ rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 1, cellCount: 2 });
    expect([range.left, range.top, range.width]).toEqual([40, 20, 40]);
    expect([range.isEntireRow, range.isEntireColumn]).toEqual([false, false]);
    expect([column.isEntireColumn, column.isEntireRow]).toEqual([true, false]);
  });
});

test('hidden rows and columns show as true, false or null', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    await context.sync();
    const all = sheet.getRange('A2:B3');
    const some = sheet.getRange('A1:C2');
    const none = sheet.getRange('A4:B5');
    for (const range of [all, some, none]) range.load('hidden,rowHidden,columnHidden');
    await context.sync();
    const states = [all, some, none].map((range) => [range.hidden, range.rowHidden, range.columnHidden]);
    expect(states).toEqual([
      [true, true, false],
      [null, null, null],
      [false, false, false],
    ]);
  });
});

import { failure, onNewSheet, sharedOffice } from './excel-session';

const excel = sharedOffice();

test('values, formulas, texts and types come back as Excel tells them', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C2');
    range.values = [
      ['Pens', 12, true],
      ['=B1*2', '', '=1/0'],
    ];
    range.load('values,formulas,text,valueTypes');
    await context.sync();
    expect(range.values).toEqual([
      ['Pens', 12, true],
      [24, '', '#DIV/0!'],
    ]);
    expect(range.formulas).toEqual([
      ['Pens', 12, true],
      ['=B1*2', '', '=1/0'],
    ]);
    expect(range.text[0]).toEqual(['Pens', '12', 'TRUE']);
    expect(range.valueTypes).toEqual([
      ['String', 'Double', 'Boolean'],
      ['Double', 'Empty', 'Error'],
    ]);
  });
});

test('text is taken as if typed, and an apostrophe keeps it text', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [['12.5', "'007", 'TRUE']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[12.5, '007', true]]);
  });
});

test('one value fills a range, alone or as an array of one cell; null leaves a cell as it is; a blank empties it', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [[6]];
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual([6, 6, 6, 6]);
    Reflect.set(range, 'values', 7);
    await context.sync();
    range.values = [
      [null, ''],
      [8, null],
    ];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, ''],
      [8, 7],
    ]);
  });
});

test.each([
  ['another shape', [[1, 2, 3]]],
  ['rows of different lengths', [[1], [2, 3]]],
  ['a flat array', [1, 2]],
  ['null', null],
  ['an object in a cell', [[{}], [1]]],
  ['a formula that does not close', [['=SUM(A1'], [1]]],
])('refuses %s', async (_what, values) => {
  const error = await failure((sheet) => Reflect.set(sheet.getRange('A1:A2'), 'values', values));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
});

test('a range without bounds has no values, and none can be set', async () => {
  await onNewSheet(async (sheet, context) => {
    const column = sheet.getRange('C:C');
    column.load('values,text,numberFormat,address,cellCount');
    await context.sync();
    expect([column.values, column.text, column.numberFormat]).toEqual([null, null, null]);
    expect(column.cellCount).toBe(1_048_576);
  });
  const error = await failure((sheet) => Reflect.set(sheet.getRange('A:B'), 'values', 'Due Date'));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.values' });
});

test('formulas go in and come out in R1C1 notation', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:B3');
    range.formulasR1C1 = [['=R[-1]C*2'], ['=SUM(R1C:R2C)']];
    sheet.getRange('B1').values = [[5]];
    range.load('formulas,formulasR1C1,values');
    await context.sync();
    expect(range.formulas).toEqual([['=B1*2'], ['=SUM(B$1:B$2)']]);
    expect(range.formulasR1C1).toEqual([['=R[-1]C*2'], ['=SUM(R1C:R2C)']]);
    expect(range.values).toEqual([[10], [15]]);
  });
});

test('number formats shape the text; a blank one is General', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1234.5, 0.25, 1]];
    range.numberFormat = [['#,##0.00', '0%', '0.0']];
    await context.sync();
    range.numberFormat = [[null, null, '']];
    range.load('text,numberFormat,numberFormatCategories');
    await context.sync();
    expect(range.text).toEqual([['1,234.50', '25%', '1']]);
    expect(range.numberFormat).toEqual([['#,##0.00', '0%', 'General']]);
    expect(range.numberFormatCategories).toEqual([['Number', 'Percentage', 'General']]);
  });
});

test('a large write arrives in pieces and lands whole, in one round trip', async () => {
  const values = Array.from({ length: 600 }, (_, row) => [row, row * 2, `r${row}`, '', '=ROW()']);
  await onNewSheet(async (sheet, context) => {
    const trips = await excel.office.countRoundTrips(async () => {
      sheet.getRange('A1:E600').values = values;
      await context.sync();
    });
    expect(trips).toBe(1);
    const back = sheet.getRange('A1:E600');
    back.load('values');
    await context.sync();
    expect(back.values).toEqual(values.map(([a, b, c, d], row) => [a, b, c, d, row + 1]));
  });
});

test('an array of the wrong size is refused before any of its pieces is written', async () => {
  const error = await failure((sheet) => {
    sheet.getRange('A1:C999').values = Array.from({ length: 1000 }, () => [1, 2, 3]);
  });
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range._ValidateArraySize' });
});

test('what the host lacks of a range says so by name', async () => {
  const error = await failure((sheet) => sheet.getRange('A1').load('linkedDataTypeState'));
  expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Range.linkedDataTypeState' });
  expect(error.message).toContain('Range.linkedDataTypeState');
});

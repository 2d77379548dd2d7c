import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

test('a copy brings values, formulas that follow, and formats', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').formulas = [
      [1, '=A1*10'],
      [2, '=A2*$A$1'],
    ];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1').numberFormat = [['0.0']];
    sheet.getRange('D4').copyFrom('A1:B2');
    const copy = sheet.getRange('D4:E5');
    copy.load('formulas,values,numberFormat');
    const fill = sheet.getRange('D4').format.fill;
    fill.load('color');
    await context.sync();
    expect(copy.formulas).toEqual([
      [1, '=D4*10'],
      [2, '=D5*$A$1'],
    ]);
    expect(copy.values).toEqual([
      [1, 10],
      [2, 2],
    ]);
    expect([fill.color, copy.numberFormat[0]![0]]).toEqual(['#FF0000', '0.0']);
  });
});

test('values alone stay what they were, also texts that look like numbers', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').formulas = [["'007", '=1+1', '']];
    sheet.getRange('A2:C2').values = [['x', 'x', 'x']];
    sheet.getRange('A2').copyFrom('A1:C1', 'Values', true);
    const copy = sheet.getRange('A2:C2');
    copy.load('formulas');
    await context.sync();
    expect(copy.formulas).toEqual([['007', 2, 'x']]);
  });
});

test('formats alone leave contents as they are', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('B1').values = [[2]];
    sheet.getRange('B1').copyFrom(sheet.getRange('A1'), Excel.RangeCopyType.formats);
    const copy = sheet.getRange('B1');
    copy.load('values');
    copy.format.font.load('bold');
    await context.sync();
    expect([copy.values, copy.format.font.bold]).toEqual([[[2]], true]);
  });
});

test('a target that is a multiple of the source gets it several times, and a copy may be turned', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[1], [2]];
    sheet.getRange('C1:C6').copyFrom('A1:A2');
    sheet.getRange('E1').copyFrom('A1:A2', 'All', false, true);
    const repeated = sheet.getRange('C1:C6');
    const turned = sheet.getRange('E1:F1');
    repeated.load('values');
    turned.load('values');
    await context.sync();
    expect(repeated.values).toEqual([[1], [2], [1], [2], [1], [2]]);
    expect(turned.values).toEqual([[1, 2]]);
  });
});

test('several areas are copied if they are what is left of a rectangle', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange('E1').copyFrom(sheet.getRanges('A1:A2, C1:C2'), 'Values');
    const copy = sheet.getRange('E1:F2');
    copy.load('values');
    await context.sync();
    expect(copy.values).toEqual([
      [1, 3],
      [4, 6],
    ]);
  });
  const error = await failure((sheet) => sheet.getRange('E1').copyFrom(sheet.getRanges('A1, B2'), 'Values'));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.copyFrom' });
});

test('a copy from another sheet is named by its address', async () => {
  await onNewSheet(async (sheet, context) => {
    const other = context.workbook.worksheets.add();
    other.getRange('A1').values = [['there']];
    other.load('name');
    await context.sync();
    sheet.getRange('A1').copyFrom(`${other.name}!A1`);
    const copy = sheet.getRange('A1');
    copy.load('values');
    await context.sync();
    expect(copy.values).toEqual([['there']]);
  });
});

test('moved cells leave nothing behind', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').formulas = [[1], ['=A1']];
    sheet.getRange('A2').format.font.bold = true;
    sheet.getRange('A1:A2').moveTo('C3');
    const all = sheet.getRange('A1:C4');
    all.load('formulas');
    sheet.getRange('C4').format.font.load('bold');
    const used = sheet.getUsedRange();
    used.load('address');
    await context.sync();
    expect(all.formulas.flat().filter((formula) => formula !== '')).toEqual([1, '=A1']);
    expect(used.address).toBe(`${sheet.name}!C3:C4`);
  });
});

test.each([
  ['FillDefault', [[1], [3]], [[5], [7]]],
  ['FillCopy', [[1], [3]], [[1], [3]]],
  ['FillDefault', [[4], [4]], [[4], [4]]],
  ['FillDefault', [['Q1'], ['']], [['Q1'], ['']]],
] as const)('%s goes on from %j with %j', async (type, given, expected) => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A2');
    range.values = given.map((row) => [...row]);
    range.autoFill('A1:A4', type);
    const filled = sheet.getRange('A3:A4');
    filled.load('values');
    await context.sync();
    expect(filled.values).toEqual(expected);
  });
});

test('formulas follow when they are filled, a text that ends in a number counts on', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('B1').formulas = [['=A1*2']];
    sheet.getRange('B1').autoFill('B1:B4');
    sheet.getRange('C1').values = [['Week 09']];
    sheet.getRange('C1').autoFill('C1:E1');
    const formulas = sheet.getRange('B4');
    const weeks = sheet.getRange('C1:E1');
    formulas.load('formulas');
    weeks.load('values');
    await context.sync();
    expect(formulas.formulas).toEqual([['=A4*2']]);
    expect(weeks.values).toEqual([['Week 09', 'Week 10', 'Week 11']]);
  });
});

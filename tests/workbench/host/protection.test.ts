import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

test('locked cells of a protected sheet refuse add-ins, open ones do not', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B2:B3').values = [[1], [2]];
    const open = sheet.getRange('B2:B3');
    open.load('values');
    await context.sync();
    expect(open.values).toEqual([[1], [2]]);
  });
  const locked = await failure((sheet) => {
    sheet.getRange('B2').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B2:B3').values = [[1], [2]];
  });
  expect(locked).toMatchObject({ code: 'AccessDenied', location: 'Range.values' });
});

test.each([
  ['Range.clear', (sheet: Excel.Worksheet) => sheet.getRange('A1').clear('Contents')],
  ['Range.insert', (sheet: Excel.Worksheet) => sheet.getRange('1:1').insert('Down')],
  ['Range.delete', (sheet: Excel.Worksheet) => sheet.getRange('A:A').delete('Left')],
  ['Range.merge', (sheet: Excel.Worksheet) => sheet.getRange('A1:B1').merge()],
  ['RangeFill.color', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = 'red')],
  ['RangeFormat.columnWidth', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.columnWidth = 99)],
  ['Range.rowHidden', (sheet: Excel.Worksheet) => (sheet.getRange('A1').rowHidden = true)],
  ['Range.numberFormat', (sheet: Excel.Worksheet) => (sheet.getRange('A1').numberFormat = [['0']])],
  [
    'DataValidation.rule',
    (sheet: Excel.Worksheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } }),
  ],
  [
    'ConditionalFormatCollection.add',
    (sheet: Excel.Worksheet) => sheet.getRange('A1').conditionalFormats.add('Custom'),
  ],
  ['TableCollection.add', (sheet: Excel.Worksheet) => sheet.tables.add('A1:B2', true)],
])('%s is refused on a protected sheet', async (location, act) => {
  const error = await failure((sheet) => {
    sheet.protection.protect();
    act(sheet);
  });
  expect(error).toMatchObject({ code: 'AccessDenied', location });
});

test('options leave some of it open, and are answered whole', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true, allowInsertRows: true, selectionMode: 'Unlocked' });
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('1:1').insert('Down');
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: true,
      allowInsertRows: true,
      allowDeleteRows: false,
      allowSort: false,
      selectionMode: 'Unlocked',
    });
  });
});

test('protection is not put on twice, and a password takes it off', async () => {
  const twice = await failure((sheet) => {
    sheet.protection.protect();
    sheet.protection.protect();
  });
  expect(twice).toMatchObject({ code: 'AccessDenied', location: 'WorksheetProtection.protect' });
  const wrong = await failure((sheet) => {
    sheet.protection.protect({}, 'secret');
    sheet.protection.unprotect('guess');
  });
  expect(wrong).toMatchObject({ code: 'AccessDenied', location: 'WorksheetProtection.unprotect' });
  await onNewSheet(async (sheet, context) => {
    sheet.protection.protect({}, 'secret');
    sheet.protection.unprotect('secret');
    sheet.getRange('A1').values = [[1]];
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(false);
  });
});

test('a protected structure keeps its sheets', async () => {
  const error = await failure((_sheet, context) => {
    context.workbook.protection.protect('secret');
    context.workbook.worksheets.add();
  });
  expect(error).toMatchObject({ code: 'AccessDenied', location: 'WorksheetCollection.add' });
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect('secret');
    context.workbook.protection.load('protected');
    context.workbook.worksheets.add();
    await context.sync();
    expect(context.workbook.protection.protected).toBe(false);
  });
});

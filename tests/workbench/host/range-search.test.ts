import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

const fill = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:C3').formulas = [
    ['cat', 'Scatter', 'dog'],
    [12, '=A2*100', 'CAT'],
    ['', 'concatenate', ''],
  ];
};

async function localAddress(find: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return onNewSheet(async (sheet, context) => {
    fill(sheet);
    const range = find(sheet);
    range.load('address');
    await context.sync();
    return range.address.slice(range.address.indexOf('!') + 1);
  });
}

test.each([
  ['part of a cell, in any capitals', 'ca', {}, 'A1'],
  ['whole cells', 'CAT', { completeMatch: true }, 'A1'],
  ['with its capitals', 'CAT', { matchCase: true }, 'C2'],
  ['from behind', 'cat', { searchDirection: 'Backwards' }, 'B3'],
  ['what a formula shows', '1200', { completeMatch: true }, 'B2'],
] as const)('finds %s', async (_what, text, criteria, expected) => {
  expect(await localAddress((sheet) => sheet.getRange('A1:C3').find(text, criteria))).toBe(expected);
});

test('from a single cell the search goes on after it, through the whole sheet', async () => {
  expect(await localAddress((sheet) => sheet.getRange('A1').find('cat', {}))).toBe('B1');
  expect(await localAddress((sheet) => sheet.getRange('B3').find('cat', {}))).toBe('A1');
});

test('what is not there is not found, or a null object', async () => {
  const error = await failure((sheet) => sheet.getRange('A1:C3').find('zebra', {}));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'Range.find' });
  await onNewSheet(async (sheet, context) => {
    const none = sheet.getRange('A1:C3').findOrNullObject('zebra', {});
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('a sheet finds all of them', async () => {
  await onNewSheet(async (sheet, context) => {
    fill(sheet);
    const all = sheet.findAll('cat', {});
    all.load('address');
    const none = sheet.findAllOrNullObject('zebra', {});
    await context.sync();
    expect(all.address).toBe(['A1:B1', 'C2', 'B3'].map((area) => `${sheet.name}!${area}`).join(', '));
    expect(none.isNullObject).toBe(true);
  });
});

test('replacing works on what was entered and counts the cells', async () => {
  await onNewSheet(async (sheet, context) => {
    fill(sheet);
    const count = sheet.getRange('A1:C3').replaceAll('cat', 'cow', { matchCase: true });
    const inFormula = sheet.replaceAll('*100', '*10', {});
    const all = sheet.getRange('A1:C3');
    all.load('formulas');
    await context.sync();
    expect([count.value, inFormula.value]).toEqual([3, 1]);
    expect(all.formulas).toEqual([
      ['cow', 'Scowter', 'dog'],
      [12, '=A2*10', 'CAT'],
      ['', 'concowenate', ''],
    ]);
  });
});

test.each([
  ['Blanks', undefined, 'A3, C3'],
  ['Constants', undefined, 'A1:C1, A2, C2, B3'],
  ['Constants', 'Numbers', 'A2'],
  ['Constants', 'Text', 'A1:C1, C2, B3'],
  ['Formulas', undefined, 'B2'],
  ['Formulas', 'Numbers', 'B2'],
] as const)('special cells: %s %s', async (type, value, expected) => {
  await onNewSheet(async (sheet, context) => {
    fill(sheet);
    const cells = sheet.getRange('A1:C3').getSpecialCells(type, value);
    cells.load('address');
    await context.sync();
    expect(cells.address.replaceAll(`${sheet.name}!`, '')).toBe(expected);
  });
});

test('special cells that there are none of are not found', async () => {
  const error = await failure((sheet) => sheet.getRange('A1:C3').getSpecialCells('Formulas'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'Range.getSpecialCells' });
  await onNewSheet(async (sheet, context) => {
    fill(sheet);
    const none = sheet.getRange('A1:C3').getSpecialCellsOrNullObject('Formulas', 'Errors');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('special cells of several areas, such as the visible ones', async () => {
  await onNewSheet(async (sheet, context) => {
    fill(sheet);
    sheet.getRange('2:2').rowHidden = true;
    const visible = sheet.getRanges('A1:A3, C1:C3').getSpecialCells('Visible');
    visible.load('address');
    await context.sync();
    expect(visible.address.replaceAll(`${sheet.name}!`, '')).toBe('A1, A3, C1, C3');
  });
});

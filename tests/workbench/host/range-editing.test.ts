import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

/** Puts 1, 2, 3 … into A1 downwards. */
const numbers = (sheet: Excel.Worksheet, count: number): Excel.Range => {
  const range = sheet.getRange(`A1:A${count}`);
  range.values = Array.from({ length: count }, (_, index) => [index + 1]);
  return range;
};

test('inserting cells makes room, and answers the empty ones', async () => {
  await onNewSheet(async (sheet, context) => {
    numbers(sheet, 3);
    const inserted = sheet.getRange('A2').insert('Down');
    inserted.load('address,values');
    const all = sheet.getRange('A1:A4');
    all.load('values');
    await context.sync();
    expect(inserted.address).toBe(`${sheet.name}!A2`);
    expect(inserted.values).toEqual([['']]);
    expect(all.values).toEqual([[1], [''], [2], [3]]);
  });
});

test('whole rows and columns go in and out, and formulas follow', async () => {
  await onNewSheet(async (sheet, context) => {
    numbers(sheet, 3);
    sheet.getRange('B1').formulas = [['=SUM(A1:A3)']];
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('A:A').insert('Right');
    const sum = sheet.getRange('C1');
    sum.load('formulas,values');
    await context.sync();
    expect([sum.formulas, sum.values]).toEqual([[['=SUM(B1:B4)']], [[6]]]);
    sheet.getRange('A:A').delete('Left');
    sheet.getRange('2:3').delete('Up');
    const back = sheet.getRange('A1:B2');
    back.load('formulas,values');
    await context.sync();
    expect(back.formulas).toEqual([
      [1, '=SUM(A1:A2)'],
      [3, ''],
    ]);
    expect(back.values[0]).toEqual([1, 4]);
  });
});

test('deleting cells closes the gap from below or from the right', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    sheet.getRange('A1').delete('Left');
    sheet.getRange('B1').delete('Up');
    const all = sheet.getRange('A1:C2');
    all.load('values');
    await context.sync();
    expect(all.values).toEqual([
      [2, 5, ''],
      [4, '', 6],
    ]);
  });
});

test('a range follows its cells within the batch and beyond, and is gone with them', async () => {
  await onNewSheet(async (sheet, context) => {
    const mark = sheet.getRange('B5:B6');
    mark.values = [['mark'], ['two']];
    sheet.getRange('2:3').insert('Down');
    mark.load('address,values');
    await context.sync();
    expect([mark.address, mark.values]).toEqual([`${sheet.name}!B7:B8`, [['mark'], ['two']]]);

    sheet.getRange('B8').delete('Up');
    sheet.getRange('A:A').delete('Left');
    mark.load('address');
    await context.sync();
    expect(mark.address).toBe(`${sheet.name}!A7`);
  });
  const error = await failure(async (sheet, context) => {
    const gone = sheet.getRange('A3');
    gone.load('values');
    await context.sync();
    sheet.getRange('2:4').delete('Up');
    gone.load('values');
  });
  expect(error).toMatchObject({ code: 'InvalidReference', location: 'Range.values' });
});

test('cells in use are not pushed off the sheet', async () => {
  const error = await failure((sheet) => {
    sheet.getRange('A1048576').values = [[1]];
    sheet.getRange('1:1').insert('Down');
  });
  expect(error).toMatchObject({ code: 'NonBlankCellOffSheet', location: 'Range.insert' });
});

test('a shift must be one that there is', async () => {
  const error = await failure((sheet) => sheet.getRange('A1').delete('Down' as 'Up'));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.delete' });
});

test('clear takes contents, formats or both', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
    range.load('values');
    const bold = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).format.font);
    for (const font of bold) font.load('bold');
    await context.sync();
    expect(range.values).toEqual([['', 2, '']]);
    expect(bold.map((font) => font.bold)).toEqual([true, false, false]);
  });
});

test('merged areas are told, and come apart again', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('D1:E2').merge(true);
    const merged = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    const none = sheet.getRange('H1').getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.areaCount).toBe(3);
    expect(merged.address.split(', ').sort()).toEqual(
      ['A1:B2', 'D1:E1', 'D2:E2'].map((area) => `${sheet.name}!${area}`),
    );
    expect(none.isNullObject).toBe(true);
    sheet.getRange('A1:F9').unmerge();
    const after = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
    await context.sync();
    expect(after.isNullObject).toBe(true);
  });
});

test('duplicates go, the first of each stays and the rest moves up', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B6');
    range.values = [
      ['code', 'n'],
      ['DE', 1],
      ['de', 2],
      ['FR', 3],
      ['DE', 4],
      ['IT', 5],
    ];
    const result = range.removeDuplicates([0], true);
    result.load('removed,uniqueRemaining');
    range.load('values');
    await context.sync();
    expect([result.removed, result.uniqueRemaining]).toEqual([2, 3]);
    expect(range.values).toEqual([
      ['code', 'n'],
      ['DE', 1],
      ['FR', 3],
      ['IT', 5],
      ['', ''],
      ['', ''],
    ]);
  });
});

test('rows are sorted by columns of the range, headers aside', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B4');
    range.values = [
      ['name', 'n'],
      ['b', 2],
      ['a', 2],
      ['c', 1],
    ];
    range.sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['name', 'n'],
      ['a', 2],
      ['b', 2],
      ['c', 1],
    ]);
  });
  const error = await failure((sheet) => sheet.getRange('A1:B2').sort.apply([{ key: 2 }]));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'RangeSort.apply' });
});

test('a range is selected, its sheet activated', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load('address');
    active.load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual([`${sheet.name}!B2:C3`, `${sheet.name}!B2`]);
  });
});

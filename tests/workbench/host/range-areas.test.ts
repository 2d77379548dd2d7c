import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

test('several areas have an address, counts, and ranges of their own', async () => {
  await onNewSheet(async (sheet, context) => {
    const areas = sheet.getRanges('A1, B2:C3; F:F');
    areas.load('address,areaCount,cellCount,isEntireColumn,isEntireRow');
    areas.areas.load('items/address');
    const columns = sheet.getRanges('F:F, H:H');
    columns.load('isEntireColumn');
    await context.sync();
    const { name } = sheet;
    expect(areas.address).toBe(`${name}!A1, ${name}!B2:C3, ${name}!F:F`);
    expect([areas.areaCount, areas.cellCount]).toEqual([3, 1 + 4 + 1_048_576]);
    expect([areas.isEntireColumn, areas.isEntireRow, columns.isEntireColumn]).toEqual([false, false, true]);
    expect(areas.areas.items.map(({ address }) => address)).toEqual(areas.address.split(', '));
  });
});

test('a format set on several areas is on each; read, it is null where they differ', async () => {
  await onNewSheet(async (sheet, context) => {
    const areas = sheet.getRanges('F3:F5, H:H');
    areas.format.fill.color = 'pink';
    areas.format.fill.load('color');
    await context.sync();
    expect(areas.format.fill.color).toBe('#FFC0CB');
    sheet.getRange('F4').format.fill.color = 'red';
    areas.format.fill.load('color');
    await context.sync();
    expect(areas.format.fill.color).toBeNull();
  });
});

test('areas are reached from areas', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('C3').values = [[1]];
    const areas = sheet.getRanges('A1:B2, C3:D4');
    const made = {
      rows: areas.getEntireRow(),
      columns: areas.getEntireColumn(),
      offset: areas.getOffsetRangeAreas(1, 1),
      intersection: areas.getIntersection('B2:C3'),
      used: areas.getUsedRangeAreas(true),
    };
    for (const each of Object.values(made)) each.load('address');
    const none = areas.getIntersectionOrNullObject('Z9');
    await context.sync();
    const found = Object.entries(made).map(([key, each]) => [key, each.address.replaceAll(`${sheet.name}!`, '')]);
    expect(Object.fromEntries(found)).toEqual({
      rows: '1:2, 3:4',
      columns: 'A:B, C:D',
      offset: 'B2:C3, D4:E5',
      intersection: 'B2, C3',
      used: 'A1, C3',
    });
    expect(none.isNullObject).toBe(true);
  });
});

test('several areas are cleared, and follow their cells', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    const areas = sheet.getRanges('A1, C1');
    areas.clear('Contents');
    sheet.getRange('1:1').insert('Down');
    areas.load('address');
    const row = sheet.getRange('A2:C2');
    row.load('values');
    await context.sync();
    expect(row.values).toEqual([['', 2, '']]);
    expect(areas.address.replaceAll(`${sheet.name}!`, '')).toBe('A2, C2');
  });
});

test('names stand for areas, and an unknown one is refused', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.names.add('Here', sheet.getRange('B2:B3'));
    const areas = sheet.getRanges('A1, Here');
    areas.load('address');
    await context.sync();
    expect(areas.address.replaceAll(`${sheet.name}!`, '')).toBe('A1, B2:B3');
  });
  const error = await failure((sheet) => sheet.getRanges('A1, nowhere'));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Worksheet.getRanges' });
});

test('the selection may be several areas', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').select();
    const one = context.workbook.getSelectedRanges();
    one.load('address,areaCount');
    await context.sync();
    expect([one.address, one.areaCount]).toEqual([`${sheet.name}!A1:B2`, 1]);
  });
});

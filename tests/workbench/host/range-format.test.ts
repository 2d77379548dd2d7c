import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

test('formats come back as they were set', async () => {
  await onNewSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = 'yellow';
    format.font.set({
      name: 'Georgia',
      size: 14,
      color: '#112233',
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
    });
    format.set({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
    });
    format.protection.locked = false;
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,textOrientation');
    format.fill.load('color,pattern');
    format.font.load();
    format.protection.load('locked,formulaHidden');
    await context.sync();
    expect(format.fill.toJSON()).toEqual({ color: '#FFFF00', pattern: 'Solid' });
    expect(format.font.toJSON()).toMatchObject({
      name: 'Georgia',
      size: 14,
      color: '#112233',
      bold: true,
      italic: true,
      underline: 'Double',
      strikethrough: true,
    });
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      textOrientation: 45,
      protection: { locked: false, formulaHidden: false },
    });
  });
});

test('where cells differ the format is null, also where only some were touched', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.color = '#FF0000';
    sheet.getRange('A1').format.fill.color = '#FF0000';
    const some = sheet.getRange('A1:B2').format;
    const column = sheet.getRange('A:A').format;
    const elsewhere = sheet.getRange('C3:D4').format;
    for (const format of [some, column, elsewhere]) {
      format.font.load('color,bold');
      format.fill.load('color');
    }
    await context.sync();
    expect([some, column].map(({ font, fill }) => [font.color, font.bold, fill.color])).toEqual([
      [null, false, null],
      [null, false, null],
    ]);
    expect([elsewhere.font.color, elsewhere.fill.color]).toEqual(['#000000', '#FFFFFF']);
  });
});

test('a fill is cleared', async () => {
  await onNewSheet(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = '#FF0000';
    await context.sync();
    fill.clear();
    fill.load('color,pattern');
    await context.sync();
    expect([fill.color, fill.pattern]).toEqual(['#FFFFFF', 'None']);
  });
});

test('sizes of rows and columns, mixed ones null', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A:B').format.columnWidth = 100;
    sheet.getRange('2:2').format.rowHeight = 30;
    const same = sheet.getRange('A2:B2').format;
    const mixed = sheet.getRange('A1:C2').format;
    const standard = sheet.getRange('D5').format;
    for (const format of [same, mixed, standard])
      format.load('columnWidth,rowHeight,useStandardWidth,useStandardHeight');
    await context.sync();
    expect([same.columnWidth, same.rowHeight, same.useStandardWidth]).toEqual([100, 30, false]);
    expect([mixed.columnWidth, mixed.rowHeight, mixed.useStandardWidth]).toEqual([null, null, null]);
    expect([standard.useStandardWidth, standard.useStandardHeight]).toEqual([true, true]);
    same.useStandardWidth = true;
    same.load('useStandardWidth');
    await context.sync();
    expect(same.useStandardWidth).toBe(true);
  });
});

test('an indent is adjusted within its limits', async () => {
  await onNewSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:A2');
    format.indentLevel = 3;
    format.adjustIndent(2);
    format.load('indentLevel');
    await context.sync();
    expect(format.indentLevel).toBe(5);
    format.adjustIndent(-9);
    format.load('indentLevel');
    await context.sync();
    expect(format.indentLevel).toBe(0);
  });
});

test('borders have a style, a weight and a colour on each side', async () => {
  await onNewSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Double';
    borders.getItem('EdgeTop').color = 'red';
    borders.getItem('InsideHorizontal').weight = 'Medium';
    borders.load('count,items/sideIndex,items/style,items/weight,items/color');
    await context.sync();
    expect(borders.count).toBe(8);
    const sides = Object.fromEntries(borders.items.map((border) => [border.sideIndex, border]));
    expect(sides.EdgeBottom!.style).toBe('Double');
    expect([sides.EdgeTop!.style, sides.EdgeTop!.color]).toEqual(['Continuous', '#FF0000']);
    expect([sides.InsideHorizontal!.style, sides.InsideHorizontal!.weight]).toEqual(['Continuous', 'Medium']);
    expect(sides.EdgeLeft!.style).toBe('None');
    borders.getItem('EdgeTop').style = 'None';
    const top = sheet.getRange('B2:C3').format.borders.getItem('EdgeTop');
    top.load('style');
    await context.sync();
    expect(top.style).toBe('None');
  });
});

test.each([
  ['RangeFill.color', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.fill.color = 'no colour')],
  ['RangeFont.size', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.font.size = 0)],
  ['RangeFormat.indentLevel', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.indentLevel = 251)],
  ['RangeFormat.textOrientation', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.textOrientation = 91)],
  ['RangeFormat.rowHeight', (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.rowHeight = 410)],
  [
    'RangeFormat.horizontalAlignment',
    (sheet: Excel.Worksheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Sideways' as 'Left'),
  ],
])('%s refuses what Excel refuses', async (location, set) => {
  expect(await failure(set)).toMatchObject({ code: 'InvalidArgument', location });
});

test('properties are read and set cell by cell in one call', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, { format: { fill: { color: 'blue' } } }],
    ]);
    const cells = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    expect(cells.value).toEqual([
      [
        { address: `${sheet.name}!A1`, format: { fill: { color: '#FF0000' }, font: { bold: true } } },
        { address: `${sheet.name}!B1`, format: { fill: { color: '#0000FF' }, font: { bold: false } } },
      ],
    ]);
  });
  const error = await failure((sheet) => sheet.getRange('A1:B1').setCellProperties([[{}]]));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'Range.setCellProperties' });
});

test('properties are read and set by rows and columns', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.setRowProperties([{ format: { rowHeight: 30 } }, { format: { rowHeight: 40 } }]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
    const rows = range.getRowProperties({ rowIndex: true, format: { rowHeight: true } });
    const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    expect(rows.value).toEqual([
      { rowIndex: 0, format: { rowHeight: 30 } },
      { rowIndex: 1, format: { rowHeight: 40 } },
    ]);
    expect(columns.value).toMatchObject([{ columnHidden: false, format: { columnWidth: 90 } }, { columnHidden: true }]);
  });
});

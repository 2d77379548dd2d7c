import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

/** Removes all sheets but one, and gives that one the name Sheet1. */
const startOver = (): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    const [first, ...others] = worksheets.items;
    first!.visibility = 'Visible';
    for (const sheet of others) {
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    first!.name = 'Sheet1';
    await context.sync();
  });

beforeEach(startOver);

const names = async (context: Excel.RequestContext): Promise<string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};

test('sheets are added at the end, with the next free name', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add();
    const named = worksheets.add('Data');
    const fourth = worksheets.add();
    for (const sheet of [second, named, fourth]) sheet.load('name,position');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    const count = worksheets.getCount();
    await context.sync();
    expect([second, named, fourth].map(({ name, position }) => [name, position])).toEqual([
      ['Sheet2', 1],
      ['Data', 2],
      ['Sheet4', 3],
    ]);
    expect([active.name, count.value]).toEqual(['Sheet1', 4]);
  });
});

test.each([
  ['', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ['a[1]', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ['History', 'InvalidArgument'],
  ['sheet1', 'ItemAlreadyExists'],
])('the name %j is refused with %s', async (name, code) => {
  const added = await failure((_sheet, context) => context.workbook.worksheets.add(name));
  const renamed = await failure((sheet) => (sheet.name = name));
  expect(added).toMatchObject({ code, location: 'WorksheetCollection.add' });
  expect(renamed).toMatchObject({ code, location: 'Worksheet.name' });
});

test('a sheet may change the capitals of its own name', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'data';
    await context.sync();
    sheet.name = 'DATA';
    sheet.load('name');
    await context.sync();
    expect(sheet.name).toBe('DATA');
  });
});

test('a sheet is found by its name in any capitals, and by its id after it was renamed', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Figures';
    const { worksheets } = context.workbook;
    const found = [
      worksheets.getItem('FIGURES'),
      worksheets.getItem(sheet.id),
      worksheets.getItemOrNullObject('Figures'),
    ];
    for (const each of found) each.load('id');
    const none = worksheets.getItemOrNullObject('nothing');
    const deeper = none.getRange('A1');
    deeper.load('values');
    none.delete();
    await context.sync();
    expect(found.map(({ id }) => id)).toEqual([sheet.id, sheet.id, sheet.id]);
    expect([none.isNullObject, deeper.isNullObject]).toEqual([true, true]);
  });
  const error = await failure((_sheet, context) => context.workbook.worksheets.getItem('nothing').load('name'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetCollection.getItem' });
});

test('sheets have neighbours, hidden ones aside if asked', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem('Sheet1');
    const hidden = worksheets.add('Hidden');
    const last = worksheets.add('Last');
    hidden.visibility = 'Hidden';
    const found = {
      next: first.getNext(),
      nextVisible: first.getNext(true),
      previous: last.getPrevious(),
      previousVisible: last.getPrevious(true),
      first: worksheets.getFirst(),
      lastVisible: worksheets.getLast(true),
    };
    for (const sheet of Object.values(found)) sheet.load('name');
    const none = last.getNextOrNullObject();
    const noneBefore = first.getPreviousOrNullObject();
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect(Object.fromEntries(Object.entries(found).map(([key, { name }]) => [key, name]))).toEqual({
      next: 'Hidden',
      nextVisible: 'Last',
      previous: 'Hidden',
      previousVisible: 'Sheet1',
      first: 'Sheet1',
      lastVisible: 'Last',
    });
    expect([none.isNullObject, noneBefore.isNullObject]).toEqual([true, true]);
    expect(counts.map(({ value }) => value)).toEqual([3, 2]);
    found.nextVisible.name = 'Renamed';
    await context.sync();
    expect(await names(context)).toEqual(['Sheet1', 'Hidden', 'Renamed']);
  });
  const error = await failure((sheet) => sheet.getNext().load('name'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'Worksheet.getNext' });
});

test('sheets move', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('B');
    context.workbook.worksheets.add('C').position = 0;
    await context.sync();
    expect(await names(context)).toEqual(['C', 'Sheet1', 'B']);
  });
  expect(await failure((sheet) => (sheet.position = 9))).toMatchObject({
    code: 'InvalidArgument',
    location: 'Worksheet.position',
  });
});

test('a sheet is deleted, but never the last that is visible, nor one that is very hidden', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.delete();
    await context.sync();
    expect(await names(context)).toEqual(['Sheet1']);
  });
  const last = await failure((sheet, context) => {
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    sheet.delete();
  });
  expect(last).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.delete' });
  await startOver();
  const hidden = await failure((sheet) => {
    sheet.visibility = 'VeryHidden';
    sheet.delete();
  });
  expect(hidden).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.delete' });
  const used = await failure(async (sheet, context) => {
    sheet.delete();
    await context.sync();
    sheet.load('name');
  });
  expect(used.code).toBe('ItemNotFound');
});

test('one sheet must stay visible', async () => {
  const error = await failure((sheet, context) => {
    context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
    sheet.visibility = 'Hidden';
  });
  expect(error).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.visibility' });
});

test('a sheet is activated, a hidden one is not', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.activate();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load('id');
    await context.sync();
    expect(active.id).toBe(sheet.id);
  });
  const error = await failure((sheet) => {
    sheet.visibility = 'Hidden';
    sheet.activate();
  });
  expect(error).toMatchObject({ code: 'InvalidOperation', location: 'Worksheet.activate' });
});

test('looks of a sheet', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.load('tabColor,showGridlines,showHeadings,visibility,enableCalculation');
    await context.sync();
    expect(sheet.toJSON()).toMatchObject({
      tabColor: '',
      showGridlines: true,
      showHeadings: true,
      visibility: 'Visible',
      enableCalculation: true,
    });
    sheet.tabColor = '#FF8800';
    sheet.showGridlines = false;
    sheet.showHeadings = false;
    sheet.load('tabColor,showGridlines,showHeadings');
    await context.sync();
    expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual(['#FF8800', false, false]);
    sheet.tabColor = '';
    sheet.load('tabColor');
    await context.sync();
    expect(sheet.tabColor).toBe('');
  });
});

test('a copy has everything on the sheet, a name of its own and the place that was asked for', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.name = 'Data';
    sheet.getRange('A1:B1').formulas = [[2, '=A1*2']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.customProperties.add('table', '3.1');
    sheet.names.add('Here', sheet.getRange('A1'));
    const copies = [sheet.copy(), sheet.copy('After', sheet), sheet.copy('End')];
    for (const copy of copies) copy.load('name,position');
    await context.sync();
    expect(copies.map(({ name }) => name)).toEqual(['Data (2)', 'Data (3)', 'Data (4)']);
    expect(await names(context)).toEqual(['Data (2)', 'Sheet1', 'Data', 'Data (3)', 'Data (4)']);

    const [copy] = copies;
    const range = copy!.getRange('A1:B1');
    range.load('formulas,values');
    const { fill } = copy!.getRange('A1').format;
    fill.load('color');
    const property = copy!.customProperties.getItem('table');
    property.load('value');
    const name = copy!.names.getItem('Here');
    name.load('formula');
    await context.sync();
    expect([range.formulas, range.values]).toEqual([[[2, '=A1*2']], [[2, 4]]]);
    expect([fill.color, property.value, name.formula]).toEqual(['#FF0000', '3.1', "='Data (2)'!$A$1"]);
  });
});

test('custom properties of a sheet: keys do not differ by capitals', async () => {
  await onNewSheet(async (sheet, context) => {
    const { customProperties } = sheet;
    customProperties.add('Table', '3.1');
    customProperties.add('TABLE', '3.2');
    customProperties.add('edition', '2024');
    customProperties.load('items/key,items/value');
    const count = customProperties.getCount();
    const none = customProperties.getItemOrNullObject('nothing');
    await context.sync();
    expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
      ['Table', '3.2'],
      ['edition', '2024'],
    ]);
    expect([count.value, none.isNullObject]).toEqual([2, true]);
    const item = customProperties.getItem('table');
    item.value = '4';
    item.load('value');
    customProperties.getItem('edition').delete();
    const left = customProperties.getCount();
    await context.sync();
    expect([item.value, left.value]).toEqual(['4', 1]);
  });
});

test('panes are frozen by rows, by columns or at a range', async () => {
  await onNewSheet(async (sheet, context) => {
    const location = async (): Promise<string | null> => {
      const range = sheet.freezePanes.getLocationOrNullObject();
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address.slice(range.address.indexOf('!') + 1);
    };
    expect(await location()).toBeNull();
    sheet.freezePanes.freezeRows(2);
    expect(await location()).toBe('1:2');
    sheet.freezePanes.freezeColumns(1);
    expect(await location()).toBe('A:A');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    expect(await location()).toBe('A1:B3');
    sheet.freezePanes.freezeAt(sheet.getRange('1:4'));
    expect(await location()).toBe('1:4');
    sheet.freezePanes.unfreeze();
    expect(await location()).toBeNull();
  });
  const error = await failure((sheet) => sheet.freezePanes.getLocation().load('address'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'WorksheetFreezePanes.getLocation' });
});

test('the page layout keeps what it is given, and print areas follow their cells', async () => {
  await onNewSheet(async (sheet, context) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', centerHorizontally: true, zoom: { horizontalFitToPages: 1 } });
    pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
    pageLayout.setPrintArea('A1:C9');
    pageLayout.setPrintTitleRows('$1:$2');
    pageLayout.headersFooters.defaultForAllPages.centerHeader = '&A';
    sheet.getRange('3:3').insert('Down');
    pageLayout.load('orientation,zoom,topMargin,leftMargin,centerHorizontally');
    pageLayout.headersFooters.defaultForAllPages.load('centerHeader');
    const area = pageLayout.getPrintArea();
    const rows = pageLayout.getPrintTitleRows();
    const columns = pageLayout.getPrintTitleColumnsOrNullObject();
    area.load('address');
    rows.load('address');
    await context.sync();
    expect(pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      topMargin: 72,
      leftMargin: 36,
      centerHorizontally: true,
    });
    expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toBe('&A');
    expect([area.address, rows.address]).toEqual([`${sheet.name}!A1:C10`, `${sheet.name}!1:2`]);
    expect(columns.isNullObject).toBe(true);
  });
  const error = await failure((sheet) => Reflect.set(sheet.pageLayout, 'orientation', 'Round'));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'PageLayout.orientation' });
});

test('page breaks stand before cells and move with them', async () => {
  await onNewSheet(async (sheet, context) => {
    const breaks = sheet.horizontalPageBreaks;
    breaks.add('A20');
    breaks.add('A10');
    sheet.verticalPageBreaks.add('D1');
    sheet.getRange('1:1').insert('Down');
    breaks.load('items/rowIndex');
    const cell = breaks.getItem(0).getCellAfterBreak();
    cell.load('address');
    await context.sync();
    expect(breaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
    expect(cell.address).toBe(`${sheet.name}!A11`);
    breaks.getItem(0).delete();
    const left = breaks.getCount();
    sheet.verticalPageBreaks.removePageBreaks();
    const none = sheet.verticalPageBreaks.getCount();
    await context.sync();
    expect([left.value, none.value]).toEqual([1, 0]);
  });
});

test('what the host lacks of a sheet says so by name', async () => {
  const error = await failure((sheet) => sheet.shapes.addTextBox('x'));
  expect(error).toMatchObject({ code: 'ApiNotFound', location: 'Worksheet.shapes' });
});

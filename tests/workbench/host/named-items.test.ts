import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

test('a name for a range refers to it wherever it moves', async () => {
  await onNewSheet(async (sheet, context) => {
    const { names } = context.workbook;
    const added = names.add('Total_1', sheet.getRange('B2:C3'), 'what it is');
    added.load('name,formula,value,type,scope,comment,visible');
    await context.sync();
    expect(added.toJSON()).toMatchObject({
      name: 'Total_1',
      formula: `=${sheet.name}!$B$2:$C$3`,
      value: `${sheet.name}!$B$2:$C$3`,
      type: 'Range',
      scope: 'Workbook',
      comment: 'what it is',
      visible: true,
    });
    sheet.getRange('1:1').insert('Down');
    const found = names.getItem('TOTAL_1');
    const range = found.getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toBe(`${sheet.name}!B3:C4`);
  });
});

test('names of a sheet are its own, and come first on it', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.names.add('Own', sheet.getRange('A1'));
    context.workbook.names.add('Own', '=5');
    sheet.getRange('B1').formulas = [['=Own']];
    sheet.getRange('A1').values = [[3]];
    const own = sheet.names.getItem('Own');
    own.load('scope,type');
    own.worksheet.load('name');
    const shared = context.workbook.names.getItem('Own');
    shared.load('scope,type,value');
    const noSheet = shared.worksheetOrNullObject;
    const cell = sheet.getRange('B1');
    cell.load('values');
    sheet.names.load('items/name');
    await context.sync();
    expect([own.scope, own.type, own.worksheet.name]).toEqual(['Worksheet', 'Range', sheet.name]);
    expect([shared.scope, shared.type, shared.value, noSheet.isNullObject]).toEqual(['Workbook', 'Double', 5, true]);
    expect(cell.values).toEqual([[3]]);
    expect(sheet.names.items.map(({ name }) => name)).toEqual(['Own']);
    shared.delete();
    await context.sync();
  });
});

test.each([
  ['=12.5', 'Double', 12.5],
  ['=TRUE', 'Boolean', true],
  ['="a ""b"""', 'String', 'a "b"'],
  ['=#N/A', 'Error', '#N/A'],
  ['=25%', 'Double', 0.25],
  ['={1,2;3,4}', 'Array', '={1,2;3,4}'],
])('the constant %s has the type %s', async (formula, type, value) => {
  await onNewSheet(async (sheet, context) => {
    const name = sheet.names.add('Constant', formula);
    name.load('type,value,formula');
    const range = name.getRangeOrNullObject();
    await context.sync();
    expect([name.type, name.value, name.formula]).toEqual([type, value, formula]);
    expect(range.isNullObject).toBe(true);
  });
});

test('the values of a name, be it a range or an array', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['x', 2]];
    const range = sheet.names.add('Cells', sheet.getRange('A1:B1')).arrayValues;
    const array = sheet.names.add('Numbers', '={1,2;"a;b",TRUE}').arrayValues;
    for (const each of [range, array]) each.load('values,types');
    await context.sync();
    expect([range.values, range.types]).toEqual([[['x', 2]], [['String', 'Double']]]);
    expect(array.values).toEqual([
      [1, 2],
      ['a;b', true],
    ]);
    expect(array.types[1]).toEqual(['String', 'Boolean']);
  });
});

test('a name changes its formula, its comment and its visibility', async () => {
  await onNewSheet(async (sheet, context) => {
    const name = sheet.names.add('Changing', '=1');
    name.formula = `=${sheet.name}!$A$1`;
    name.comment = 'now a cell';
    name.visible = false;
    name.load('formula,comment,visible,type');
    await context.sync();
    expect([name.formula, name.comment, name.visible, name.type]).toEqual([
      `=${sheet.name}!$A$1`,
      'now a cell',
      false,
      'Range',
    ]);
  });
});

test.each(['', 'two words', '1st', 'A1', 'XFD1048576', 'R1C1', 'r', 'C', 'a-b', 'x'.repeat(256)])(
  'the name %j is refused',
  async (name) => {
    const error = await failure((sheet) => sheet.names.add(name, sheet.getRange('A1')));
    expect(error).toMatchObject({ code: 'InvalidArgument', location: 'NamedItemCollection.add' });
  },
);

test('names that exist are not added again; those that do not are not found', async () => {
  const twice = await failure((sheet) => {
    sheet.names.add('Once', '=1');
    sheet.names.add('ONCE', '=2');
  });
  expect(twice).toMatchObject({ code: 'ItemAlreadyExists', location: 'NamedItemCollection.add' });
  const missing = await failure((sheet) => sheet.names.getItem('nothing').load('name'));
  expect(missing).toMatchObject({ code: 'ItemNotFound', location: 'NamedItemCollection.getItem' });
  const noRange = await failure((sheet) => sheet.names.add('Five', '=5').getRange().load('address'));
  expect(noRange).toMatchObject({ code: 'InvalidReference', location: 'NamedItem.getRange' });
});

test('a range is found by a name', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.names.add('Corner', sheet.getRange('C3:D4'));
    const range = sheet.getRange('corner');
    range.load('address');
    await context.sync();
    expect(range.address).toBe(`${sheet.name}!C3:D4`);
  });
});

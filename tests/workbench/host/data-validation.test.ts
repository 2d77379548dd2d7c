import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

const ALL = 'type,rule,prompt,errorAlert,ignoreBlanks,valid';

test.each([
  ['List', { list: { inCellDropDown: true, source: 'a,b,c' } }, undefined],
  ['Custom', { custom: { formula: '=ISNUMBER(A2)' } }, undefined],
  [
    'WholeNumber',
    { wholeNumber: { formula1: 0, operator: 'GreaterThan' } },
    { wholeNumber: { formula1: '=0', operator: 'GreaterThan' } },
  ],
  [
    'Decimal',
    { decimal: { formula1: '0.5', formula2: '=SUM(D1:D2)', operator: 'Between' } },
    { decimal: { formula1: '=0.5', formula2: '=SUM(D1:D2)', operator: 'Between' } },
  ],
  [
    'Date',
    { date: { formula1: '2018-04-01', formula2: '2018-04-08', operator: 'Between' } },
    { date: { formula1: '=43191', formula2: '=43198', operator: 'Between' } },
  ],
  [
    'TextLength',
    { textLength: { formula1: 5, operator: 'LessThanOrEqualTo' } },
    { textLength: { formula1: '=5', operator: 'LessThanOrEqualTo' } },
  ],
] as const)('a rule of the type %s comes back with its operands as formulas', async (type, rule, back) => {
  await onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A2:A5');
    dataValidation.rule = rule;
    dataValidation.load('type,rule');
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual([type, back ?? rule]);
  });
});

test('a range as the source of a list stays where it is', async () => {
  await onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { list: { inCellDropDown: false, source: sheet.getRange('D1:D3') } };
    const cell = sheet.getRange('B5').dataValidation;
    cell.load('rule');
    await context.sync();
    expect(cell.rule).toEqual({ list: { inCellDropDown: false, source: `=${sheet.name}!$D$1:$D$3` } });
  });
});

test('prompt and alert come back, also when they were set before the rule', async () => {
  await onNewSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1');
    dataValidation.load(ALL);
    await context.sync();
    expect(dataValidation.toJSON()).toEqual({
      type: 'None',
      rule: {},
      prompt: { message: '', showPrompt: true, title: '' },
      errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
      ignoreBlanks: true,
      valid: true,
    });
    const prompt = { message: 'Persons, or why there is no figure', showPrompt: true, title: 'Figure' };
    const errorAlert = { message: 'Not a number', showAlert: true, style: 'Warning' as const, title: 'Check' };
    dataValidation.prompt = prompt;
    await context.sync();
    dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    dataValidation.errorAlert = errorAlert;
    dataValidation.ignoreBlanks = false;
    dataValidation.load(ALL);
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({ type: 'WholeNumber', prompt, errorAlert, ignoreBlanks: false });
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.load('prompt');
    await context.sync();
    expect(dataValidation.prompt).toEqual(prompt);
    dataValidation.clear();
    dataValidation.load('type');
    await context.sync();
    expect(dataValidation.type).toBe('None');
  });
});

test('where cells have different rules, or some have none, there is no one rule', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } };
    sheet.getRange('A2').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
    const [different, some] = [sheet.getRange('A1:A2').dataValidation, sheet.getRange('A1:A3').dataValidation];
    different.load('type,rule');
    some.load('type,rule');
    await context.sync();
    expect([different.type, different.rule]).toEqual(['Inconsistent', null]);
    expect([some.type, some.rule]).toEqual(['MixedCriteria', null]);
  });
});

test('a rule is told as the first cell asked for sees it, and set on areas as each sees it', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRanges('A1:A3, C5').dataValidation.rule = { custom: { formula: '=B1>$F$1' } };
    const below = sheet.getRange('A2:A3').dataValidation;
    const other = sheet.getRange('C5').dataValidation;
    const both = sheet.getRanges('A1:A3, C5').dataValidation;
    for (const each of [below, other, both]) each.load('rule,type');
    await context.sync();
    expect([below, other, both].map(({ rule }) => rule?.custom?.formula)).toEqual(['=B2>$F$1', '=D5>$F$1', '=B1>$F$1']);
  });
});

test('what add-ins write is not stopped; what breaks a rule is told', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A4');
    range.dataValidation.rule = { wholeNumber: { formula1: 10, operator: 'LessThan' } };
    range.values = [[5], [50], [''], ['x']];
    const invalid = range.dataValidation.getInvalidCells();
    invalid.load('address');
    const cells = ['A1', 'A2', 'A1:A2'].map((address) => sheet.getRange(address).dataValidation);
    for (const cell of cells) cell.load('valid');
    const none = sheet.getRange('A1').dataValidation.getInvalidCellsOrNullObject();
    await context.sync();
    expect(invalid.address).toBe(`${sheet.name}!A2, ${sheet.name}!A4`);
    expect(cells.map(({ valid }) => valid)).toEqual([true, false, null]);
    expect(none.isNullObject).toBe(true);
  });
  const error = await failure((sheet) => sheet.getRange('A1').dataValidation.getInvalidCells().load('address'));
  expect(error).toMatchObject({ code: 'ItemNotFound', location: 'DataValidation.getInvalidCells' });
});

test.each([
  ['two rules', { list: { source: 'a' }, custom: { formula: '=TRUE' } }],
  ['no rule', {}],
  ['an unknown rule', { colour: {} }],
  ['an unknown operator', { wholeNumber: { formula1: 1, operator: 'About' } }],
  ['a missing bound', { decimal: { formula1: 1, operator: 'Between' } }],
  ['an operand that is no number', { decimal: { formula1: 'many', operator: 'GreaterThan' } }],
  ['an empty list', { list: { inCellDropDown: true, source: '' } }],
  ['a list that is too long', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['a formula that is none', { custom: { formula: 'A1>1' } }],
])('refuses %s', async (_what, rule) => {
  const error = await failure((sheet) => Reflect.set(sheet.getRange('A1').dataValidation, 'rule', rule));
  expect(error).toMatchObject({ code: 'InvalidArgument', location: 'DataValidation.rule' });
});

test('titles and messages have their limits', async () => {
  const title = { title: 'x'.repeat(33), message: '', showPrompt: true };
  const message = { title: '', message: 'x'.repeat(256), showAlert: true, style: 'Stop' as const };
  expect(await failure((sheet) => (sheet.getRange('A1').dataValidation.prompt = title))).toMatchObject({
    code: 'InvalidArgument',
    location: 'DataValidation.prompt',
  });
  expect(await failure((sheet) => (sheet.getRange('A1').dataValidation.errorAlert = message))).toMatchObject({
    code: 'InvalidArgument',
    location: 'DataValidation.errorAlert',
  });
});

test('a rule moves with its cells', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=B2>0' } };
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('A3').dataValidation;
    const left = sheet.getRange('A2').dataValidation;
    moved.load('rule');
    left.load('type');
    await context.sync();
    expect([moved.rule, left.type]).toEqual([{ custom: { formula: '=B3>0' } }, 'None']);
  });
});

import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

const custom = (range: Excel.Range, formula: string): Excel.ConditionalFormat => {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  return format;
};

test('a custom format keeps its rule and what it changes', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C9');
    const added = custom(range, '=B2>$A$1');
    added.custom.format.fill.color = 'lightyellow';
    added.custom.format.font.set({ bold: true, color: '#AA0000' });
    added.custom.format.numberFormat = '0.0';
    added.stopIfTrue = true;
    added.load('id,type,priority,stopIfTrue');
    await context.sync();

    const found = range.conditionalFormats.getItem(added.id);
    found.load('type,priority,stopIfTrue');
    found.custom.rule.load('formula,formulaLocal,formulaR1C1');
    found.custom.format.load('numberFormat');
    found.custom.format.fill.load('color');
    found.custom.format.font.load('bold,italic,color,underline');
    const where = found.getRange();
    where.load('address');
    await context.sync();
    expect([found.type, found.priority, found.stopIfTrue]).toEqual(['Custom', 0, true]);
    expect(found.custom.rule.toJSON()).toEqual({
      formula: '=B2>$A$1',
      formulaLocal: '=B2>$A$1',
      formulaR1C1: '=RC>R1C1',
    });
    expect([found.custom.format.fill.color, found.custom.format.numberFormat as unknown]).toEqual(['#FFFFE0', '0.0']);
    expect(found.custom.format.font.toJSON()).toMatchObject({ bold: true, italic: null, color: '#AA0000' });
    expect(where.address).toBe(`${sheet.name}!B2:C9`);
  });
});

test('formats of cell values, texts and colour scales', async () => {
  await onNewSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1:A9');
    const value = conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=1', formula2: '=$B$1', operator: 'Between' };
    value.cellValue.format.font.italic = true;
    const text = conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'BeginsWith', text: 'x' };
    const scale = conditionalFormats.add('ColorScale');
    const criteria = {
      minimum: { type: 'LowestValue' as const, color: '#FF0000' },
      midpoint: { type: 'Percentile' as const, formula: '50', color: 'white' },
      maximum: { type: 'HighestValue' as const, color: '#00FF00' },
    };
    scale.colorScale.criteria = criteria;
    conditionalFormats.load(
      [
        'items/type,items/priority,items/stopIfTrue',
        'items/cellValueOrNullObject/rule,items/customOrNullObject/rule/formula',
      ].join(),
    );
    value.cellValue.format.font.load('italic');
    text.textComparison.load('rule');
    scale.colorScale.load('criteria,threeColorScale');
    await context.sync();
    expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ['ColorScale', 0],
      ['ContainsText', 1],
      ['CellValue', 2],
    ]);
    const [first, , last] = conditionalFormats.items;
    expect([first!.stopIfTrue, first!.cellValueOrNullObject.isNullObject]).toEqual([null, true]);
    expect(last!.cellValueOrNullObject.rule).toEqual({ formula1: '=1', formula2: '=$B$1', operator: 'Between' });
    expect(last!.customOrNullObject.isNullObject).toBe(true);
    expect(value.cellValue.format.font.italic).toBe(true);
    expect(text.textComparison.rule).toEqual({ operator: 'BeginsWith', text: 'x' });
    expect(scale.colorScale.threeColorScale).toBe(true);
    expect(scale.colorScale.criteria).toMatchObject({
      minimum: { type: 'LowestValue', color: '#FF0000' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFFFFF' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    });
  });
});

test('priorities: a new format is first; set, they move the others, negative ones count from behind', async () => {
  await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A9');
    for (const number of [1, 2, 3]) custom(range, `=A1=${number}`);
    const formulas = async (): Promise<string[]> => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      return conditionalFormats.items.map((each) => each.custom.rule.formula);
    };
    expect(await formulas()).toEqual(['=A1=3', '=A1=2', '=A1=1']);
    range.conditionalFormats.getItemAt(0).priority = -1;
    await context.sync();
    expect(await formulas()).toEqual(['=A1=2', '=A1=1', '=A1=3']);
    range.conditionalFormats.getItemAt(1).priority = 0;
    await context.sync();
    expect(await formulas()).toEqual(['=A1=1', '=A1=2', '=A1=3']);
  });
});

test('collections show what touches their cells; clearing takes cells out of formats', async () => {
  await onNewSheet(async (sheet, context) => {
    const added = custom(sheet.getRange('A1:A10'), '=A1>1');
    added.load('id');
    const elsewhere = sheet.getRange('C1').conditionalFormats.getCount();
    await context.sync();
    sheet.getRange('A4:A5').conditionalFormats.clearAll();
    const left = sheet.getRange('A1').conditionalFormats.getItem(added.id);
    const areas = left.getRanges();
    areas.load('address');
    const one = left.getRangeOrNullObject();
    const cleared = sheet.getRange('A4').conditionalFormats.getItemOrNullObject(added.id);
    await context.sync();
    expect([elsewhere.value, one.isNullObject, cleared.isNullObject]).toEqual([0, true, true]);
    expect(areas.address.replaceAll(`${sheet.name}!`, '')).toBe('A1:A3, A6:A10');

    sheet.getRange('A1:A3').conditionalFormats.clearAll();
    const rest = sheet.getRange('A6').conditionalFormats.getItemAt(0);
    rest.custom.rule.load('formula');
    await context.sync();
    expect(rest.custom.rule.formula).toBe('=A6>1');
    rest.delete();
    const none = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test('a format on several areas', async () => {
  await onNewSheet(async (sheet, context) => {
    const format = sheet.getRanges('A1:A3, C1:C3').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>0';
    format.custom.format.fill.color = '#FF0000';
    const areas = format.getRanges();
    areas.load('address');
    await context.sync();
    expect(areas.address.replaceAll(`${sheet.name}!`, '')).toBe('A1:A3, C1:C3');
  });
});

test('what a format changes is taken back', async () => {
  await onNewSheet(async (sheet, context) => {
    const { format } = custom(sheet.getRange('A1'), '=TRUE').custom;
    format.fill.color = '#FF0000';
    format.font.bold = true;
    format.fill.clear();
    format.font.clear();
    format.fill.load('color');
    format.font.load('bold,color');
    await context.sync();
    expect([format.fill.color, format.font.bold, format.font.color]).toEqual(['', null, '']);
  });
});

test.each([
  ['ItemNotFound', 'ConditionalFormat.cellValue', (format: Excel.ConditionalFormat) => format.cellValue.load('rule')],
  [
    'InvalidArgument',
    'ConditionalFormatRule.formula',
    (format: Excel.ConditionalFormat) => (format.custom.rule.formula = '=A1>('),
  ],
  [
    'InvalidArgument',
    'ConditionalRangeFill.color',
    (format: Excel.ConditionalFormat) => (format.custom.format.fill.color = 'no colour'),
  ],
  [
    'ApiNotFound',
    'ConditionalFormat.dataBar',
    (format: Excel.ConditionalFormat) => format.dataBar.load('showDataBarOnly'),
  ],
])('%s in %s', async (code, location, act) => {
  const error = await failure((sheet) => act(custom(sheet.getRange('A1'), '=TRUE')));
  expect(error).toMatchObject({ code, location });
});

test('types that the host cannot make say so', async () => {
  const error = await failure((sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet'));
  expect(error.code).toBe('ApiNotFound');
  expect(error.message).toContain('IconSet');
});

test('a format moves with its cells', async () => {
  await onNewSheet(async (sheet, context) => {
    custom(sheet.getRange('B2:B3'), '=B2>C2');
    sheet.getRange('1:1').insert('Down');
    const format = sheet.getRange('B3').conditionalFormats.getItemAt(0);
    format.custom.rule.load('formula');
    const range = format.getRange();
    range.load('address');
    await context.sync();
    expect([range.address, format.custom.rule.formula]).toEqual([`${sheet.name}!B3:B4`, '=B3>C3']);
  });
});

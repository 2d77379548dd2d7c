import { failure, onNewSheet, sharedOffice } from './excel-session';

const shared = sharedOffice();

const FIGURES = [
  ['', 'Own', 'Partner'],
  ['Germany', 2191, 22785],
  ['Spain', 900, '=1000*2'],
  ['Austria', '', 700],
];

/** A sheet with figures and a chart of them. */
function withChart(
  work: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  return onNewSheet(async (sheet, context) => {
    sheet.getRange('B2:D5').values = FIGURES;
    const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:D5'), 'Columns');
    chart.load('name,id');
    await context.sync();
    return work(chart, sheet, context);
  });
}

test('names, categories and figures come from a block of cells and stay alive', async () => {
  await withChart(async (chart, sheet, context) => {
    chart.series.load('items/name');
    const read = () => ({
      own: chart.series.getItemAt(0).getDimensionValues('Values'),
      partner: chart.series.getItemAt(1).getDimensionValues('Values'),
      names: chart.series.getItemAt(1).getDimensionValues('Categories'),
    });
    const before = read();
    await context.sync();
    expect([chart.name, chart.series.items.map(({ name }) => name)]).toEqual(['Chart 1', ['Own', 'Partner']]);
    expect([before.own.value, before.partner.value]).toEqual([
      [2191, 900, ''],
      [22785, 2000, 700],
    ]);
    expect(before.names.value).toEqual(['Germany', 'Spain', 'Austria']);

    sheet.getRange('1:3').insert('Down');
    sheet.getRange('C6').values = [[5]];
    sheet.getRange('D5').values = [['Theirs']];
    sheet.name = `Renamed ${sheet.name}`;
    chart.series.load('items/name');
    const after = read();
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(after.own.value).toEqual([5, 900, '']);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Own', 'Theirs']);
    expect(source.value).toMatch(/^'Renamed .*'!C6:C8$/);
  });
});

test('a chart over cells moves and grows with them', async () => {
  await withChart(async (chart, sheet, context) => {
    chart.setPosition('B7', 'D16');
    const over = sheet.getRange('B7:D16');
    over.load('left,top,width,height');
    chart.load('left,top,width,height');
    await context.sync();
    const box = ({ left, top, width, height }: Excel.Chart | Excel.Range) => [left, top, width, height];
    expect(box(chart)).toEqual(box(over));

    sheet.getRange('1:1').insert('Down');
    sheet.getRange('10:10').insert('Down');
    const grown = sheet.getRange('B8:D18');
    grown.load('left,top,width,height');
    chart.load('left,top,width,height');
    await context.sync();
    expect(box(chart)).toEqual(box(grown));

    chart.left = 10.5;
    chart.width = 333;
    chart.load('left,top,width,height');
    await context.sync();
    expect(box(chart)).toEqual([10.5, grown.top, 333, grown.height]);
  });
});

test('keeps what is set on it', async () => {
  await withChart(async (chart, _sheet, context) => {
    chart.set({ name: 'Partners', chartType: 'ColumnClustered', displayBlanksAs: 'Zero' });
    chart.title.text = 'Arrivals';
    chart.title.format.font.set({ bold: true, size: 12 });
    chart.legend.position = 'Top';
    chart.axes.valueAxis.set({ numberFormat: '#,##0', minimum: 0, maximum: 30000 });
    chart.axes.valueAxis.title.text = 'Persons';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    const own = chart.series.getItemAt(0);
    own.format.fill.setSolidColor('#0072b2');
    own.set({ gapWidth: 60, overlap: 10, hasDataLabels: true });
    own.dataLabels.numberFormat = '0.0';
    await context.sync();

    chart.load('name,chartType,displayBlanksAs,title/text,title/visible,legend/position,title/format/font/bold');
    chart.axes.valueAxis.load('numberFormat,minimum,maximum,majorUnit,linkNumberFormat');
    chart.axes.valueAxis.title.load('text,visible');
    chart.axes.valueAxis.majorGridlines.load('visible');
    const other = chart.series.getItemAt(1);
    other.load('gapWidth,overlap,hasDataLabels');
    await context.sync();
    expect([chart.name, chart.chartType, chart.displayBlanksAs]).toEqual(['Partners', 'ColumnClustered', 'Zero']);
    expect([chart.title.text, chart.title.visible, chart.title.format.font.bold]).toEqual(['Arrivals', true, true]);
    expect(chart.legend.position).toBe('Top');
    expect(chart.axes.valueAxis.toJSON()).toMatchObject({
      numberFormat: '#,##0',
      minimum: 0,
      maximum: 30000,
      majorUnit: '',
      linkNumberFormat: false,
    });
    expect(chart.axes.valueAxis.majorGridlines.visible).toBe(false);
    expect(chart.axes.valueAxis.title.text).toBe('Persons');
    // Gap and overlap belong to all series.
    expect([other.gapWidth, other.overlap, other.hasDataLabels]).toEqual([60, 10, false]);
    expect(
      shared.office.host.book.state.charts.on(shared.office.host.book.sheets().at(-1)!)[0]?.series[0]?.look.fill,
    ).toBe('#0072B2');
  });
});

test('titles show what a cell says', async () => {
  await withChart(async (chart, sheet, context) => {
    sheet.getRange('F1').values = [['From a cell']];
    chart.title.setFormula(`='${sheet.name}'!$F$1`);
    await context.sync();
    sheet.getRange('F1').values = [['Changed']];
    chart.title.load('text');
    await context.sync();
    expect(chart.title.text).toBe('Changed');
  });
});

test('series are added, set and deleted', async () => {
  await withChart(async (chart, sheet, context) => {
    const added = chart.series.add('Third');
    added.setValues(sheet.getRange('D3:D5'));
    added.setXAxisValues(sheet.getRange('B3:B5'));
    added.setValues(sheet.getRange('C3:C5'));
    chart.series.getItemAt(0).delete();
    chart.series.load('items/name,count');
    const values = chart.series.getItemAt(1).getDimensionValues('YValues');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Partner', 'Third']);
    expect(values.value).toEqual([2191, 900, '']);
  });
});

test('charts are found, copied with their sheet, and deleted with it or alone', async () => {
  await withChart(async (chart, sheet, context) => {
    const none = sheet.charts.getItemOrNullObject('Nothing');
    const found = sheet.charts.getItem('chart 1');
    found.load('id');
    const copy = sheet.copy();
    copy.load('name');
    await context.sync();
    expect([none.isNullObject, found.id]).toEqual([true, chart.id]);

    copy.getRange('C3').values = [[77]];
    const copied = copy.charts.getItemAt(0);
    copied.load('id,name');
    const values = copied.series.getItemAt(0).getDimensionValues('Values');
    chart.delete();
    const left = sheet.charts.getCount();
    await context.sync();
    expect([copied.id === chart.id, copied.name, values.value[0], left.value]).toEqual([false, 'Chart 1', 77, 0]);
  });
});

test('years in the first column are categories below a blank corner', async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['', 'Own'],
      [2023, 1],
      [2024, 2],
    ];
    const chart = sheet.charts.add('LineMarkers', sheet.getRange('A1:B3'));
    const categories = chart.series.getItemAt(0).getDimensionValues('Categories');
    const count = chart.series.getCount();
    chart.title.load('text');
    await context.sync();
    expect([categories.value, count.value, chart.title.text]).toEqual([['2023', '2024'], 1, 'Own']);
  });
});

test('a sheet whose insertion is undone and done again has its chart again', async () => {
  const { engine } = shared.office;
  const name = 'With a chart';
  const count = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      const charts = sheet.charts.getCount();
      await context.sync();
      return sheet.isNullObject ? undefined : charts.value;
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    on(sheet);
    await context.sync();
  });
  expect(await count()).toBe(1);
  engine.history.undo();
  expect(await count()).toBeUndefined();
  engine.history.redo();
  expect(await count()).toBe(1);
});

const on = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add('Line', sheet.getRange('A1:B2'));

test.each([
  [
    'InvalidArgument',
    'ChartCollection.add',
    (sheet: Excel.Worksheet) => sheet.charts.add('Chart' as 'Line', sheet.getRange('A1')),
  ],
  ['ItemNotFound', 'ChartCollection.getItem', (sheet: Excel.Worksheet) => sheet.charts.getItem('nothing').load('id')],
  ['InvalidArgument', 'Chart.setPosition', (sheet: Excel.Worksheet) => on(sheet).setPosition('nowhere')],
  ['InvalidArgument', 'ChartTitle.setFormula', (sheet: Excel.Worksheet) => on(sheet).title.setFormula('A1')],
  [
    'InvalidArgument',
    'ChartFill.setSolidColor',
    (sheet: Excel.Worksheet) => on(sheet).format.fill.setSolidColor('reddish'),
  ],
  ['NotImplemented', 'Chart.getImage', (sheet: Excel.Worksheet) => on(sheet).getImage()],
  [
    'ItemNotFound',
    'Chart.name',
    (sheet: Excel.Worksheet) => {
      const chart = on(sheet);
      chart.delete();
      chart.name = 'Gone';
    },
  ],
  [
    'AccessDenied',
    'ChartCollection.add',
    (sheet: Excel.Worksheet) => {
      sheet.protection.protect();
      on(sheet);
    },
  ],
])('%s from %s', async (code, location, act) => {
  expect(await failure(act)).toMatchObject({ code, location });
});

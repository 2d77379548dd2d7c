import { failure, onNewSheet, sharedOffice } from './excel-session';

sharedOffice();

const DATA = [
  ['Country', 'Number', 'Day'],
  ['DE', 50, 45000],
  ['BG', 10, 45001],
  ['it', 30, 45040],
  ['FR', 20, 45400],
];

const tableOf = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('A1:C5').values = DATA;
  sheet.getRange('C2:C5').numberFormat = [['yyyy-mm-dd']];
  return sheet.tables.add('A1:C5', true);
};

/** The countries whose rows a filter leaves. */
async function left(filter: (table: Excel.Table) => void): Promise<unknown[]> {
  return onNewSheet(async (sheet, context) => {
    const table = tableOf(sheet);
    filter(table);
    const view = table.getDataBodyRange().getVisibleView();
    view.load('values');
    await context.sync();
    return view.values.map(([country]) => country as unknown);
  });
}

const on = (name: string, act: (filter: Excel.Filter) => void) => (table: Excel.Table) =>
  act(table.columns.getItem(name).filter);

test.each([
  ['values, in any capitals', on('Country', (f) => f.applyValuesFilter(['de', 'IT'])), ['DE', 'it']],
  ['values as they are shown', on('Day', (f) => f.applyValuesFilter(['2023-03-15'])), ['DE']],
  ['a month', on('Day', (f) => f.applyValuesFilter([{ date: '2023-03-01', specificity: 'Month' }])), ['DE', 'BG']],
  ['a comparison', on('Number', (f) => f.applyCustomFilter('>10', '<50', 'And')), ['it', 'FR']],
  ['either of two', on('Number', (f) => f.applyCustomFilter('=10', '>=50', 'Or')), ['DE', 'BG']],
  ['wildcards', on('Country', (f) => f.applyCustomFilter('=*e')), ['DE']],
  ['what is not', on('Country', (f) => f.applyCustomFilter('<>DE')), ['BG', 'it', 'FR']],
  ['the top items', on('Number', (f) => f.applyTopItemsFilter(2)), ['DE', 'it']],
  ['the bottom half', on('Number', (f) => f.applyBottomPercentFilter(50)), ['BG', 'FR']],
  ['what is below the average', on('Number', (f) => f.applyDynamicFilter('BelowAverage')), ['BG', 'FR']],
])('filters by %s', async (_what, filter, expected) => {
  expect(await left(filter)).toEqual(expected);
});

test('filters by colour', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = tableOf(sheet);
    sheet.getRange('A3:A4').format.fill.color = 'yellow';
    table.columns.getItem('Country').filter.applyCellColorFilter('#FFFF00');
    const view = table.getDataBodyRange().getVisibleView();
    view.load('values,rowCount,cellAddresses');
    await context.sync();
    expect(view.rowCount).toBe(2);
    expect(view.cellAddresses[0]![0]).toBe(`${sheet.name}!A3`);
  });
});

test('filters of several columns act together, and are told, cleared and applied again', async () => {
  await onNewSheet(async (sheet, context) => {
    const table = tableOf(sheet);
    const [country, number] = [table.columns.getItem('Country').filter, table.columns.getItem('Number').filter];
    country.apply({ filterOn: Excel.FilterOn.values, values: ['DE', 'BG', 'FR'] });
    number.apply({ filterOn: Excel.FilterOn.custom, criterion1: '<30' });
    table.autoFilter.load('isDataFiltered,enabled,criteria');
    country.load('criteria');
    const shown = async (): Promise<unknown[]> => {
      const cells = sheet.getRange('A2:A5').getSpecialCells('Visible');
      cells.areas.load('items/values');
      await context.sync();
      return cells.areas.items.flatMap(({ values }) => values.flat() as unknown[]);
    };
    expect(await shown()).toEqual(['BG', 'FR']);
    expect([table.autoFilter.isDataFiltered, table.autoFilter.enabled]).toEqual([true, true]);
    expect(country.criteria).toEqual({ filterOn: 'Values', values: ['DE', 'BG', 'FR'] });
    expect(table.autoFilter.criteria.map((each) => each as unknown)).toMatchObject([
      { filterOn: 'Values' },
      { filterOn: 'Custom', criterion1: '<30' },
      null,
    ]);

    sheet.getRange('B3').values = [[99]];
    table.reapplyFilters();
    expect(await shown()).toEqual(['FR']);
    number.clear();
    expect(await shown()).toEqual(['DE', 'BG', 'FR']);
    table.clearFilters();
    expect(await shown()).toEqual(['DE', 'BG', 'it', 'FR']);
  });
});

test("a sheet's own filter has a range, which it follows", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange('A1:C5').values = DATA;
    const { autoFilter } = sheet;
    const none = autoFilter.getRangeOrNullObject();
    autoFilter.apply(sheet.getRange('A1:C5'), 1, { filterOn: 'TopItems', criterion1: '1' });
    sheet.getRange('1:1').insert('Down');
    const range = autoFilter.getRange();
    range.load('address');
    autoFilter.load('enabled,isDataFiltered');
    const hidden = sheet.getRange('A4:A6');
    hidden.load('rowHidden');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(range.address).toBe(`${sheet.name}!A2:C6`);
    expect([autoFilter.enabled, autoFilter.isDataFiltered, hidden.rowHidden]).toEqual([true, true, true]);

    autoFilter.clearColumnCriteria(1);
    hidden.load('rowHidden');
    await context.sync();
    expect(hidden.rowHidden).toBe(false);
    autoFilter.remove();
    autoFilter.load('enabled');
    await context.sync();
    expect(autoFilter.enabled).toBe(false);
  });
});

test.each([
  ['InvalidArgument', 'Filter.applyTopItemsFilter', on('Number', (f) => f.applyTopItemsFilter(0))],
  ['ApiNotFound', undefined, on('Day', (f) => f.applyDynamicFilter('Today'))],
  [
    'InvalidArgument',
    'AutoFilter.clearColumnCriteria',
    (table: Excel.Table) => table.autoFilter.clearColumnCriteria(9),
  ],
  [
    'InsertDeleteConflict',
    'TableRowCollection.deleteRowsAt',
    (table: Excel.Table) => {
      on('Country', (f) => f.applyValuesFilter(['DE']))(table);
      table.rows.deleteRowsAt(0);
    },
  ],
])('%s from %s', async (code, location, act) => {
  const error = await failure((sheet) => act(tableOf(sheet)));
  expect(error.code).toBe(code);
  if (location !== undefined) expect(error.location).toBe(location);
});

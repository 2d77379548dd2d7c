import { loadWorkbook, lostByWorkbench } from '../../../src/workbench/files/load-workbook';
import { workbookOf } from '../../../src/workbench/files/workbook-of';
import { lossText } from '../../../src/xlsx/loss';
import { StyleTable } from '../../../src/xlsx/style';
import type { XlsxSheet, XlsxWorkbook } from '../../../src/xlsx/workbook';
import { area } from '../../support/engine';
import { openOffice, type TestOffice } from '../../support/office';

const styles = new StyleTable();
const plain: XlsxSheet = {
  name: 'Data',
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  values: [],
  formulas: [],
  styles: [],
  uncalculated: 0,
  arrays: [],
  columns: [],
  rows: [],
  merges: [],
  freeze: { rows: 0, columns: 0 },
  validations: [],
  conditionalFormats: [],
  properties: new Map(),
  page: { orientation: 'portrait' },
  lost: [],
};
const book = (...sheets: readonly Partial<XlsxSheet>[]): XlsxWorkbook => ({
  sheets: sheets.map((sheet, index) => ({ ...plain, name: `Data ${index + 1}`, ...sheet })),
  active: 0,
  styles: styles.list,
  names: [],
  properties: {},
  customProperties: new Map(),
  settings: new Map(),
  lost: [],
});

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const cells = (values: XlsxSheet['values']): Partial<XlsxSheet> => ({
  values,
  formulas: values.map((row) => row.map(() => null)),
  styles: values.map((row) => row.map(() => 0)),
});

test('texts stay texts, whatever they look like', async () => {
  const values = [
    ['007', '1e5', '=A1+1', "'quoted", 'TRUE', '5%'],
    [7, true, '#N/A', '12/31/2025', ' x ', -0.5],
  ];
  await loadWorkbook(office.host, book(cells(values)));
  const [sheet] = workbookOf(office.host).sheets;
  expect(sheet!.values).toEqual(values);
  expect(sheet!.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
});

test('a workbook takes the place of the one before, with names, settings and properties', async () => {
  const { engine, host } = office;
  const before = engine.sheets.active();
  engine.names.set({ name: 'old', sheet: undefined, formula: '=1', comment: '', visible: true });
  engine.names.set({ name: 'own', sheet: before, formula: '=Sheet1!$A$1', comment: '', visible: true });
  engine.sheets.add('Data 2');
  host.book.state.settings.set('old', 1);
  const workbook: XlsxWorkbook = {
    ...book({ ...cells([[1]]), name: 'sheet1' }, { name: 'Hidden', visibility: 'VeryHidden' }),
    names: [
      { name: 'rate', formula: '=0.5', comment: 'a note', visible: false },
      { name: 'own', sheet: 1, formula: '=sheet1!$A$1', comment: '', visible: true },
    ],
    settings: new Map<string, unknown>([['answers', { C01: ['kept'] }]]),
    customProperties: new Map<string, string | number>([['Receipt', 'A-1']]),
    properties: { title: 'Tables', created: '2025-03-01T10:00:00Z' },
  };
  await loadWorkbook(host, workbook);
  const { sheets, names, settings, customProperties, properties } = workbookOf(host);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['sheet1', 'Visible'],
    ['Hidden', 'VeryHidden'],
  ]);
  expect({ names, settings, customProperties, properties }).toEqual({
    names: workbook.names,
    settings: workbook.settings,
    customProperties: workbook.customProperties,
    properties: workbook.properties,
  });
  expect(office.globals.Office.context.document.settings.get('old')).toBeFalsy();
});

test('whether lines between cells are printed is in the file as office.js has it', async () => {
  await loadWorkbook(office.host, book({ page: { orientation: 'portrait', gridlines: true } }, {}));
  await Excel.run(async (context) => {
    const [lined, plainly] = ['Data 1', 'Data 2'].map((name) => context.workbook.worksheets.getItem(name).pageLayout);
    lined!.load('printGridlines');
    plainly!.load('printGridlines');
    await context.sync();
    expect([lined!.printGridlines, plainly!.printGridlines]).toEqual([true, false]);
    lined!.printGridlines = false;
    plainly!.printGridlines = true;
    await context.sync();
  });
  expect(workbookOf(office.host).sheets.map(({ page }) => page.gridlines ?? false)).toEqual([false, true]);
});

test('formulas use the names of their sheet and the sheets after it', async () => {
  const workbook: XlsxWorkbook = {
    ...book({ values: [['', '']], formulas: [['=rate*2', "='Data 2'!A1"]], styles: [[0, 0]] }, cells([['far']])),
    names: [{ name: 'rate', sheet: 0, formula: '=21', comment: '', visible: true }],
  };
  await loadWorkbook(office.host, workbook);
  const [sheet] = workbookOf(office.host).sheets;
  expect(sheet!.values).toEqual([[42, 'far']]);
  expect(sheet!.formulas).toEqual([['=rate*2', "='Data 2'!A1"]]);
});

test('what a formula spills is not taken for what somebody entered', async () => {
  const { engine, host } = office;
  const id = engine.sheets.active();
  engine.cells.write(id, area('A1:A3'), [[1], [2], [3]]);
  engine.cells.write(id, area('C1'), [['=A1:A3*2']]);
  await engine.calculated();
  const saved = workbookOf(host);
  expect(saved.sheets[0]!.arrays).toEqual([area('C1:C3')]);
  expect(saved.sheets[0]!.values.map((row) => row[2])).toEqual([2, 4, 6]);
  await loadWorkbook(host, saved);
  const again = engine.sheets.active();
  engine.cells.write(again, area('A3'), [[10]]);
  await engine.calculated();
  expect(engine.cells.values(again, area('C1:C3'))).toEqual([[2], [4], [20]]);
});

test('columns and rows: widths, heights that somebody chose, what is hidden; a width for the whole sheet is no burden', async () => {
  const workbook = book({
    ...cells([['a', 'b', 'c']]),
    columns: [
      { column: 0, columns: 1, width: 150 },
      { column: 2, columns: 1, hidden: true },
      { column: 3, columns: 16_381, width: 30 },
    ],
    rows: [
      { row: 0, rows: 1, height: 18 },
      { row: 4, rows: 2, hidden: true },
    ],
  });
  await loadWorkbook(office.host, workbook);
  const [sheet] = workbookOf(office.host).sheets;
  expect(sheet!.columns.slice(0, 2)).toEqual(workbook.sheets[0]!.columns.slice(0, 2));
  expect(sheet!.columns[2]).toMatchObject({ column: 3, width: 30 });
  expect(sheet!.rows).toEqual(workbook.sheets[0]!.rows);
});

test('what a sheet has that its file will not hold is said', async () => {
  await office.globals.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['Country', 'Persons'],
      ['KG', 1],
    ];
    sheet.tables.add('A1:B2', true);
    sheet.getRange('D1').hyperlink = { address: 'https://example.org', textToDisplay: 'link' };
    sheet.comments.add('D2', 'checked');
    sheet.charts.add('BarClustered', sheet.getRange('A1:B2'));
    await context.sync();
  });
  expect(workbookOf(office.host).sheets[0]!.lost.map(lossText)).toEqual([
    '1 chart',
    '1 comment',
    '1 hyperlink (its text stays)',
    '1 table (its cells stay)',
  ]);
});

test('groups that can be folded are not kept', () => {
  const workbook = book({ columns: [{ column: 3, columns: 4, level: 1, collapsed: true }] });
  expect(lostByWorkbench(workbook).map(lossText)).toEqual(['1 group of rows or columns that can be folded']);
});

test('opening cannot be undone into a workbook of halves', async () => {
  await loadWorkbook(office.host, book(cells([[1]])));
  office.engine.history.undo();
  await office.engine.calculated();
  expect(workbookOf(office.host).sheets.map(({ name, values }) => [name, values])).toEqual([['Data 1', [[1]]]]);
});

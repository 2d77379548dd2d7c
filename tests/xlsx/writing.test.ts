import JSZip from 'jszip';
import { area } from '../../src/clearing-house/sheet/area';
import type { SheetPlan } from '../../src/clearing-house/sheet/sheet-plan';
import { plannedWorkbook } from '../../src/xlsx/planned-workbook';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';

const plan: SheetPlan = {
  name: 'Sheet',
  tabColor: '#1F5C99',
  properties: {},
  cells: [['a', 1, null]],
  numberFormats: [],
  formats: [],
  borders: [],
  columnWidths: [],
  rowHeights: [],
  hiddenRows: [],
  merges: [],
  validations: [],
  conditionalFormats: [],
  names: [],
  page: { orientation: 'portrait', pagesWide: 1, header: '', footer: '' },
  freeze: { rows: 0, columns: 0 },
};

const withSheet = (change: Partial<XlsxSheet>): XlsxWorkbook => {
  const book = plannedWorkbook([plan]);
  return { ...book, sheets: [{ ...book.sheets[0]!, uncalculated: 0, ...change }] };
};
const back = async (book: XlsxWorkbook): Promise<XlsxSheet> => (await readXlsx(await writeWorkbook(book))).sheets[0]!;

test('a conditional format whose areas agree on no first cell becomes one for each, with the same condition in every cell', async () => {
  const { conditionalFormats } = await back(
    withSheet({
      conditionalFormats: [
        {
          areas: [area(3, 3, 5), area(9, 1, 1, 3)],
          rule: { type: 'Custom', formula: '=D4>$A$1' },
          style: { bold: true },
          stopIfTrue: false,
        },
      ],
    }),
  );
  expect(conditionalFormats.map(({ areas, rule }) => [areas, rule])).toEqual([
    [[area(3, 3, 5)], { type: 'Custom', formula: '=D4>$A$1' }],
    [[area(9, 1, 1, 3)], { type: 'Custom', formula: '=B10>$A$1' }],
  ]);
});

test('a formula that fills an area keeps it, with what it shows there', async () => {
  const values = [[2], [4]];
  const sheet = await back(
    withSheet({ values, formulas: [['=B1:B2*2'], [null]], styles: [[0], [0]], arrays: [area(0, 0, 2)] }),
  );
  expect([sheet.values, sheet.formulas, sheet.arrays]).toEqual([values, [['=B1:B2*2'], [null]], [area(0, 0, 2)]]);
});

test('errors that the format does not know yet are results like others of their kind', async () => {
  const sheet = await back(
    withSheet({ values: [['#SPILL!', '#N/A']], formulas: [['=A1:A9', '=NA()']], styles: [[0, 0]] }),
  );
  expect(sheet.values).toEqual([['#VALUE!', '#N/A']]);
});

test('what several runs say of a column is put together', async () => {
  const { columns } = await back(
    withSheet({
      columns: [
        { column: 0, columns: 4, width: 60 },
        { column: 2, columns: 2, hidden: true, level: 1 },
        { column: 4, columns: 1, collapsed: true },
      ],
    }),
  );
  expect(columns).toEqual([
    { column: 0, columns: 2, width: 60 },
    { column: 2, columns: 2, width: 60, hidden: true, level: 1 },
    { column: 4, columns: 1, collapsed: true },
  ]);
});

test('lists that a validation cannot hold stand in hidden cells of the sheet, and are texts there', async () => {
  const items = ['=none', 'yes, in part', 'no'];
  const book = plannedWorkbook([{ ...plan, validations: [{ area: area(0, 1), rule: { type: 'list', items } }] }]);
  const sheet = await back(book);
  expect(sheet.validations[0]!.rule).toEqual({ type: 'List', source: '=$A$2:$A$4', inCellDropDown: true });
  expect(sheet.values.slice(1).map(([item]) => item)).toEqual(items);
  expect(sheet.formulas.flat().filter((formula) => formula !== null)).toEqual([]);
  expect(sheet.rows).toEqual([{ row: 1, rows: 3, hidden: true }]);
});

test('lines between cells are printed where the plan says so, and there only', async () => {
  const lined: SheetPlan = { ...plan, page: { ...plan.page, gridlines: true } };
  const { sheets } = await readXlsx(await writeWorkbook(plannedWorkbook([plan, lined])));
  expect(sheets.map(({ page }) => page.gridlines ?? false)).toEqual([false, true]);
});

test('plans of the same name become sheets of different names, each with its own names', async () => {
  const named = { ...plan, names: [{ name: 'CH_codes', area: area(0, 0) }] };
  const { sheets, names } = await readXlsx(await writeWorkbook(plannedWorkbook([named, named])));
  expect(sheets.map(({ name }) => name)).toEqual(['Sheet', 'Sheet (2)']);
  expect(names.map(({ sheet, formula }) => [sheet, formula])).toEqual([
    [0, "='Sheet'!$A$1:$A$1"],
    [1, "='Sheet (2)'!$A$1:$A$1"],
  ]);
});

test('newer functions are written under the names that Excel reads', async () => {
  const formulas = [['=IFNA(A1,XLOOKUP("IFNA(",B:B,C:C))', '=CLEARINGHOUSE.MIRROR(5,"BG","DE",2024)']];
  const zip = await JSZip.loadAsync(await writeWorkbook(withSheet({ values: [[1, '']], formulas, styles: [[0, 0]] })));
  const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
  expect(xml).toContain('_xlfn.IFNA(A1,_xlfn.XLOOKUP(&quot;IFNA(&quot;,B:B,C:C))');
  expect(xml).toContain('_xldudf_CLEARINGHOUSE_MIRROR(5,');
});

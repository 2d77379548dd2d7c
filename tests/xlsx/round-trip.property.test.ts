import * as fc from 'fast-check';
import { area, type Area } from '../../src/clearing-house/sheet/area';
import type { CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { LINE_STYLES, StyleTable, type CellStyle, type ConditionalStyle } from '../../src/xlsx/style';
import type { XlsxConditionalFormat, XlsxSheet, XlsxValidation, XlsxWorkbook } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';

const ROWS = 6;
const COLUMNS = 5;

const color = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((number) => `#${number.toString(16).padStart(6, '0').toUpperCase()}`);
const ink = color.filter((each) => each !== '#000000');
const formula = fc.constantFrom(
  '=A1+1',
  '=SUM($A$1:B2)',
  '=IF(A1<2,"a & b","")',
  "='Other sheet'!A1",
  '=IFNA(XLOOKUP(A1,B:B,C:C),"_xlfn.")',
  '=CLEARINGHOUSE.RATIO(5,"_xldudf_CLEARINGHOUSE_","DE",2024)',
);

/** Any text, odd characters and what looks like an escape or a number included, but not an error's sign. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '007',
      '=A1',
      ' blank ',
      'line\nbreak',
      'return\r\n',
      '_x000D_',
      '_x005F_',
      '<b>&amp;</b>',
      "'quoted'",
      '\t',
      '\u0007bell',
      '1e5',
      'Ελλάδα',
      '😀',
    ),
  )
  .filter((each) => !/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(each));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!'),
);

const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] });

const line = fc.record({ style: fc.constantFrom(...LINE_STYLES), color });
const style: fc.Arbitrary<CellStyle> = some<Required<CellStyle>>({
  numberFormat: fc.constantFrom('@', '#,##0', '0.00%', 'm/d/yyyy', '[Red]0;-0;"none"', 'yyyy\\-mm'),
  fill: color,
  color: ink,
  font: fc.constantFrom('Arial', 'Times New Roman'),
  size: fc.constantFrom(8, 10.5, 14),
  bold: fc.constant(true),
  italic: fc.constant(true),
  underline: fc.constantFrom('Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  strikethrough: fc.constant(true),
  horizontal: fc.constantFrom('Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  vertical: fc.constantFrom('Top', 'Center', 'Justify', 'Distributed'),
  wrap: fc.constant(true),
  indent: fc.integer({ min: 1, max: 5 }),
  rotation: fc.constantFrom(45, 90, -30, 180),
  unlocked: fc.constant(true),
  formulaHidden: fc.constant(true),
  borders: some({ left: line, right: line, top: line, bottom: line }).filter((sides) => Object.keys(sides).length > 0),
});

const place: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, column, rows, columns]) => area(row, column, rows, columns));
const words = fc.constantFrom('', 'Choose', 'A “quoted”\nline & more');

const validation: fc.Arbitrary<XlsxValidation> = fc.record({
  areas: fc.tuple(place),
  rule: fc.oneof(
    fc.record({
      type: fc.constant('List' as const),
      source: fc.constantFrom('a,b,c', 'да,"нет"', '=$A$1:$A$3'),
      inCellDropDown: fc.boolean(),
    }),
    fc.record({ type: fc.constant('Custom' as const), formula }),
    fc.record({
      type: fc.constantFrom('WholeNumber', 'Decimal', 'TextLength', 'Date', 'Time'),
      operator: fc.constant('GreaterThan' as const),
      formula1: fc.oneof(fc.integer(), formula),
    }),
    fc.record({
      type: fc.constant('Decimal' as const),
      operator: fc.constantFrom('Between', 'NotBetween'),
      formula1: fc.integer(),
      formula2: fc.oneof(fc.integer(), formula),
    }),
  ),
  ignoreBlanks: fc.boolean(),
  prompt: fc.record({ show: fc.boolean(), title: words, message: words }),
  alert: fc.record({
    show: fc.boolean(),
    style: fc.constantFrom('Stop', 'Warning', 'Information'),
    title: words,
    message: words,
  }),
});

const difference: fc.Arbitrary<ConditionalStyle> = some<Required<ConditionalStyle>>({
  fill: color,
  color,
  bold: fc.boolean(),
  italic: fc.boolean(),
  underline: fc.constantFrom('Single', 'Double'),
  strikethrough: fc.boolean(),
  numberFormat: fc.constantFrom('0.0', '"“"@'),
});

const conditionalFormat: fc.Arbitrary<XlsxConditionalFormat> = fc.record({
  areas: fc.tuple(place, fc.array(place, { maxLength: 2 })).map(
    ([{ row, column, ...size }, others]) =>
      [
        // The first area stands above and left of the others, as the parts of a table do.
        { row: 0, column: 0, ...size },
        ...others.map((each) => ({ ...each, row: each.row + row, column: each.column + column })),
      ] as XlsxConditionalFormat['areas'],
  ),
  rule: fc.oneof(
    fc.record({ type: fc.constant('Custom' as const), formula }),
    fc.record({
      type: fc.constant('CellValue' as const),
      operator: fc.constantFrom('LessThan', 'EqualTo'),
      formula1: formula,
    }),
    fc.record({
      type: fc.constant('ContainsText' as const),
      operator: fc.constantFrom('Contains', 'NotContains', 'BeginsWith', 'EndsWith'),
      text: fc.constantFrom(':', 'a "b" <c>'),
    }),
  ),
  style: difference,
  stopIfTrue: fc.boolean(),
});

const workbook: fc.Arbitrary<XlsxWorkbook> = fc
  .record({
    cells: fc.array(
      fc.array(fc.record({ value, formula: fc.option(formula, { freq: 4 }), style }), {
        minLength: COLUMNS,
        maxLength: COLUMNS,
      }),
      { minLength: ROWS, maxLength: ROWS },
    ),
    visibility: fc.constantFrom('Visible', 'Hidden', 'VeryHidden'),
    tabColor: fc.oneof(fc.constant(''), color),
    showGridlines: fc.boolean(),
    width: fc.integer({ min: 1, max: 400 }).map((pixels) => pixels * 0.75),
    hiddenColumn: fc.boolean(),
    level: fc.integer({ min: 1, max: 7 }),
    height: fc.integer({ min: 4, max: 100 }).map((pixels) => pixels * 0.75),
    merges: fc.constantFrom([], [area(0, 0, 2, 2), area(3, 1, 1, 4)]),
    freeze: fc.constantFrom({ rows: 0, columns: 0 }, { rows: 2, columns: 0 }, { rows: 3, columns: 1 }),
    validations: fc.array(validation, { maxLength: 3 }),
    conditionalFormats: fc.array(conditionalFormat, { maxLength: 3 }),
    properties: fc.dictionary(
      fc.constantFrom('clearing-house.table', 'ключ', 'a&b'),
      fc.string({ unit: 'grapheme' }).filter((each) => !each.endsWith('\u0000')),
    ),
    settings: fc.dictionary(
      fc.string(),
      fc.jsonValue().map((json) => JSON.parse(JSON.stringify(json)) as unknown),
    ),
    custom: fc.dictionary(
      fc.constantFrom('Receipt', 'Номер'),
      fc.oneof(
        text,
        fc.integer({ min: -1000, max: 1000 }),
        fc
          .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
          .filter((number) => !Object.is(number, -0)),
        fc.boolean(),
      ),
    ),
  })
  .map((made): XlsxWorkbook => {
    const styles = new StyleTable();
    const sheet: XlsxSheet = {
      name: "Table 5 'KG' & Co",
      visibility: made.visibility,
      tabColor: made.tabColor,
      showGridlines: made.showGridlines,
      values: made.cells.map((row) => row.map((cell) => cell.value)),
      formulas: made.cells.map((row) => row.map((cell) => cell.formula)),
      // The last one has a look, so that the sheet ends there.
      styles: made.cells.map((row, y) =>
        row.map((cell, x) =>
          styles.index(y === ROWS - 1 && x === COLUMNS - 1 ? { ...cell.style, bold: true } : cell.style),
        ),
      ),
      uncalculated: 0,
      arrays: [],
      columns: [
        { column: 0, columns: 2, width: made.width },
        { column: 3, columns: 1, ...(made.hiddenColumn ? { hidden: true } : {}), level: made.level },
      ],
      rows: [
        { row: 0, rows: 2, height: made.height },
        { row: 3, rows: 1, hidden: true, level: made.level },
        { row: 9, rows: 2, hidden: true },
      ],
      merges: made.merges,
      freeze: made.freeze,
      validations: made.validations,
      conditionalFormats: made.conditionalFormats,
      properties: new Map(Object.entries(made.properties)),
      page: {
        orientation: 'landscape',
        paper: 9,
        fit: { wide: 1, tall: 0 },
        gridlines: true,
        header: '&C&A & more',
        titleRows: { row: 0, rows: 3 },
        printArea: [area(0, 0, 4, 4)],
      },
      lost: [],
    };
    return {
      sheets: [{ ...sheet, name: 'Other sheet', visibility: 'Visible' }, sheet],
      active: 0,
      styles: styles.list,
      names: [
        { name: 'codes', formula: '="|AD|"&"$&"', comment: 'all', visible: false },
        { name: 'local', sheet: 1, formula: "='Other sheet'!$A$1:$B$2", comment: '', visible: true },
      ],
      properties: { title: 'Tables <2025>', author: 'Statistics & Co', created: '2025-03-01T10:00:00Z' },
      customProperties: new Map(Object.entries(made.custom)),
      settings: new Map(Object.entries(made.settings)),
      lost: [],
    };
  });

/** Looks by what they are, not by their numbers, and cells that a merged area hides without contents. */
function comparable(book: XlsxWorkbook): unknown {
  const hidden = (sheet: XlsxSheet, row: number, column: number): boolean =>
    sheet.merges.some(
      (merge) =>
        row >= merge.row
        && row < merge.row + merge.rows
        && column >= merge.column
        && column < merge.column + merge.columns
        && (row !== merge.row || column !== merge.column),
    );
  return {
    ...book,
    styles: [],
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) => line.map((each, column) => (hidden(sheet, row, column) ? '' : each))),
      formulas: sheet.formulas.map((line, row) =>
        line.map((each, column) => (hidden(sheet, row, column) ? null : each)),
      ),
      styles: sheet.styles.map((line) => line.map((each) => book.styles[each])),
    })),
  };
}

test('any workbook that can be written comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (written) => {
      const read = await readXlsx(await writeWorkbook(written));
      expect(comparable(read)).toEqual(comparable(written));
    }),
    { numRuns: 30 },
  );
});

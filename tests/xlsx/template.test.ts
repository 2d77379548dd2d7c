import ExcelJS from 'exceljs';
import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { KNOWN_CODES_NAME, knownCodesFormula } from '../../src/clearing-house/tables/known-codes';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { tablePlan, templateWorkbook } from './template-workbook';

let written: XlsxWorkbook;
let bytes: Uint8Array;
let read: XlsxWorkbook;

beforeAll(async () => {
  written = templateWorkbook('3', '5');
  bytes = await writeWorkbook(written);
  read = await readXlsx(bytes);
});

const looks = (book: XlsxWorkbook, sheet: XlsxSheet) =>
  sheet.styles.map((row) => row.map((style) => book.styles[style]));

/** A file keeps widths in pixels, of three quarters of a point. */
const wholePixels = (points: number): number => Math.round(points / 0.75) * 0.75;

test('a template comes back from its file as it was written', () => {
  expect(read.sheets).toHaveLength(2);
  expect(read.names).toEqual(written.names);
  for (const [index, sheet] of written.sheets.entries()) {
    const { styles, columns, rows, conditionalFormats, ...others } = sheet;
    const back = read.sheets[index]!;
    expect(back).toMatchObject(others);
    expect(back.columns).toEqual(columns.map((run) => ({ ...run, width: wholePixels(run.width!) })));
    expect(looks(read, back)).toEqual(looks(written, sheet));
    expect(back.conditionalFormats.map(({ areas, style }) => ({ areas, style }))).toEqual(
      conditionalFormats.map(({ areas, style }) => ({ areas, style })),
    );
    expect(back.rows.filter(({ hidden }) => hidden)).toEqual(rows.filter(({ hidden }) => hidden));
    expect(styles.length).toBeGreaterThan(200);
  }
});

test('nothing of it counts as lost', () => {
  expect(read.lost).toEqual([]);
  expect(read.sheets.flatMap(({ lost }) => lost)).toEqual([]);
});

test('its formulas have no results until a spreadsheet opens it and works them out', async () => {
  expect(read.sheets[0]!.uncalculated).toBeGreaterThan(100);
  const zip = await JSZip.loadAsync(bytes);
  expect(await zip.file('xl/workbook.xml')!.async('string')).toContain('fullCalcOnLoad="1"');
});

test('the hidden name that lists the codes is there, and the sheets have their own', () => {
  expect(read.names.filter(({ sheet }) => sheet === undefined)).toEqual([
    { name: KNOWN_CODES_NAME, formula: knownCodesFormula(), comment: '', visible: false },
  ]);
  expect(read.names.filter(({ sheet }) => sheet === 1).map(({ name }) => name)).toEqual(['CH_codes', 'CH_keys']);
});

test('the elements of a sheet stand in the order of the schema, each once', async () => {
  const zip = await JSZip.loadAsync(bytes);
  const xml = await zip.file('xl/worksheets/sheet1.xml')!.async('string');
  const document = new XMLParser({ preserveOrder: true }).parse(xml) as Record<string, Record<string, unknown>[]>[];
  const names = document.find((node) => node.worksheet)!.worksheet!.map((node) => Object.keys(node)[0]!);
  const order = [...new Set(names)];
  expect(order).toEqual(ELEMENTS.filter((name) => order.includes(name)));
  expect(order).toEqual(
    expect.arrayContaining(['cols', 'conditionalFormatting', 'dataValidations', 'pageSetup', 'customProperties']),
  );
});

/** As ECMA-376 orders what such a sheet has. */
const ELEMENTS =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter customProperties'.split(
    ' ',
  );

test('every part is of a known type, and every relation leads to a part', async () => {
  const zip = await JSZip.loadAsync(bytes);
  const types = await zip.file('[Content_Types].xml')!.async('string');
  for (const path of Object.keys(zip.files).filter((name) => !name.endsWith('/') && name !== '[Content_Types].xml')) {
    const known = types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.split('.').pop()}"`);
    expect([path, known]).toEqual([path, true]);
  }
  const relations = await zip.file('xl/worksheets/_rels/sheet2.xml.rels')!.async('string');
  const targets = [...relations.matchAll(/Target="\.\.\/([^"]+)"/g)].map(([, target]) => `xl/${target}`);
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => !zip.file(target))).toEqual([]);
});

describe('another reader, ExcelJS', () => {
  let sheet: ExcelJS.Worksheet;
  let book: ExcelJS.Workbook;
  const plan = tablePlan('5');

  beforeAll(async () => {
    book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    sheet = book.getWorksheet(plan.name)!;
  });

  test('finds the same texts, numbers and formulas', () => {
    plan.cells.forEach((line, row) =>
      line.forEach((input, column) => {
        if (input === null || input === '' || plan.merges.some((merge) => merge.row === row && merge.column < column))
          return;
        const cell = sheet.getCell(row + 1, column + 1);
        const found = cell.formula ? `=${cell.formula}` : cell.value;
        expect([cell.address, found]).toEqual([cell.address, input]);
      }),
    );
  });

  test('finds the validations', () => {
    const { area, rule, alert } = plan.validations.find((each) => each.rule.type === 'formula')!;
    const found = sheet.getCell(area.row + 1, area.column + 1).dataValidation;
    expect(found).toMatchObject({ type: 'custom', errorStyle: 'warning', error: alert!.message });
    expect(`=${found.formulae[0] as string}`).toBe((rule as { formula: string }).formula);
    const list = plan.validations.find((each) => each.rule.type === 'list')!;
    expect(sheet.getCell(list.area.row + 1, list.area.column + 1).dataValidation.type).toBe('list');
  });

  test('finds names, frozen panes, hidden rows and the print set-up', () => {
    expect(book.definedNames.getRanges('CH_keys').ranges).toHaveLength(1);
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: plan.freeze.columns, ySplit: plan.freeze.rows });
    expect(sheet.getRow(plan.hiddenRows[0]! + 1).hidden).toBe(true);
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(sheet.pageSetup.printTitlesRow).toBe(`1:${plan.page.titleRows!.rows}`);
  });
});

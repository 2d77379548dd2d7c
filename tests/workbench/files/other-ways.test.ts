import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { templateFile } from '../../../src/cli/template';
import { tableById } from '../../../src/clearing-house/tables/catalogue';
import { editionOf } from '../../../src/clearing-house/tables/editions';
import { rect } from '../../../src/workbench/engine/geometry';
import { loadWorkbook } from '../../../src/workbench/files/load-workbook';
import { workbookOf } from '../../../src/workbench/files/workbook-of';
import { insertTemplates } from '../../../src/workbook/insert-templates';
import { readXlsx } from '../../../src/xlsx/read-xlsx';
import type { XlsxSheet, XlsxWorkbook } from '../../../src/xlsx/workbook';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';
import { openOffice, type TestOffice } from '../../support/office';

const request = {
  definitions: [tableById('1.1')!],
  reporter: 'KG',
  edition: editionOf(2025),
  years: [2024],
  ages: false,
  language: 'ru',
} as const;

let office: TestOffice;
let fromFile: XlsxWorkbook;

beforeAll(async () => {
  office = await openOffice();
  await loadWorkbook(office.host, await readXlsx(await templateFile(request)));
  fromFile = workbookOf(office.host);
});
afterAll(() => office.close());

test('the templates of a file are those that the add-in inserts', async () => {
  const other = await openOffice();
  await insertTemplates(request);
  const inserted = workbookOf(other.host);
  await other.close();
  /** With looks instead of their numbers, and widths in whole pixels, as files keep them. */
  const comparable = (book: XlsxWorkbook, { styles, columns, ...sheet }: XlsxSheet) => ({
    ...sheet,
    styles: styles.map((row) => row.map((style) => book.styles[style])),
    columns: columns.map((run) => ({ ...run, width: Math.round((run.width ?? 0) / 0.75) })),
  });
  for (const sheet of fromFile.sheets) {
    const same = inserted.sheets.find(({ name }) => name === sheet.name)!;
    expect(comparable(fromFile, sheet)).toEqual(comparable(inserted, same));
  }
  const global = ({ names }: XlsxWorkbook) => names.filter(({ sheet }) => sheet === undefined);
  expect(global(fromFile)).toEqual(global(inserted));
});

describe('saved by the workbench after it was filled in', () => {
  let bytes: Uint8Array;
  let saved: XlsxWorkbook;
  let sheet: XlsxSheet;
  const formulas = (): [row: number, column: number, formula: string][] =>
    sheet.formulas.flatMap((line, row) =>
      line.flatMap((formula, column): [number, number, string][] => (formula === null ? [] : [[row, column, formula]])),
    );

  beforeAll(async () => {
    const { engine, host } = office;
    const [validation] = fromFile.sheets[0]!.validations;
    const { row, column } = validation!.areas[0];
    // Men and women in the first rows of figures: totals by sex and over the rows come of them.
    engine.cells.write(engine.sheets.active(), rect(row, column + 1, 2, 2), [
      [10, 20],
      [3, 4],
    ]);
    await engine.calculated();
    saved = workbookOf(host);
    sheet = saved.sheets[0]!;
    bytes = await writeWorkbook(saved);
  });

  test('formulas have results', () => {
    const numbers = formulas().filter(([row, column]) => typeof sheet.values[row]![column] === 'number');
    expect(numbers.length).toBeGreaterThan(2);
  });

  test('ExcelJS finds the same formulas with the same results, the validations and the names', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes.buffer as ArrayBuffer);
    const found = book.getWorksheet(sheet.name)!;
    for (const [row, column, formula] of formulas()) {
      const cell = found.getCell(row + 1, column + 1);
      expect([`=${cell.formula}`, cell.result ?? '']).toEqual([formula, sheet.values[row]![column]]);
    }
    const validated = Object.keys((found as unknown as { dataValidations: { model: object } }).dataValidations.model);
    expect(validated.length).toBeGreaterThan(3);
    expect(book.definedNames.getRanges('CH_codes').ranges.length).toBeGreaterThan(0);
  });

  const libreOffice = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version']).status === 0);
  const whyNot = libreOffice ? '' : ' (left out: LibreOffice is not installed here)';
  (libreOffice ? test : test.skip)(
    `LibreOffice works out the same results, and keeps validations, conditional formats and names${whyNot}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'clearing-house-office-'));
      writeFileSync(join(folder, 'saved.xlsx'), bytes);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        join(folder, 'saved.xlsx'),
      ];
      spawnSync(libreOffice!, args, { timeout: 60_000 });
      const after = await readXlsx(readFileSync(join(folder, 'out', 'saved.xlsx')));
      rmSync(folder, { recursive: true });
      const [same] = after.sheets;
      expect(same!.values.slice(0, sheet.values.length)).toEqual(sheet.values);
      expect(same!.formulas.flat().filter((formula) => formula !== null)).toHaveLength(formulas().length);
      expect(same!.validations).toHaveLength(sheet.validations.length);
      expect(same!.conditionalFormats).toHaveLength(sheet.conditionalFormats.length);
      expect(after.names.map(({ name }) => name).sort()).toEqual(saved.names.map(({ name }) => name).sort());
    },
  );
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck } from '../../src/cli/check';
import type { CheckReport } from '../../src/clearing-house/report/check-report';
import { readTable, type RowReading } from '../../src/clearing-house/tables/read-table';
import { identifySheet } from '../../src/clearing-house/tables/sheet-identity';
import type { XlsxSheet, XlsxWorkbook } from '../../src/xlsx/workbook';
import { writeWorkbook } from '../../src/xlsx/write-workbook';
import { removeTemporaryFolders, temporaryFolder } from '../service/temporary-folder';
import { makeFile } from '../xlsx/made-file';
import { templateWorkbook } from '../xlsx/template-workbook';
import { testTerminal } from './test-terminal';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(removeTemporaryFolders);

/** A template with figures for men in the first rows and ten women each, as if Excel had saved it; the others stay blank. */
function filled(table: string, men: readonly number[]): XlsxWorkbook {
  const workbook = templateWorkbook(table);
  const sheet = workbook.sheets[0]!;
  const values = sheet.values.map((row) => [...row]);
  const found = identifySheet(sheet.properties);
  if (found.kind !== 'table') throw new Error('The template is no table.');
  const { rows } = readTable(found.identity, sheet.values)!;
  const enter = (row: RowReading, male: number, female: number): void => {
    const { T, M, F } = row.years[0]!.figures;
    values[row.row]![M!.column] = male;
    values[row.row]![F!.column] = female;
    values[row.row]![T!.column] = male + female;
  };
  men.forEach((count, index) => enter(rows[index]!, count, 10));
  const total = rows.find(({ kind }) => kind === 'total')!;
  enter(
    total,
    men.reduce((sum, count) => sum + count, 0),
    10 * men.length,
  );
  return { ...workbook, sheets: [{ ...sheet, values, uncalculated: 0 } satisfies XlsxSheet] };
}

async function check(workbook: XlsxWorkbook, ...args: readonly string[]) {
  writeFileSync(join(folder, 'KG.xlsx'), await writeWorkbook(workbook));
  const terminal = testTerminal(folder);
  const code = await runCheck(['KG.xlsx', ...args], terminal);
  return { code, printed: terminal.printed(), said: terminal.said() };
}

test('a wrong figure is printed with its sheet and cell, in the language of the table, and the command fails', async () => {
  const { code, printed } = await check(filled('5', [5, -5]));
  expect(code).toBe(1);
  expect(printed).toContain('Таблица 5 KG\n');
  expect(printed).toMatch(/^ {2}D11 +error +C01 {2}.*-5/m);
});

test('or in the language asked for', async () => {
  const { printed } = await check(filled('5', [-5]), '--language', 'fr');
  expect(printed).toMatch(/D10 +error +C01 .*négatif/);
});

test('without errors the command succeeds', async () => {
  const { code, printed } = await check(filled('5', [5]));
  expect(code).toBe(0);
  expect(printed).toContain('0 errors');
});

test('as JSON: the four parts of the report', async () => {
  const { code, printed } = await check(filled('5', [-5]), '--format', 'json');
  const report = JSON.parse(printed) as CheckReport;
  expect(code).toBe(1);
  expect(report.header).toMatchObject({ reporting: ['KG 2025'], workbook: 'KG.xlsx', language: 'ru' });
  expect(report.details).toContainEqual(expect.objectContaining({ sheet: 'Таблица 5 KG', cell: 'D10', rule: 'C01' }));
});

test('as CSV, which Excel opens', async () => {
  const { printed } = await check(filled('5', [-5]), '--format', 'csv');
  expect(printed.startsWith('\uFEFF')).toBe(true);
  expect(printed).toContain('D10,C01');
});

test('of many findings of a rule the first are printed, and all are counted', async () => {
  const { printed } = await check(
    filled(
      '5',
      Array.from({ length: 50 }, () => -1),
    ),
    '--language',
    'en',
  );
  expect(printed.match(/ C01 /g)).toHaveLength(20);
  expect(printed).toContain('… and 30 more of C01');
});

test('formulas that nobody worked out are said beside the report', async () => {
  const workbook = filled('5', [5]);
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, uncalculated: 1 }));
  const { said } = await check({ ...workbook, sheets });
  expect(said).toMatch(/^Note: \d+ formulas in Таблица 5 KG have no result/);
});

test('a table whose row of keys is gone is a finding, not a failure', async () => {
  const workbook = filled('5', [5]);
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (typeof value === 'string' && value.includes('|') ? '' : value)),
    ),
  }));
  const { code, printed } = await check({ ...workbook, sheets }, '--language', 'en');
  expect(code).toBe(1);
  expect(printed).toContain('S01');
});

test.each([
  ['a file that is not there', 'missing.xlsx', 'There is no file'],
  ['a file that is no workbook', 'figures.csv', 'save it as .xlsx'],
  ['a workbook without tables', 'other.xlsx', 'no table of the clearing house'],
  ['no file', '', 'Name one file'],
  ['a format that there is not', 'other.xlsx --format pdf', 'text, json, csv'],
])('%s: the command says so and ends with 2', async (_, args, says) => {
  writeFileSync(join(folder, 'figures.csv'), 'KG;12');
  writeFileSync(join(folder, 'other.xlsx'), await makeFile({}));
  const terminal = testTerminal(folder);
  expect(await runCheck(args.split(' ').filter(Boolean), terminal)).toBe(2);
  expect(terminal.said()).toContain(says);
  expect(terminal.printed()).toBe('');
});

test('with the file that was sent before, revisions are looked at', async () => {
  writeFileSync(join(folder, 'before.xlsx'), await writeWorkbook(filled('5', [100, 100, 100])));
  const { printed } = await check(filled('5', [100, 150, 100]), '--language', 'en', '--previous', 'before.xlsx');
  expect(printed).toMatch(/^ {2}D11 +warning +B06 /m);
  const { printed: alone } = await check(filled('5', [100, 150, 100]), '--language', 'en');
  expect(alone).not.toContain('B06');
});

test('an earlier file that is not there is named', async () => {
  const { code, said } = await check(filled('5', [100]), '--previous', 'nowhere.xlsx');
  expect([code, said.includes('nowhere.xlsx')]).toEqual([2, true]);
});

import { loadWorkbook, lostByWorkbench } from '../../../src/workbench/files/load-workbook';
import { workbookOf } from '../../../src/workbench/files/workbook-of';
import { checkTables } from '../../../src/workbook/check-tables';
import { readWorkbook } from '../../../src/workbook/read-tables';
import { readXlsx } from '../../../src/xlsx/read-xlsx';
import type { CellStyle } from '../../../src/xlsx/style';
import type { XlsxSheet, XlsxWorkbook } from '../../../src/xlsx/workbook';
import { writeWorkbook } from '../../../src/xlsx/write-workbook';
import { rect } from '../../../src/workbench/engine/geometry';
import { openOffice, type TestOffice } from '../../support/office';
import { templateWorkbook } from '../../xlsx/template-workbook';

const fileOf = (...tables: readonly string[]): Promise<Uint8Array> => writeWorkbook(templateWorkbook(...tables));

let office: TestOffice;
let template: XlsxWorkbook;
let saved: XlsxWorkbook;

beforeAll(async () => {
  office = await openOffice();
  template = await readXlsx(await fileOf('5'));
  await loadWorkbook(office.host, template);
  saved = await readXlsx(await writeWorkbook(workbookOf(office.host)));
}, 120_000);
afterAll(() => office.close());

test('a template that is opened from a file is known to the add-in as the table it is', async () => {
  const { tables, sheets } = await readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(template.sheets.map(({ name }) => name));
  expect(tables.map(({ identity }) => [identity.definition.id, identity.reporter])).toEqual([['5', 'KG']]);
  expect(tables[0]!.reading!.rows.length).toBeGreaterThan(200);
});

describe('saved from the workbench, a template', () => {
  const sheets = (): [XlsxSheet, XlsxSheet][] => template.sheets.map((sheet, index) => [sheet, saved.sheets[index]!]);
  // Of a line between two cells both may say that it is theirs.
  const withoutLines = (book: XlsxWorkbook, sheet: XlsxSheet) =>
    sheet.styles.map((row) => row.map((index): CellStyle => ({ ...book.styles[index], borders: undefined })));

  test('has the same cells, names, properties, merged cells, panes and print set-up', () => {
    expect(saved.names).toEqual(template.names);
    for (const [before, after] of sheets()) {
      for (const key of [
        'name',
        'values',
        'formulas',
        'merges',
        'freeze',
        'properties',
        'page',
        'tabColor',
        'columns',
        'rows',
      ] as const) {
        expect([key, after[key]]).toEqual([key, before[key]]);
      }
    }
  });

  test('has the same validations and conditional formats', () => {
    for (const [before, after] of sheets()) {
      expect(after.validations).toEqual(before.validations);
      expect(after.conditionalFormats).toEqual(before.conditionalFormats);
    }
  });

  test('has the same looks', () => {
    for (const [before, after] of sheets()) {
      expect(withoutLines(saved, after)).toEqual(withoutLines(template, before));
      before.styles.forEach((line, row) =>
        line.forEach((index, column) => {
          const lines = template.styles[index]!.borders ?? {};
          const kept = saved.styles[after.styles[row]![column]!]!.borders ?? {};
          expect(kept).toMatchObject(lines);
        }),
      );
    }
  });

  test('has results of its formulas', () => {
    expect(saved.sheets.map(({ uncalculated }) => uncalculated)).toEqual([0]);
  });

  test('loses nothing', () => {
    expect([saved.lost, lostByWorkbench(template), ...saved.sheets.map(({ lost }) => lost)]).toEqual([[], [], []]);
  });
});

test('a wrong figure in a template is found, and so it is when the file was saved and opened again', async () => {
  const { engine, host } = office;
  await loadWorkbook(host, await readXlsx(await fileOf('1.1')));
  const negative = async () => {
    const contents = await readWorkbook();
    const { id } = contents.tables[0]!;
    return checkTables(contents).findings.filter(({ rule, sheet }) => rule === 'C01' && sheet === id);
  };
  const [first] = (await readWorkbook()).tables[0]!.reading!.rows;
  const { column } = first!.years[0]!.figures.M!;
  const enter = (input: number | string): void =>
    engine.cells.write(engine.sheets.active(), rect(first!.row, column), [[input]]);

  enter(-5);
  expect((await negative()).map(({ cells }) => cells)).toEqual([[{ row: first!.row, column }]]);
  const file = await writeWorkbook(workbookOf(host));
  enter('');
  expect(await negative()).toEqual([]);
  await loadWorkbook(host, await readXlsx(file));
  expect(await negative()).toHaveLength(1);
});

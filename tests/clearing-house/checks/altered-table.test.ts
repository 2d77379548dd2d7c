import fc from 'fast-check';
import { LANGUAGES } from '../../../src/clearing-house/messages/language';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { tables } from '../../../src/clearing-house/tables/catalogue';
import { editionOf, rounds } from '../../../src/clearing-house/tables/editions';
import { HEAD, templateLayout, type TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import { foundIn, mended, workbookOf, findingsOf } from '../../support/findings';
import { bulgaria, columnsOf, rowOf, tableCells } from '../../support/table-cells';

const twoYears: TemplateRequest = { ...bulgaria, years: [2022, 2024] };
const withAges: TemplateRequest = { ...bulgaria, ages: true };
const [LABEL, CODE] = [0, 1];
const altered = (cells: CellValue[][], request = bulgaria) => foundIn('S10', cells, request);
const brief = (cells: CellValue[][], request = bulgaria) =>
  altered(cells, request).map(({ severity, message: { key }, cells: [cell] }) => [key, severity, cell]);

test.each(rounds(2025))('the tables of round %i are as they were made, in every language', (round) => {
  for (const language of LANGUAGES) {
    for (const definition of tables) {
      const request: TemplateRequest = { ...bulgaria, definition, edition: editionOf(round), language };
      expect(foundIn('S10', tableCells({}, request), request)).toEqual([]);
    }
  }
});

test('labels may be in another language, of another edition, in other words, or gone', () => {
  const cells = tableCells();
  cells[rowOf('DE')]![LABEL] = 'Германия';
  cells[rowOf('TR')]![LABEL] = 'Turkey';
  cells[rowOf('FR')]![LABEL] = 'France and overseas';
  cells[rowOf('CZ')]![LABEL] = '';
  cells[rowOf('GR')]![LABEL] = '12';
  expect(altered(cells)).toEqual([]);
});

test('rows sorted as a whole, and rows and columns inserted, do no harm', () => {
  const cells = tableCells({ DE: { M: 1, F: 2 } });
  const [first, last] = [rowOf('AL'), rowOf('UNK')];
  const sorted = [...cells.slice(0, first), ...cells.slice(first, last + 1).reverse(), ...cells.slice(last + 1)];
  sorted.splice(HEAD.sexes, 0, []);
  expect(altered(sorted.map((row) => ['', ...row.slice(0, 4), 'own notes', ...row.slice(4)]))).toEqual([]);
});

test('a label that names another country than the code: either can be put right', () => {
  const cells = tableCells();
  cells[rowOf('DE')]![LABEL] = 'Германия и Польша';
  expect(altered(cells)).toEqual([]);
  cells[rowOf('DE')]![LABEL] = 'Польша';
  const [finding, ...others] = altered(cells);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', message: { key: 'S10.label', values: { name: 'Germany' } } });
  expect(finding!.cells).toEqual([LABEL, CODE].map((column) => ({ row: rowOf('DE'), column })));
  // Poland has its row already, so its code would be there twice.
  expect(finding!.mends!.map(({ writes }) => writes)).toEqual([
    [{ row: rowOf('DE'), column: LABEL, input: 'Germany' }],
  ]);
});

test('one column sorted without the others is found in every row that it moved', () => {
  const cells = tableCells();
  const rows = ['AL', 'AD', 'AM', 'AT'].map((code) => rowOf(code));
  const labels = rows.map((row) => cells[row]![LABEL]!);
  rows.forEach((row, index) => (cells[row]![LABEL] = labels[(index + 1) % 4]!));
  const found = altered(cells);
  expect(found.map(({ cells: [cell] }) => cell.row)).toEqual(rows);
  expect(altered(found.reduce((all, { mends }) => mended(all, mends![0]!), cells))).toEqual([]);
});

test('a country that lost its code and gained another is one finding, which can give it back', () => {
  const cells = tableCells();
  for (const code of ['QQ', 'BG', 'FR', '']) {
    cells[rowOf('DE')]![CODE] = code;
    cells[rowOf('DE')]![columnsOf(2024).T] = 1;
    const found = findingsOf('S10', workbookOf({ cells }));
    expect(found).toEqual([]);
    const [other] = ['S03', 'S04', 'S09'].flatMap((rule) => foundIn(rule, cells));
    expect(other!.mends![0]!.writes).toEqual([{ row: rowOf('DE'), column: CODE, input: 'DE' }]);
  }
});

test('another year typed over the heading: the heading is put back, or the columns become that year', () => {
  const cells = tableCells({ DE: { M: 1, F: 2 } }, twoYears);
  const cell = { row: HEAD.years, column: columnsOf(2024, twoYears).T };
  cells[cell.row]![cell.column] = 2023;
  expect(brief(cells, twoYears)).toEqual([['S10.year', 'error', cell]]);
  const [back, keys] = altered(cells, twoYears)[0]!.mends!;
  expect(back!.writes).toEqual([{ ...cell, input: 2024 }]);
  expect(altered(mended(cells, keys!), twoYears)).toEqual([]);
  expect(mended(cells, keys!)[HEAD.keys]).toContain('2023|status');
  // There are columns of 2022 already.
  cells[cell.row]![cell.column] = 2022;
  expect(altered(cells, twoYears)[0]!.mends).toHaveLength(1);
});

test('a heading may say more than its year, or nothing', () => {
  const cells = tableCells();
  for (const heading of ['2024*', '2024 (revised 2025)', '', 'Year']) {
    cells[HEAD.years]![columnsOf(2024).T] = heading;
    expect(altered(cells)).toEqual([]);
  }
});

test('a heading of another sex, status or age', () => {
  const { M, F, status } = columnsOf(2024, withAges);
  const cells = tableCells({}, withAges);
  cells[HEAD.sexes]![M] = 'Женщины';
  expect(brief(cells, withAges)).toEqual([['S10.sex', 'error', { row: HEAD.sexes, column: M }]]);
  expect(altered(mended(cells, altered(cells, withAges)[0]!.mends![0]!), withAges)).toEqual([]);
  cells[HEAD.sexes]![M] = 'Hommes';
  cells[HEAD.sexes]![F] = 'Women';
  expect(brief(cells, withAges)).toEqual([]);
  cells[HEAD.sexes]![status] = 'Total';
  expect(brief(cells, withAges)).toEqual([['S10.sex', 'error', { row: HEAD.sexes, column: status }]]);
  cells[HEAD.sexes]![status] = 'Flags';
  const { ages } = templateLayout(withAges).years[0]!;
  const age = { row: HEAD.years, column: ages[1]!.sexes.T! };
  cells[age.row]![age.column] = '2024, âge 5–9';
  expect(brief(cells, withAges)).toEqual([]);
  cells[age.row]![age.column] = '2024, âge 10–14';
  expect(brief(cells, withAges)).toEqual([['S10.age', 'error', age]]);
  cells[age.row]![age.column] = '2023, age 5–9';
  expect(brief(cells, withAges)).toEqual([['S10.age', 'error', age]]);
});

const without = (cells: CellValue[][], columns: number[]) =>
  cells.map((row) => row.filter((_, column) => !columns.includes(column)));

test('columns of a sex, of the statuses or of ages that are gone', () => {
  const { M, status } = columnsOf(2024);
  const heading = { row: HEAD.years, column: 2 };
  expect(brief(without(tableCells(), [M]))).toEqual([['S10.missing-columns', 'error', heading]]);
  const [both] = altered(without(tableCells(), [M, status]));
  expect(both!.message.values).toEqual({ year: 2024, columns: 'Male, Status' });
  const { ages } = templateLayout(withAges).years[0]!;
  const [age] = altered(without(tableCells({}, withAges), [ages[3]!.sexes.F!]), withAges);
  expect(age!.message).toEqual({ key: 'S10.missing-ages', values: { year: 2024, ages: '15–19' } });
});

test('rows that are gone are named; where only the code is, it can be written back', () => {
  const cells = tableCells();
  const gone = cells.filter((_, row) => ![rowOf('DE'), rowOf('FR')].includes(row));
  const [finding] = altered(gone);
  expect(finding).toMatchObject({ severity: 'warning', message: { key: 'S10.missing-rows', values: { count: 2 } } });
  expect(finding!.message.values.rows).toBe('Germany (DE), France (FR)');
  expect(finding!.mends).toBeUndefined();

  cells[rowOf('DE')]![CODE] = '';
  const [lost] = altered(cells);
  expect(lost!.mends![0]!.writes).toEqual([{ row: rowOf('DE'), column: CODE, input: 'DE' }]);
});

test('without its total a table cannot be checked', () => {
  const total = rowOf('TOTAL');
  const [finding] = altered(tableCells().filter((_, row) => row !== total));
  expect(finding).toMatchObject({ severity: 'error', message: { values: { rows: 'All countries (TOTAL)' } } });
});

test('rows below the total are named', () => {
  const cells = tableCells({ DE: { T: 5 } });
  const [germany] = cells.splice(rowOf('DE'), 1);
  cells.splice(rowOf('TOTAL'), 0, germany!);
  expect(brief(cells)).toEqual([['S10.below-total', 'error', { row: rowOf('TOTAL'), column: CODE }]]);
});

test('whatever heading or label is replaced by one of another column or row, it is found there', () => {
  const cells = tableCells({}, twoYears);
  const { years, rows } = templateLayout(twoYears);
  const partners = rows.filter(({ kind }) => kind === 'country').map(({ row }) => row);
  const swap = fc.oneof(
    fc.tuple(fc.constantFrom(...partners), fc.constantFrom(...partners)).map(([a, b]) => [
      { row: a, column: LABEL },
      { row: b, column: LABEL },
    ]),
    fc
      .tuple(fc.constantFrom('T', 'M', 'F'), fc.constantFrom('T', 'M', 'F'), fc.constantFrom(...years))
      .map(([a, b, { sexes }]) => [a, b].map((sex) => ({ row: HEAD.sexes, column: sexes[sex as 'T']! }))),
  );
  fc.assert(
    fc.property(swap, ([to, from]) => {
      const after = cells.map((row) => [...row]);
      after[to!.row]![to!.column] = cells[from!.row]![from!.column]!;
      const same = to!.row === from!.row && to!.column === from!.column;
      expect(altered(after, twoYears).map(({ cells: [cell] }) => cell)).toEqual(same ? [] : [to]);
    }),
  );
});

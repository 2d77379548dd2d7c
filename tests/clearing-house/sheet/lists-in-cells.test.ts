import { area } from '../../../src/clearing-house/sheet/area';
import { withListsInCells } from '../../../src/clearing-house/sheet/lists-in-cells';
import type { SheetPlan, ValidationPlan } from '../../../src/clearing-house/sheet/sheet-plan';

const plan = (...lists: readonly (readonly string[])[]): SheetPlan => ({
  name: 'Sheet',
  tabColor: '#1F5C99',
  properties: {},
  cells: [
    ['a', 1],
    ['b', 2],
  ],
  numberFormats: [],
  formats: [],
  borders: [],
  columnWidths: [],
  rowHeights: [],
  hiddenRows: [0],
  merges: [],
  validations: lists.map((items, row): ValidationPlan => ({ area: area(row, 1), rule: { type: 'list', items } })),
  conditionalFormats: [],
  names: [],
  page: { orientation: 'portrait', pagesWide: 1, header: '', footer: '' },
  freeze: { rows: 0, columns: 0 },
});

const long = Array.from({ length: 30 }, (_, index) => `item number ${index}`);

test('a list that a validation can hold stays there', () => {
  const short = plan(['yes', 'no', 'in part']);
  expect(withListsInCells(short)).toBe(short);
});

test('a longer one goes into hidden cells below everything else, as text', () => {
  const { cells, hiddenRows, numberFormats, validations } = withListsInCells(plan(long));
  expect(cells).toHaveLength(2 + long.length);
  expect(cells.slice(2).map(([item]) => item)).toEqual(long);
  expect(cells.every((row) => row.length === 2)).toBe(true);
  expect(hiddenRows).toEqual([0, ...long.map((_, index) => 2 + index)]);
  expect(numberFormats).toEqual([{ area: area(2, 0, 30), format: '@' }]);
  expect(validations).toEqual([{ area: area(0, 1), rule: { type: 'list-in-cells', cells: area(2, 0, 30) } }]);
});

test('lists that are alike share their cells', () => {
  const { cells, validations } = withListsInCells(plan(long, ['short'], long));
  expect(cells).toHaveLength(2 + long.length);
  expect(validations.map(({ rule }) => rule.type)).toEqual(['list-in-cells', 'list', 'list-in-cells']);
  expect(validations[0]!.rule).toEqual(validations[2]!.rule);
});

test.each([
  ['a comma, which would part it', ['yes, in part', 'no']],
  ['a blank at its end, which Excel would drop', ['yes ', 'no']],
  ['an equals sign at the start, which would make a formula of the list', ['=A1', 'no']],
])('so does one with %s', (_, items) => {
  expect(withListsInCells(plan(items)).validations[0]!.rule).toEqual({
    type: 'list-in-cells',
    cells: area(2, 0, 2),
  });
});

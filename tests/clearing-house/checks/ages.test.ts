import fc from 'fast-check';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import type { Sex } from '../../../src/clearing-house/tables/definition';
import { templateLayout, type TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import { foundIn, mended } from '../../support/findings';
import { bulgaria, columnsOf, rowOf, tableCells } from '../../support/table-cells';

const withAges: TemplateRequest = { ...bulgaria, ages: true };
const layout = templateLayout(withAges);
const [block] = layout.years;
const columns = columnsOf(2024, withAges);
const GROUPS = block!.ages.length;
const partners = layout.rows.filter(({ kind }) => kind !== 'question' && kind !== 'total');

/** Figures of a partner by sex: all ages, and those of the age groups from the youngest on. */
type ByAge = Partial<Record<Sex, readonly [CellValue, ...CellValue[]]>>;

/** A table with ages; the row of all partners sums up whatever numbers there are, as its formulas do. */
function tableWith(entered: Readonly<Record<string, ByAge>>): CellValue[][] {
  const cells = tableCells({}, withAges);
  const columnsFor = (sex: Sex) => [columns[sex], ...block!.ages.map(({ sexes }) => sexes[sex]!)];
  for (const [code, figures] of Object.entries(entered)) {
    for (const [sex, values] of Object.entries(figures) as [Sex, readonly CellValue[]][]) {
      values.forEach((value, index) => (cells[rowOf(code, withAges)]![columnsFor(sex)[index]!] = value));
    }
  }
  if (entered.TOTAL) return cells;
  for (const column of (['T', 'M', 'F'] as const).flatMap(columnsFor)) {
    const numbers = partners.map(({ row }) => cells[row]![column]).filter((value) => typeof value === 'number');
    cells[rowOf('TOTAL', withAges)]![column] = numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) : '';
  }
  return cells;
}

const each = (value: CellValue, except: readonly CellValue[] = []): CellValue[] => [
  ...except,
  ...Array.from({ length: GROUPS - except.length }, () => value),
];
const at = (code: string, sex: Sex) => ({ row: rowOf(code, withAges), column: columns[sex] });
const brief = (cells: CellValue[][]) =>
  foundIn('C03', cells, withAges).map(({ message: { key }, cells: [cell] }) => [key, cell]);

test('age groups make up all ages, sex by sex', () => {
  expect(brief(tableWith({ DE: { M: [GROUPS, ...each(1)], F: [0, ...each(0)] } }))).toEqual([]);
  expect(brief(tableWith({ DE: { M: [GROUPS + 1, ...each(1)] } }))).toEqual([['C03.differs', at('DE', 'M')]]);
  expect(brief(tableWith({ DE: { F: [GROUPS - 1, ...each(1)] } }))).toEqual([['C03.differs', at('DE', 'F')]]);
});

test('while some ages are missing, the others may fall short of all ages and not exceed them', () => {
  expect(brief(tableWith({ DE: { M: [50, ...each(1, [''])] } }))).toEqual([]);
  expect(brief(tableWith({ DE: { M: [5, ...each('', [3, 3])] } }))).toEqual([['C03.exceeds', at('DE', 'M')]]);
  expect(brief(tableWith({ DE: { M: [5, ...each(':', [3, 2])] } }))).toEqual([]);
});

test('all ages that are blank beside all age groups can be put in; a missing figure stays missing', () => {
  const cells = tableWith({ DE: { M: ['', ...each(2)] } });
  const [finding, ...others] = foundIn('C03', cells, withAges);
  expect(others).toEqual([]);
  expect(finding!.message).toMatchObject({ key: 'C03.no-total', values: { sum: 2 * GROUPS } });
  const after = mended(cells, finding!.mends![0]!);
  expect(after[rowOf('DE', withAges)]![columns.M]).toBe(2 * GROUPS);
  expect(brief(tableWith({ DE: { M: ['', ...each(2, [''])] } }))).toEqual([]);
  expect(brief(tableWith({ DE: { M: [':Q', ...each(2)] } }))).toEqual([]);
});

test('a number that is broken in itself is left to the rule that says so', () => {
  expect(brief(tableWith({ DE: { M: [5, ...each(1, [-1])] } }))).toEqual([]);
  expect(brief(tableWith({ DE: { M: [-5, ...each(1)] } }))).toEqual([]);
  expect(brief(tableWith({ DE: { M: [5.5, ...each(1)] } }))).toEqual([]);
});

describe('in the row of all partners', () => {
  const total = (sums: readonly [CellValue, ...CellValue[]], others: Readonly<Record<string, ByAge>> = {}) =>
    brief(tableWith({ ...others, TOTAL: { M: sums } }));

  test('ages may fall short where some partners are known without them', () => {
    expect(brief(tableWith({ DE: { M: [GROUPS, ...each(1)] }, FR: { M: [100] } }))).toEqual([]);
  });

  test('ages of the total alone make it up', () => {
    expect(total([GROUPS, ...each(1)], { DE: { M: [GROUPS] } })).toEqual([]);
    expect(total([GROUPS, ...each(2)], { DE: { M: [GROUPS] } })).toEqual([['C03.differs', at('TOTAL', 'M')]]);
    expect(total([GROUPS, ...each('', [GROUPS + 1])], { DE: { M: [GROUPS] } })).toEqual([
      ['C03.exceeds', at('TOTAL', 'M')],
    ]);
  });

  test('too many of an age in a partner are found there, and not again in the sum', () => {
    expect(brief(tableWith({ DE: { M: [5, ...each('', [6])] } }))).toEqual([['C03.exceeds', at('DE', 'M')]]);
  });

  test('a total that was typed is held against the sums of ages', () => {
    expect(total([3, ...each(2)], { DE: { M: [2 * GROUPS, ...each(2)] } })).toEqual([
      ['C03.differs', at('TOTAL', 'M')],
    ]);
  });
});

test('whatever the figures, ages that were split up pass, and one that is changed is found', () => {
  const ages = fc.array(fc.nat(500), { minLength: GROUPS, maxLength: GROUPS });
  const change = fc.record({ age: fc.nat(GROUPS - 1), by: fc.integer({ min: 1, max: 50 }) });
  fc.assert(
    fc.property(
      fc.constantFrom('DE', 'KZ', 'OTHER'),
      fc.constantFrom('M', 'F'),
      ages,
      change,
      (code, sex, list, { age, by }) => {
        const all = list.reduce((a, b) => a + b, 0);
        const table = (values: readonly number[]) => tableWith({ [code]: { [sex]: [all, ...values] } });
        expect(brief(table(list))).toEqual([]);
        const changed = list.map((value, index) => (index === age ? value + by : value));
        expect(brief(table(changed))).toEqual([['C03.differs', at(code, sex)]]);
      },
    ),
    { numRuns: 30 },
  );
});

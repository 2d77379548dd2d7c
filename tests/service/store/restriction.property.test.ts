import * as fc from 'fast-check';
import { type Cell, cellKey, restrictedCells } from '../../../src/service/store/record/restriction';

const MODULUS = 1_000_003;

/** The shape of a table: its partners, sexes and ages, with and without the rows and columns that sum up others. */
const anyShape = fc.record({
  countries: fc.integer({ min: 1, max: 4 }),
  groups: fc.constantFrom<string[]>([], ['TOTAL'], ['FOR', 'NAT', 'TOTAL']),
  sexes: fc.constantFrom<string[]>(['T'], ['T', 'M', 'F']),
  ages: fc.constantFrom<string[]>(['TOTAL'], ['TOTAL', 'Y0-4', 'Y5-9']),
});

const anyTable: fc.Arbitrary<Cell[]> = anyShape.chain(({ countries, groups, sexes, ages }) => {
  const foreign = ['AT', 'BG', 'CH', 'UNK'].slice(0, countries);
  const leaves = [...foreign, ...groups.filter((group) => group === 'NAT')];
  const rows = [...foreign, ...groups];
  const partsOf = (code: string, all: readonly string[], total: string): readonly string[] =>
    code === total && all.length > 1 ? all.filter((other) => other !== total) : [code];
  const partnersIn = (row: string): readonly string[] => (row === 'TOTAL' ? leaves : row === 'FOR' ? foreign : [row]);
  const keys = rows.flatMap((partner) => sexes.flatMap((sex) => ages.map((age) => ({ partner, sex, age }))));
  return fc
    .tuple(
      fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 64, maxLength: 64 }),
      fc.array(
        fc.integer({ min: 0, max: 5 }).map((chance) => chance === 0),
        {
          minLength: keys.length,
          maxLength: keys.length,
        },
      ),
    )
    .map(([numbers, marks]) => {
      const atom = (partner: string, sex: string, age: string): number =>
        numbers[(leaves.indexOf(partner) * 16 + sexes.indexOf(sex) * 4 + ages.indexOf(age)) % 64]!;
      return keys.map((key, index) => {
        let value = 0;
        for (const partner of partnersIn(key.partner)) {
          for (const sex of partsOf(key.sex, sexes, 'T')) {
            for (const age of partsOf(key.age, ages, 'TOTAL')) value += atom(partner, sex, age);
          }
        }
        return { ...key, value, isConfidential: marks[index]! };
      });
    });
});

/** Every sum that holds in a table: a total and its parts, as coefficients of the cells. */
function sums(cells: readonly Cell[]): number[][] {
  const indexOf = new Map(cells.map((cell, index) => [cellKey(cell), index]));
  const parts = (cell: Cell, isPart: (other: Cell) => boolean): number[] | undefined => {
    const found = cells.filter(isPart);
    if (found.length === 0) return undefined;
    const row = cells.map(() => 0);
    row[indexOf.get(cellKey(cell))!] = -1;
    for (const other of found) row[indexOf.get(cellKey(other))!] = 1;
    return row;
  };
  const same = (one: Cell, other: Cell, names: readonly (keyof Cell)[]) =>
    names.every((name) => one[name] === other[name]);
  return cells.flatMap((cell) => {
    const found: (number[] | undefined)[] = [];
    if (cell.sex === 'T')
      found.push(parts(cell, (other) => other.sex !== 'T' && same(other, cell, ['partner', 'age'])));
    if (cell.age === 'TOTAL') {
      found.push(parts(cell, (other) => other.age !== 'TOTAL' && same(other, cell, ['partner', 'sex'])));
    }
    const isLeaf = (other: Cell): boolean =>
      !['TOTAL', 'FOR'].includes(other.partner) && same(other, cell, ['sex', 'age']);
    if (cell.partner === 'TOTAL') found.push(parts(cell, isLeaf));
    if (cell.partner === 'FOR') found.push(parts(cell, (other) => isLeaf(other) && other.partner !== 'NAT'));
    return found.filter((row) => row !== undefined);
  });
}

/** Whether a linear form in the unknowns follows from the sums: what somebody who knows all the rest can work out. */
function follows(rows: readonly number[][], form: readonly number[]): boolean {
  const matrix = rows.map((row) => row.map((number) => (number + MODULUS) % MODULUS));
  const rest = form.map((number) => (number + MODULUS) % MODULUS);
  let rank = 0;
  for (let column = 0; column < form.length && rank < matrix.length; column += 1) {
    const pivot = matrix.findIndex((row, index) => index >= rank && row[column] !== 0);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot]!, matrix[rank]!];
    const inverse = power(matrix[rank]![column]!, MODULUS - 2);
    for (const row of [...matrix.slice(rank + 1), rest]) {
      const factor = (row[column]! * inverse) % MODULUS;
      if (factor === 0) continue;
      for (let index = column; index < row.length; index += 1) {
        row[index] = (row[index]! + (MODULUS - factor) * matrix[rank]![index]!) % MODULUS;
      }
    }
    rank += 1;
  }
  return rest.every((number) => number === 0);
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % MODULUS;
    square = (square * square) % MODULUS;
  }
  return result;
}

describe('figures that are restricted with the confidential ones', () => {
  test('a confidential figure can never be worked out from what is published', () => {
    fc.assert(
      fc.property(anyTable, (cells) => {
        const restricted = restrictedCells(cells);
        const unknown = cells.map((cell) => restricted.has(cellKey(cell)));
        const unknownSums = sums(cells).map((row) => row.filter((_, index) => unknown[index]));
        for (const cell of cells.filter(({ isConfidential }) => isConfidential)) {
          expect(restricted).toContain(cellKey(cell));
          const form = cells.map((other) => (other === cell ? 1 : 0)).filter((_, index) => unknown[index]);
          expect(follows(unknownSums, form)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('without a confidential figure nothing is restricted', () => {
    fc.assert(
      fc.property(anyTable, (cells) => {
        expect(restrictedCells(cells.map((cell) => ({ ...cell, isConfidential: false }))).size).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  const cell = (partner: string, sex: string, value: number | null, isConfidential = false): Cell => ({
    partner,
    sex,
    age: 'TOTAL',
    value,
    isConfidential,
  });

  test('a single one takes the totals with it that it goes into, not others', () => {
    const cells = [
      ...[cell('AT', 'T', 5), cell('AT', 'M', 2, true), cell('AT', 'F', 3)],
      ...[cell('BG', 'T', 7), cell('BG', 'M', 4), cell('BG', 'F', 3)],
      ...[cell('TOTAL', 'T', 12), cell('TOTAL', 'M', 6), cell('TOTAL', 'F', 6)],
    ];
    expect([...restrictedCells(cells)].sort()).toEqual(['AT M TOTAL', 'AT T TOTAL', 'TOTAL M TOTAL', 'TOTAL T TOTAL']);
  });

  test('two partners’ hide one another, so that the total of all partners stays', () => {
    const cells = [cell('AT', 'T', 5, true), cell('BG', 'T', 7, true), cell('CH', 'T', 1), cell('TOTAL', 'T', 13)];
    expect([...restrictedCells(cells)].sort()).toEqual(['AT T TOTAL', 'BG T TOTAL']);
  });

  test('a total takes its smallest part with it', () => {
    const cells = [cell('AT', 'T', 5), cell('BG', 'T', 3), cell('TOTAL', 'T', 8, true)];
    expect([...restrictedCells(cells)].sort()).toEqual(['BG T TOTAL', 'TOTAL T TOTAL']);
  });

  test('one that is missing needs no protection', () => {
    expect([...restrictedCells([cell('AT', 'T', null, true), cell('TOTAL', 'T', 8)])]).toEqual(['AT T TOTAL']);
  });
});

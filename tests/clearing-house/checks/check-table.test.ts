import fc from 'fast-check';
import { rules } from '../../../src/clearing-house/checks/catalogue';
import { Checker } from '../../../src/clearing-house/checks/checker';
import { plainContext } from '../../../src/clearing-house/checks/context';
import type { Finding } from '../../../src/clearing-house/checks/finding';
import { message } from '../../../src/clearing-house/messages/message';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { readTable } from '../../../src/clearing-house/tables/read-table';
import { bulgaria, columnsOf, identityOf, rowOf, tableCells, type EnteredFigures } from '../../support/table-cells';

const { T, M, F, status } = columnsOf(2024);
const checkCells = (cells: CellValue[][]) =>
  new Checker().check(
    {
      tables: [{ id: 'sheet', name: 'Table 5 BG', reading: readTable(identityOf(bulgaria), cells)! }],
      metadata: [],
      unknown: [],
    },
    plainContext(2026),
  );
/** What is wrong; that most cells are still blank is for information. */
const check = (cells: CellValue[][]): Finding[] =>
  checkCells(cells).findings.filter(({ severity }) => severity !== 'information');

/** The findings of a table in which one cell is changed after the totals were worked out. */
function checkWith(entered: EnteredFigures, row: number, column: number, value: CellValue): Finding[] {
  const cells = tableCells(entered);
  cells[row]![column] = value;
  return check(cells);
}

const brief = (findings: Finding[]) => findings.map(({ rule, message: { key }, cells: [cell] }) => [rule, key, cell]);
const at = (row: number, column: number) => ({ row, column });

test('an empty table and a consistent one pass', () => {
  expect(check(tableCells())).toEqual([]);
  expect(check(tableCells({ DE: { M: 1200, F: 991, status: 'e' }, FR: { T: 693 }, UNK: { T: ':' } }))).toEqual([]);
});

test('a negative figure', () => {
  const found = ['C01', 'C01.negative', at(rowOf('DE'), T)];
  expect(brief(check(tableCells({ DE: { T: -5 } })))).toEqual([found]);
  expect(brief(check(tableCells({ DE: { T: -5 }, FR: { T: 10 } })))).toEqual([found]);
});

test('a figure that is not whole', () => {
  expect(brief(checkWith({}, rowOf('DE'), T, 1.5))).toEqual([['S05', 'S05.not-an-integer', at(rowOf('DE'), T)]]);
});

test('a number that is text can be mended by one click', () => {
  const [finding, ...others] = checkWith({}, rowOf('DE'), M, '1 234');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'S05', message: { key: 'S05.number-as-text' } });
  expect(finding!.mends![0]!.writes).toEqual([{ row: rowOf('DE'), column: M, input: 1234 }]);
});

test('status letters beside a number move to their column, behind those that are there', () => {
  const [finding] = checkWith({ DE: { M: 1, F: 2, status: 'P' } }, rowOf('DE'), M, '1 234 e');
  expect(finding!.mends![0]!.writes).toEqual([
    { row: rowOf('DE'), column: M, input: 1234 },
    { row: rowOf('DE'), column: status, input: 'P E' },
  ]);
});

test('letters beside two numbers of a row are both kept, whichever is mended last', () => {
  const found = check(tableCells({ DE: { M: '1 234 e', F: '2 000 p' } })).flatMap(({ mends }) => mends ?? []);
  const [male, female] = found.map(({ writes }) => writes.find(({ column }) => column === status)?.input);
  expect([male, female]).toEqual(['EP', 'PE']);
});

test('a text that means no figure has no mend', () => {
  const [finding] = checkWith({}, rowOf('DE'), T, 'about 500');
  expect(finding).toMatchObject({ message: { key: 'S05.not-a-number' } });
  expect(finding!.mends).toBeUndefined();
});

test('the own country, an unknown code, none at all, and one that stands twice', () => {
  const code = 1;
  expect(brief(checkWith({}, rowOf('DE'), code, 'BG'))).toEqual([['S09', 'S09.own-country', at(rowOf('DE'), code)]]);
  expect(brief(checkWith({}, rowOf('DE'), code, 'QQ'))).toEqual([['S03', 'S03.unknown-code', at(rowOf('DE'), code)]]);
  expect(brief(checkWith({ DE: { T: 1 } }, rowOf('DE'), code, ''))).toEqual([
    ['S03', 'S03.no-code', at(rowOf('DE'), code)],
  ]);
  const [finding] = checkWith({}, rowOf('GR'), code, 'FR');
  expect(finding).toMatchObject({ rule: 'S04', cells: [at(rowOf('GR'), code), at(rowOf('FR'), code)] });
  expect(checkWith({}, rowOf('GR'), code, 'el')).toEqual([]);
});

test.each([
  ['X', 'S07.unknown-letter', { T: 5 }],
  ['E Z', 'S07.unknown-letter', { T: 5 }],
  ['E', 'S07.needs-number', {}],
  ['M', 'S07.needs-missing', { M: 1, F: 2 }],
])('status "%s" gives %s', (letters, key, figures) => {
  expect(brief(checkWith({ DE: figures }, rowOf('DE'), status, letters))).toEqual([
    ['S07', key, at(rowOf('DE'), status)],
  ]);
});

test.each(['E', 'e p', 'B', 'L'])('status "%s" may stand where only the total is known', (letters) => {
  expect(checkWith({ DE: { T: 5 } }, rowOf('DE'), status, letters)).toEqual([]);
});

test('a missing figure says why with a letter that says so', () => {
  expect(checkWith({}, rowOf('DE'), T, ': m')).toEqual([]);
  expect(brief(checkWith({}, rowOf('DE'), T, ':x'))).toEqual([['S07', 'S07.unknown-letter', at(rowOf('DE'), T)]]);
  expect(brief(checkWith({}, rowOf('DE'), T, ':E'))).toEqual([['S07', 'S07.needs-number', at(rowOf('DE'), T)]]);
  expect(brief(checkWith({}, rowOf('DE'), T, ':LM'))).toEqual([['S07', 'S07.unknown-letter', at(rowOf('DE'), T)]]);
});

test('male and female make up the total', () => {
  const cells = [at(rowOf('DE'), T), at(rowOf('DE'), M), at(rowOf('DE'), F)];
  const [differs] = checkWith({ DE: { T: 10, M: 4, F: 6 } }, rowOf('DE'), F, 5);
  expect(differs).toMatchObject({ rule: 'C02', message: { key: 'C02.differs', values: { total: 10, sum: 9 } }, cells });
  const [exceeds] = check(tableCells({ DE: { T: 10, M: 11 } }));
  expect(exceeds).toMatchObject({ rule: 'C02', message: { key: 'C02.exceeds', values: { part: 11 } } });
  const [lacks] = checkWith({ DE: { M: 4, F: 6 } }, rowOf('DE'), T, '');
  expect(lacks).toMatchObject({ rule: 'C02', message: { key: 'C02.no-total' } });
  expect(lacks!.mends![0]!.writes).toEqual([
    {
      ...cells[0],
      input: `=IF(COUNT(D${rowOf('DE') + 1},E${rowOf('DE') + 1})=2,D${rowOf('DE') + 1}+E${rowOf('DE') + 1},"")`,
    },
  ]);
});

test('where partners are known by total only, the sexes fall short of the total of all without harm', () => {
  const entered = { DE: { M: 4, F: 6 }, FR: { T: 50 } };
  const total = rowOf('TOTAL');
  expect(check(tableCells(entered))).toEqual([]);
  expect(brief(checkWith(entered, total, M, 60))).toContainEqual(['C02', 'C02.differs', at(total, T)]);
  expect(brief(check(tableCells({ TOTAL: { T: 100, M: 40, F: 50 } })))).toEqual([['C02', 'C02.differs', at(total, T)]]);
});

test('a broken number is reported once, not again by the sums it spoils', () => {
  expect(brief(checkWith({ DE: { T: 10, M: 4, F: 6 } }, rowOf('DE'), M, -4))).toEqual([
    ['C01', 'C01.negative', at(rowOf('DE'), M)],
  ]);
});

test('partners make up the total; while some are empty they may not exceed it', () => {
  const entered = { DE: { T: 100 }, FR: { T: 50 } };
  const total = rowOf('TOTAL');
  expect(checkWith(entered, total, T, 200)).toEqual([]);
  expect(brief(checkWith(entered, total, T, 149))).toEqual([['C04', 'C04.exceeds', at(total, T)]]);
  const [lacks] = checkWith(entered, total, T, '');
  expect(lacks).toMatchObject({ rule: 'C04', message: { key: 'C04.no-total', values: { sum: 150 } } });
  expect(lacks!.mends![0]!.writes[0]!.input).toBe(
    `=IF(COUNT(C${rowOf('AL') + 1}:C${rowOf('UNK') + 1})=0,"",SUM(C${rowOf('AL') + 1}:C${rowOf('UNK') + 1}))`,
  );
  const cells = tableCells();
  for (const { code } of readTable(identityOf(bulgaria), cells)!.rows) {
    cells[rowOf(code)]![T] = code === 'TOTAL' ? 251 : 1;
  }
  expect(brief(check(cells))).toEqual([['C04', 'C04.differs', at(total, T)]]);
});

test('findings come from the top of the sheet down', () => {
  const cells = tableCells();
  cells[rowOf('UNK')]![T] = -1;
  cells[rowOf('AL')]![F] = -1;
  cells[rowOf('AL')]![M] = -1;
  expect(check(cells).map(({ cells: [cell] }) => cell)).toEqual([
    at(rowOf('AL'), M),
    at(rowOf('AL'), F),
    at(rowOf('UNK'), T),
  ]);
});

test('counts how many figures pass', () => {
  const cells = tableCells({ DE: { M: 4, F: 6 }, FR: { T: 'x' } });
  // Three of Germany, three totals, and the broken one.
  expect(checkCells(cells).counts.get('sheet')).toEqual({ filled: 7, passing: 6 });
});

const someCodes = ['AL', 'DE', 'FR', 'KZ', 'US', 'CN', 'OTHER']; // of many unknown, C10 has something to say
const consistent = fc.dictionary(
  fc.constantFrom(...someCodes),
  fc.oneof(
    fc.record({ M: fc.nat(1e6), F: fc.nat(1e6) }),
    fc.record({ T: fc.nat(1e6) }),
    fc.record({ T: fc.constantFrom<CellValue>(':', ':M', ': q') }),
    fc.record({ M: fc.nat(1e6), F: fc.nat(1e6), status: fc.constantFrom<CellValue>('E', 'p', 'B, U') }),
  ),
);

test('a consistent table passes, whatever its figures', () => {
  fc.assert(fc.property(consistent, (entered) => expect(check(tableCells(entered as EnteredFigures))).toEqual([])));
});

test('a mistake planted in a consistent table is found at its cell, and nothing else is found', () => {
  const mistake = fc.record({
    code: fc.constantFrom(...someCodes),
    sex: fc.constantFrom('T', 'M', 'F'),
    value: fc.oneof(fc.integer({ min: -1e6, max: -1 }), fc.constantFrom<CellValue>(0.5, 'abc', '12,5', '1 234', true)),
  });
  fc.assert(
    fc.property(consistent, mistake, (entered, { code, sex, value }) => {
      const found = check(tableCells({ ...entered, [code]: { T: 5, M: 2, F: 3, [sex]: value } }));
      expect(found).toHaveLength(1);
      expect(found[0]!.cells[0]).toEqual(at(rowOf(code), { T, M, F }[sex]));
    }),
  );
});

test('every finding can be said, and every rule has a title and help', () => {
  for (const { id } of rules) {
    expect(message('en', `${id}.title` as 'S05.title')).not.toBe('');
    expect(message('en', `${id}.help` as 'S05.help')).not.toBe('');
  }
  const [finding] = checkWith({ DE: { T: 10, M: 4, F: 6 } }, rowOf('DE'), F, 5);
  expect(message('en', finding!.message.key, finding!.message.values)).toBe(
    'Germany, 2024: the total is 10, but male 4 and female 5 make 9.',
  );
});

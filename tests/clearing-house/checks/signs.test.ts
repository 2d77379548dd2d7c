import { signMends, signsAskedFor } from '../../../src/clearing-house/checks/signs';
import { signOf, signs, type SignMeaning } from '../../../src/clearing-house/codes/signs';
import { fitsMissing } from '../../../src/clearing-house/codes/observation-status';
import type { CheckContext } from '../../../src/clearing-house/checks/context';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { parseEntry } from '../../../src/clearing-house/tables/entry';
import type { TemplateRequest } from '../../../src/clearing-house/tables/template-layout';
import { editing, foundIn, mended, workbookOf } from '../../support/findings';
import { bulgaria, columnsOf, rowOf, tableCells } from '../../support/table-cells';

const twoYears: TemplateRequest = { ...bulgaria, years: [2023, 2024] };
const { T, M, F, status } = columnsOf(2024);
const said = (meanings: Readonly<Record<string, SignMeaning>>): CheckContext => ({
  ...editing,
  signs: new Map(Object.entries(meanings)),
});
const zero: SignMeaning = { kind: 'zero' };
const belowHalf: SignMeaning = { kind: 'below-half' };

const asked = (cells: CellValue[][], context = editing, request = bulgaria) =>
  signsAskedFor(workbookOf({ cells, request }), context).map(({ sign, count, first }) => [sign.sign, count, first]);

/** The cells once all signs are what they were said to mean. */
function explained(cells: CellValue[][], context: CheckContext, request = bulgaria): CellValue[][] {
  const [table] = signMends(workbookOf({ cells, request }), context.signs);
  return (table?.mends ?? []).reduce((after, mend) => mended(after, mend), cells);
}

const row = (cells: CellValue[][], code: string, request = bulgaria) =>
  [T, M, F, status].map((column) => cells[rowOf(code, request)]![column]);

test.each([
  ['-', '-'],
  [' – ', '–'],
  ['—', '—'],
  ['..', '..'],
  ['...', '…'],
  ['…', '…'],
  ['.', '.'],
  ['X', 'x'],
  ['х', 'x'], // the Cyrillic letter
  ['*', '*'],
  ['N/A', 'n/a'],
  ['н/д', 'н/д'],
])('“%s” is the sign %s, and means nothing until somebody says so', (text, sign) => {
  expect(signOf(text)?.sign).toBe(sign);
  expect(parseEntry(text)).toMatchObject({ kind: 'text', reading: undefined });
});

test.each([':', 'c', '5', '#N/A', '?', 'xx', ''])('“%s” is no sign', (text) => {
  expect(signOf(text)).toBeUndefined();
});

test('every meaning that is offered is an entry; every example is among those offered', () => {
  for (const { meanings, examples } of signs) {
    for (const meaning of meanings) {
      if (meaning.kind === 'missing' && meaning.letter !== '') expect(fitsMissing(meaning.letter)).toBe(true);
    }
    for (const example of Object.values(examples)) expect(meanings).toContainEqual(example);
  }
});

test('a sign is asked about before it can be mended; once its meaning is said, it can', () => {
  const cells = tableCells({ DE: { M: '-', F: 3 } });
  const cell = { row: rowOf('DE'), column: M };
  expect(foundIn('S05', cells)).toMatchObject([
    { severity: 'error', cells: [cell], ask: { sign: '-' }, message: { key: 'S05.unexplained-sign' } },
  ]);
  expect(foundIn('S05', cells)[0]!.mends).toBeUndefined();
  const inputs = (meaning: SignMeaning) => {
    const [finding] = foundIn('S05', cells, bulgaria, said({ '-': meaning }));
    expect(finding).toMatchObject({ message: { key: 'S05.sign' } });
    expect(finding!.ask).toBeUndefined();
    return finding!.mends![0]!.writes.map(({ column, input }) => [column, input]);
  };
  expect(inputs(zero)).toEqual([[M, 0]]);
  expect(inputs({ kind: 'missing', letter: '' })).toEqual([[M, ':']]);
  expect(inputs({ kind: 'missing', letter: 'L' })).toEqual([[M, ':L']]);
  expect(inputs({ kind: 'confidential' })).toEqual([[M, ':C']]);
  expect(inputs(belowHalf)).toEqual([
    [M, 0],
    [status, 'N'],
  ]);
});

test('each sign is asked about once for the workbook, with how often it stands there and where first', () => {
  const cells = tableCells({ DE: { M: '-', F: '..' }, FR: { M: '-', F: 4 }, IT: { T: 'about 5' } });
  const first = (code: string, column: number) => ({ sheet: '0', row: rowOf(code), column });
  expect(asked(cells)).toEqual([
    ['-', 2, first('FR', M)],
    ['..', 1, first('DE', F)],
  ]);
  expect(asked(cells, said({ '-': zero }))).toEqual([['..', 1, first('DE', F)]]);
  expect(signsAskedFor(workbookOf({ cells }, { cells }), editing).map(({ count }) => count)).toEqual([4, 2]);
});

test('0 is asked about where it stands beside dashes that mean zero, or may, in the same year', () => {
  const cells = tableCells({ DE: { M: '-', F: 3 }, FR: { M: 0, F: 0 } }, twoYears);
  const { T: t, M: m, F: f } = columnsOf(2023, twoYears);
  for (const column of [t, m, f]) cells[rowOf('DE', twoYears)]![column] = 7; // no dash in 2023
  const counts = (context: CheckContext) => asked(cells, context, twoYears).map(([sign, count]) => [sign, count]);
  expect(counts(editing)).toEqual([
    ['-', 1],
    ['0', 3],
  ]);
  expect(counts(said({ '-': zero }))).toEqual([['0', 3]]);
  expect(counts(said({ '-': { kind: 'missing', letter: '' } }))).toEqual([]);
  expect(counts(said({ '-': zero, '0': zero }))).toEqual([]);
});

test('dashes become zeros and zeros less than half a unit, all at once', () => {
  const cells = tableCells({ DE: { M: '-', F: 3 }, FR: { M: 0, F: 6, status: 'P/N' }, IT: { M: 1, F: 1 } });
  const after = explained(cells, said({ '-': zero, '0': belowHalf }));
  expect(row(after, 'DE')).toEqual(['', 0, 3, '']);
  expect(row(after, 'FR')).toEqual([6, 0, 6, 'P N/N']);
  expect(row(after, 'IT')).toEqual([2, 1, 1, '']);
  expect(asked(after, said({ '-': zero }))).toEqual([]);
  // The dashes are zeros now, and stay what they are.
  expect(explained(after, said({ '-': zero, '0': belowHalf }))).toEqual(after);
});

test('signs that nobody explained stay as they are', () => {
  const cells = tableCells({ DE: { M: '-', F: '..' } });
  expect(row(explained(cells, said({ '..': { kind: 'confidential' } })), 'DE')).toEqual(['', '-', ':C', '']);
  expect(signMends(workbookOf({ cells }), new Map())).toEqual([]);
});

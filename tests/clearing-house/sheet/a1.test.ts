import fc from 'fast-check';
import {
  areaAddress,
  cellAddress,
  columnLetters,
  fixedReference,
  parseAddress,
  reference,
  sheetPrefix,
  textLiteral,
} from '../../../src/clearing-house/sheet/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

const area = fc.record({
  row: fc.nat(1_000_000),
  column: fc.nat(16_000),
  rows: fc.integer({ min: 1, max: 1000 }),
  columns: fc.integer({ min: 1, max: 300 }),
});

test('an address says which area it is of', () => {
  fc.assert(
    fc.property(area, (each) => {
      expect(parseAddress(areaAddress(each))).toEqual(each);
      expect(parseAddress(fixedReference(each))).toEqual(each);
      expect(parseAddress(`'It''s a sheet'!${areaAddress(each)}`)).toEqual(each);
    }),
  );
});

test('whole rows and columns and other texts are no area', () => {
  for (const text of ['A:A', '1:3', '', 'DE', 'A0B', 'A1:B']) expect(parseAddress(text)).toBeUndefined();
});

test('references fix what is to be fixed', () => {
  const cell = { row: 16, column: 2 };
  expect(cellAddress(cell)).toBe('C17');
  expect(reference(cell)).toBe('C17');
  expect(reference(cell, { column: true })).toBe('$C17');
  expect(reference(cell, { row: true })).toBe('C$17');
});

test('names and texts are written as formulas write them', () => {
  expect(sheetPrefix("O'Brien 5")).toBe("'O''Brien 5'!");
  expect(textLiteral('say "yes"')).toBe('"say ""yes"""');
});

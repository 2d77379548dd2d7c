import * as fc from 'fast-check';
import { MAX_COLUMNS, MAX_ROWS, rect } from '../../../src/workbench/engine/geometry';
import {
  columnIndex,
  columnName,
  formatAbsolute,
  formatArea,
  parseArea,
  parseReference,
  qualifiedAddress,
  quoteSheetName,
  splitUnion,
} from '../../../src/workbench/host/excel/address';
import { anyArea } from './areas';

const sheetName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 31 }).filter((name) => !/^'|'$/.test(name));

test('column letters count like Excel', () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
});

test('every column is found again by its letters', () => {
  fc.assert(fc.property(fc.nat(MAX_COLUMNS - 1), (index) => columnIndex(columnName(index)) === index));
});

test('every area is found again by its address, with dollar signs and without', () => {
  fc.assert(
    fc.property(anyArea, (area) => {
      expect(parseArea(formatArea(area))).toEqual(area);
      expect(parseArea(formatAbsolute(area))).toEqual(area);
    }),
  );
});

test('every sheet name survives its quotes', () => {
  fc.assert(
    fc.property(sheetName, anyArea, (name, area) => {
      expect(parseReference(qualifiedAddress(name, area))).toEqual({ sheet: name, area });
    }),
  );
});

test.each([
  ['B2', rect(1, 1)],
  ['$B$2', rect(1, 1)],
  ['b2:a1', rect(0, 0, 2, 2)],
  ['C:A', rect(0, 0, MAX_ROWS, 3)],
  ['5:3', rect(2, 0, 3, MAX_COLUMNS)],
  ['A1:XFD1048576', rect(0, 0, MAX_ROWS, MAX_COLUMNS)],
])('%s is an area', (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A:1', 'A1,B2', 'A1 B2', 'Name', '0:1'])(
  '%j is no area',
  (text) => {
    expect(parseArea(text)).toBeUndefined();
  },
);

test('whole rows and columns are written without the other half', () => {
  expect(formatArea(rect(0, 0, MAX_ROWS, 1))).toBe('A:A');
  expect(formatArea(rect(0, 0, 3, MAX_COLUMNS))).toBe('1:3');
  expect(formatArea(rect(0, 0, MAX_ROWS, MAX_COLUMNS))).toBe('1:1048576');
});

test('quotes stand where a name could be read as something else', () => {
  const names = ['Sheet1', 'Лист1', 'a.b', 'My sheet', "Bob's", '2024', 'A1', 'R1C1', 'rc', 'a-b'];
  expect(names.map(quoteSheetName)).toEqual([
    'Sheet1',
    'Лист1',
    'a.b',
    "'My sheet'",
    "'Bob''s'",
    "'2024'",
    "'A1'",
    "'R1C1'",
    "'rc'",
    "'a-b'",
  ]);
});

test('a union is parted at commas and semicolons outside of quotes', () => {
  expect(splitUnion("A1:B2, 'a,b;c'!D4;E5")).toEqual(['A1:B2', "'a,b;c'!D4", 'E5']);
});

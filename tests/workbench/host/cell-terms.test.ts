import { colorArgument } from '../../../src/workbench/host/excel/colors';
import { numberFormatCategory } from '../../../src/workbench/host/excel/number-format-category';
import { serialOf } from '../../../src/workbench/host/excel/validation-rules';
import { valueType } from '../../../src/workbench/host/excel/value-types';

test.each([
  ['#ff00AA', '#FF00AA'],
  ['FFA500', '#FFA500'],
  ['orange', '#FFA500'],
  ['Light Yellow', '#FFFFE0'],
])('the colour %s is %s', (given, code) => {
  expect(colorArgument(given)).toBe(code);
});

test.each(['', '#12345', 'no colour', null, 7])('%p is no colour', (given) => {
  expect(() => colorArgument(given)).toThrow(expect.objectContaining({ code: 'InvalidArgument' }) as Error);
});

test.each([
  ['General', 'General'],
  ['0.00', 'Number'],
  ['#,##0', 'Number'],
  ['#,##0.00_);(#,##0.00)', 'Number'],
  ['$#,##0.00', 'Currency'],
  ['[$€-407] #,##0', 'Currency'],
  ['_($* #,##0.00_);_($* (#,##0.00)', 'Accounting'],
  ['m/d/yyyy', 'Date'],
  ['[$-409]d-mmm-yy;@', 'Date'],
  ['yyyy-mm-dd hh:mm', 'Date'],
  ['h:mm AM/PM', 'Time'],
  ['[h]:mm:ss', 'Time'],
  ['0%', 'Percentage'],
  ['# ?/?', 'Fraction'],
  ['0.00E+00', 'Scientific'],
  ['@', 'Text'],
  ['0 "persons"', 'Custom'],
])('the number format %s is of the category %s', (format, category) => {
  expect(numberFormatCategory(format)).toBe(category);
});

test('what a cell holds has a type', () => {
  expect([1.5, true, '', 'x', '#N/A', '#1'].map(valueType)).toEqual([
    'Double',
    'Boolean',
    'Empty',
    'String',
    'Error',
    'String',
  ]);
});

test.each([
  ['2018-04-01', 43191],
  ['1900-03-01', 61],
  ['2018-04-01T12:00:00Z', 43191.5],
  ['06:00', 0.25],
])('%s is day %d', (text, serial) => {
  expect(serialOf(text)).toBe(serial);
});

test.each(['', 'soon', '2018', '4/1/2018'])('%j is no ISO date', (text) => {
  expect(serialOf(text)).toBeUndefined();
});

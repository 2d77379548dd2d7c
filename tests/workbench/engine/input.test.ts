import fc from 'fast-check';
import { valueOf } from '../../../src/workbench/engine/univer/cell-data';
import { coerce } from '../../../src/workbench/engine/univer/input';

/** What a cell holds, and which number format it gets, after some text was written. */
function written(text: string, format?: string): readonly [unknown, string | undefined] {
  const { content, format: brought } = coerce(text, format);
  return [content.f ?? valueOf(content), brought];
}

test.each([
  ['12', 12, undefined],
  ['-5', -5, undefined],
  ['+5', 5, undefined],
  [' 7 ', 7, undefined],
  ['1.5', 1.5, undefined],
  ['.5', 0.5, undefined],
  ['1e3', 1000, '0.00E+00'],
  ['1,234', 1234, '#,##0'],
  ['1,234.50', 1234.5, '#,##0.00'],
  ['5%', 0.05, '0%'],
  ['57%', 0.57, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['$12', 12, '$#,##0'],
  ['(5)', -5, undefined],
])('%s is the number %d', (text, number, format) => {
  const [value, brought] = written(text);
  expect(value).toBe(number);
  if (format !== undefined) expect(brought).toBe(format);
});

test.each([
  ['3/14/2024', 45365, 'm/d/yyyy'],
  ['2024-03-14', 45365, 'm/d/yyyy'],
  ['14-Mar-2024', 45365, 'd-mmm-yy'],
  ['13:30', 0.5625, 'h:mm'],
  ['Mar-2024', 45352, 'mmm-yy'],
  ['14-Mar', expect.any(Number), 'd-mmm'],
  ['3/14/2024 13:30', 45365.5625, 'm/d/yyyy h:mm'],
])('%s is a date or a time', (text, serial, format) => {
  expect(written(text)).toEqual([serial, format]);
});

test.each([['TRUE'], ['true'], ['True']])('%s is a truth value', (text) => {
  expect(written(text)[0]).toBe(true);
});

test.each([['#N/A'], ['#DIV/0!'], ['#REF!']])('%s is an error', (text) => {
  expect(written(text)[0]).toBe(text);
});

test.each([['abc'], ['DE'], ['12 apples'], ['1.2.3'], ['14.03.2024'], ["1'000"], ['='], ['a=b'], [' padded ']])(
  '%s stays as it is',
  (text) => {
    expect(written(text)).toEqual([text, undefined]);
  },
);

test.each([
  ["'12", '12'],
  ["'=A1", '=A1'],
  ["''quoted", "'quoted"],
])('%s is text because of its apostrophe', (text, kept) => {
  expect(written(text)[0]).toBe(kept);
});

test('a formula is taken as it is written', () => {
  expect(written('=SUM(A1:A3)')[0]).toBe('=SUM(A1:A3)');
});

test('cells formatted as text keep whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(written(text, '@')).toEqual([text, undefined]);
    }),
  );
});

test('numbers survive being written as text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), (number) => {
      const [value] = written(String(number));
      // Fifteen digits are kept.
      expect(Math.abs((value as number) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
    }),
  );
});

test('integers survive exactly', () => {
  fc.assert(fc.property(fc.integer(), (number) => written(String(number))[0] === number));
});

test('an apostrophe keeps any text', () => {
  fc.assert(fc.property(fc.string(), (text) => written(`'${text}`)[0] === text));
});

test('numbers and truth values that are no text are never looked into', () => {
  fc.assert(
    fc.property(fc.oneof(fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true })), (value) => {
      expect(valueOf(coerce(value, '@').content)).toBe(value);
    }),
  );
});

test('whatever is written, the cell holds a value', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { content } = coerce(text);
      const value = valueOf(content);
      expect(['string', 'number', 'boolean']).toContain(typeof value);
      expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
    }),
  );
});

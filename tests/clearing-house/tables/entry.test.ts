import fc from 'fast-check';
import { parseEntry } from '../../../src/clearing-house/tables/entry';

test('a number is a number, whatever the rules will say of it', () => {
  expect(parseEntry(1234)).toEqual({ kind: 'number', value: 1234 });
  expect(parseEntry(-5)).toEqual({ kind: 'number', value: -5 });
});

test('nothing, and spaces only, are blank', () => {
  expect(parseEntry('')).toEqual({ kind: 'blank' });
  expect(parseEntry('  ')).toEqual({ kind: 'blank' });
});

test.each([
  [':', ''],
  [':M', 'M'],
  [': l', 'L'],
  [':xy', 'XY'],
])('%s is a missing figure with the letter "%s"', (text, letter) => {
  expect(parseEntry(text)).toEqual({ kind: 'missing', letter });
});

test.each([
  ['1 234', 1234, ''],
  ['1\u00A0234', 1234, ''],
  ['1\u202F234\u202F567', 1234567, ''],
  ["1'234", 1234, ''],
  ['1.234', 1234, ''],
  ['1,234,567', 1234567, ''],
  ['1234 e', 1234, 'E'],
  ['12ep', 12, 'EP'],
  ['0', 0, ''],
])('the text "%s" can only mean %d', (text, value, letters) => {
  expect(parseEntry(text)).toEqual({ kind: 'text', text, reading: { value, letters } });
});

test.each(['12,5', '1,23', 'abc', '12 13/2', '#DIV/0!', '-', '..', 'e', '1,234.567', '99999999999999999999'])(
  'the text "%s" means no figure',
  (text) => {
    expect(parseEntry(text)).toEqual({ kind: 'text', text, reading: undefined });
  },
);

test('a truth value is no figure', () => {
  expect(parseEntry(true)).toEqual({ kind: 'text', text: 'TRUE', reading: undefined });
});

test('however thousands are parted, a text is read as the number it shows', () => {
  const separator = fc.constantFrom(' ', '\u00A0', '\u202F', "'", '’', '.', ',');
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), separator, (value, parting) => {
      const text = value.toLocaleString('en').replaceAll(',', parting);
      const entry = parseEntry(text);
      expect(entry).toMatchObject({ kind: 'text', reading: { value, letters: '' } });
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(parseEntry(text).kind).toMatch(/^(blank|missing|text)$/)));
});

import fc from 'fast-check';
import { countries } from '../../src/clearing-house/codes/countries';
import { LANGUAGES } from '../../src/clearing-house/messages/language';
import { translator } from '../../src/clearing-house/messages/message';
import { tables } from '../../src/clearing-house/tables/catalogue';
import { readCountry } from '../../src/functions/arguments/country';
import { readOwn } from '../../src/functions/arguments/own';
import { readSex } from '../../src/functions/arguments/sex';
import { readSpan } from '../../src/functions/arguments/span';
import { readTable } from '../../src/functions/arguments/table';
import { readYear } from '../../src/functions/arguments/year';
import { tableById } from '../../src/clearing-house/tables/catalogue';
import { FunctionProblem } from '../../src/functions/function-problem';

const t = translator('en');
const all = ['mirror', 'soft-bound', 'look', 'nothing'] as const;
const tableOf = (given: unknown): string => readTable({ name: 'table', given }, all, t).id;
const countryOf = (given: unknown): string => readCountry({ name: 'partner', given }, 'en', t);

test.each([
  [5, '5'],
  ['5', '5'],
  [1.2, '1.2'],
  ['1,2', '1.2'],
  [' 1.2 ', '1.2'],
  ['s3', 'S3'],
  ['С3', 'S3'], // Cyrillic
  ['Table 5', '5'],
  ['tableau 6.1', '6.1'],
  ['Таблица № 5', '5'],
  [[['5']], '5'],
])('%j is a table', (given, id) => {
  expect(tableOf(given)).toBe(id);
});

test('every table is read by its number with a point or a comma, and as a number where it is one', () => {
  for (const { id } of tables) {
    expect([tableOf(id), tableOf(id.replace('.', ',')), tableOf(id.toLowerCase())]).toEqual([id, id, id]);
    if (/^[\d.]+$/.test(id)) expect(tableOf(Number(id))).toBe(id);
  }
});

test('every country is read by its codes in either case and by its names in three languages', () => {
  const country = fc.constantFrom(...countries);
  fc.assert(
    fc.property(country, fc.constantFrom(...LANGUAGES), fc.boolean(), ({ iso2, iso3, names }, language, upper) => {
      const written = (text: string): string => (upper ? text.toUpperCase() : text.toLowerCase());
      expect([iso2, iso3, names[language]].map((text) => countryOf(written(text)))).toEqual([iso2, iso2, iso2]);
    }),
  );
});

test('anything at all is read or said to be wrong, and nothing else happens', () => {
  const readers = [
    tableOf,
    countryOf,
    (given: unknown) => readSex({ name: 'sex', given }, t),
    (given: unknown) => readOwn({ name: 'own', given }, t),
    (given: unknown) => readYear({ name: 'year', given }, tableById('5')!, t),
    (given: unknown) => readSpan([given, given], tableById('5')!, new Date('2026-01-01'), t),
  ];
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([['', 1]]),
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...readers), (given, read) => {
      try {
        read(given);
      } catch (problem) {
        expect(problem).toBeInstanceOf(FunctionProblem);
        const { key, values } = problem as FunctionProblem;
        expect(LANGUAGES.map((language) => translator(language)(key, values)).join('')).not.toBe('');
      }
    }),
  );
});

test('an own figure is a number, or a text of digits in groups', () => {
  for (const given of [1234, '1234', '1 234', '1.234', '1’234', '1\u202F234']) {
    expect(readOwn({ name: 'own', given }, t)).toBe(1234);
  }
  expect(readOwn({ name: 'own', given: null }, t)).toBeUndefined();
});

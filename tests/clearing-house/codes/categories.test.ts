import { categories, categoryByCode } from '../../../src/clearing-house/codes/categories';
import { isCountryCode } from '../../../src/clearing-house/codes/countries';
import { formerStateByM49 } from '../../../src/clearing-house/codes/former-states';
import { expectNames } from './names';

test('codes are each there once and can be taken for no country and no former State', () => {
  const codes = categories.map((category) => category.code);
  expect(codes).toEqual(['TOTAL', 'OTHER', 'UNK', 'NAT', 'NATIVE', 'FOR', 'STLS', 'RNC']);
  expect(codes.filter((code) => isCountryCode(code) || formerStateByM49(code))).toEqual([]);
});

test('names are complete', () => {
  categories.forEach(({ names }) => expectNames(names));
});

test('finds a category by its code as written', () => {
  expect(categoryByCode('UNK')?.names.fr).toBe('Inconnu');
  expect(categoryByCode('unk')).toBeUndefined();
  expect(categoryByCode('DE')).toBeUndefined();
});

test('Eurostat has one code for the reporting country, SDMX the codes that all its lists share', () => {
  expect(categoryByCode('NATIVE')?.eurostat).toBe(categoryByCode('NAT')?.eurostat);
  expect(categories.flatMap(({ code, sdmx }) => (sdmx ? [[code, sdmx]] : []))).toEqual([
    ['TOTAL', '_T'],
    ['OTHER', '_O'],
    ['UNK', '_U'],
  ]);
});

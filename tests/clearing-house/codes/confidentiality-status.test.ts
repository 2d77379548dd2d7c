import { confidentialityOf, confidentialityStatuses } from '../../../src/clearing-house/codes/confidentiality-status';
import { expectNames } from './names';

test('has the letters of the SDMX list, each once, with names', () => {
  expect(confidentialityStatuses.map((status) => status.letter).join('')).toBe('FNCDSAOTGME');
  confidentialityStatuses.forEach(({ names }) => expectNames(names));
});

test('finds a status by its letter as written', () => {
  expect(confidentialityOf('C')?.names.en).toBe('Confidential statistical information');
  expect(confidentialityOf('c')).toBeUndefined();
  expect(confidentialityOf('B')).toBeUndefined();
});

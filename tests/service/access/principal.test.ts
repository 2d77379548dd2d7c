import { roleSchema } from '../../../src/contract/access';
import { ANONYMOUS, mayWriteFor, principalOf, whoAmI } from '../../../src/service/access/principal';

const bulgarian = principalOf('compiler', 'token:2', ['BG']);

test('the compilers of a country write its tables, and the secretariat those of all', () => {
  expect(mayWriteFor(bulgarian, 'BG')).toBe(true);
  expect(mayWriteFor(bulgarian, 'RO')).toBe(false);
  expect(mayWriteFor(principalOf('secretariat', 'token:3', []), 'BG')).toBe(true);
  for (const other of [ANONYMOUS, principalOf('reader', 'token:1', [])]) {
    expect(mayWriteFor(other, 'BG')).toBe(false);
  }
});

test('every role makes a principal of its kind', () => {
  for (const role of roleSchema.options) expect(principalOf(role, 'x', ['BG']).kind).toBe(role);
});

test('people are told who they are', () => {
  expect(whoAmI(bulgarian)).toEqual({ kind: 'compiler', id: 'token:2', countries: ['BG'] });
  expect(whoAmI(ANONYMOUS)).toEqual({ kind: 'anonymous', id: 'anonymous' });
});

import { roleSchema } from '../../../src/contract/access';
import { ANONYMOUS, maySeeAllOf, mayWriteFor, principalOf, viewOf } from '../../../src/service/access/principal';

const reader = principalOf('reader', 'token:1', []);
const bulgarian = principalOf('compiler', 'token:2', ['BG']);
const secretariat = principalOf('secretariat', 'token:3', []);

test('only the compilers of a country write its tables', () => {
  expect(mayWriteFor(bulgarian, 'BG')).toBe(true);
  for (const other of [ANONYMOUS, reader, secretariat]) expect(mayWriteFor(other, 'BG')).toBe(false);
  expect(mayWriteFor(bulgarian, 'RO')).toBe(false);
});

test('only they and the secretariat see its confidential figures', () => {
  expect(maySeeAllOf(bulgarian, 'BG')).toBe(true);
  expect(maySeeAllOf(secretariat, 'BG')).toBe(true);
  expect(maySeeAllOf(bulgarian, 'RO')).toBe(false);
  for (const other of [ANONYMOUS, reader]) expect(maySeeAllOf(other, 'BG')).toBe(false);
});

test('answers are shared by those who may see the same, and by nobody else', () => {
  const views = [reader, bulgarian, principalOf('compiler', 'token:4', ['BG', 'RO']), secretariat].map(viewOf);
  expect(new Set(views).size).toBe(views.length);
  expect(viewOf(ANONYMOUS)).toBe(viewOf(reader));
  expect(viewOf(principalOf('compiler', 'token:5', ['BG']))).toBe(viewOf(bulgarian));
});

test('every role makes a principal of its kind', () => {
  for (const role of roleSchema.options) expect(principalOf(role, 'x', ['BG']).kind).toBe(role);
});

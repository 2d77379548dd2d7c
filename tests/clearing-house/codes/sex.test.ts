import { sexByCode, sexes } from '../../../src/clearing-house/codes/sex';
import { expectNames } from './names';

test('total, male and female, with names', () => {
  expect(sexes.map((sex) => sex.code)).toEqual(['T', 'M', 'F']);
  sexes.forEach(({ names }) => expectNames(names));
});

test('understands the codes of SDMX, in which the total is _T', () => {
  expect(['_T', 'T', 'M', 'F'].map((code) => sexByCode(code)?.code)).toEqual(['T', 'T', 'M', 'F']);
  expect(sexByCode('_U')).toBeUndefined();
});

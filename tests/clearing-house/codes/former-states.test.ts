import { countryByCode, isCountryCode } from '../../../src/clearing-house/codes/countries';
import { formerStateByM49, formerStates } from '../../../src/clearing-house/codes/former-states';
import { expectNames } from './names';

test('keys are three digits, each once, and no present country’s number or code', () => {
  const keys = formerStates.map((state) => state.m49);
  expect(keys).toEqual(['200', '278', '810', '890', '891']);
  expect(keys.filter((key) => countryByCode(key) !== undefined)).toEqual([]);
});

test('names are complete', () => {
  formerStates.forEach(({ names }) => expectNames(names));
});

test('successors are countries of the list', () => {
  for (const { successors } of formerStates) {
    expect(successors.length).toBeGreaterThan(0);
    expect(successors.filter((code) => !isCountryCode(code))).toEqual([]);
  }
});

test('tells Yugoslavia from Serbia and Montenegro, which shared a two-letter code', () => {
  expect(formerStateByM49('890')?.successors).toContain('HR');
  expect(formerStateByM49('891')?.successors).not.toContain('HR');
});

test('the Soviet Union covered 15 of today’s countries', () => {
  expect(new Set(formerStateByM49('810')?.successors).size).toBe(15);
});

test.each(['CS', 'YU', '280', '276', ''])('knows no former State %p', (key) => {
  expect(formerStateByM49(key)).toBeUndefined();
});

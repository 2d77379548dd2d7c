import { isVersionPattern, matchesVersion } from '../../../src/service/sdmx/version';

test.each([
  ['1.0.0', true],
  ['1.0', true],
  ['1', true],
  ['*', true],
  ['+', true],
  ['~', true],
  ['1.+.0', true],
  ['1+.0.0', true],
  ['1.0~', true],
  ['1.0.0+', true],
  ['0~.5.9', true],
  ['1.0.1+', false],
  ['1.1+.0', false],
  ['2.0.0', false],
  ['2+.0.0', false],
  ['0.+.0', false],
  ['1.0.0-draft', false],
])('%s asks for version 1.0.0: %p', (pattern, expected) => {
  expect(isVersionPattern(pattern)).toBe(true);
  expect(matchesVersion(pattern, '1.0.0')).toBe(expected);
});

test.each(['', 'latest', '1.', '.1', '1.0.0.0', '+1', '1++', '*.*', '1+.0+', '1,2', '-'])('%j is no version', (text) =>
  expect(isVersionPattern(text)).toBe(false),
);

test('minimum versions', () => {
  expect(matchesVersion('1+.2.0', '2.0.0')).toBe(true);
  expect(matchesVersion('1.2+.5', '1.3.0')).toBe(true);
  expect(matchesVersion('1.2+.5', '2.3.0')).toBe(false);
  expect(matchesVersion('1.2.5+', '1.2.4')).toBe(false);
});

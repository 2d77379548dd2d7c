import fc from 'fast-check';
import { readEurostatFlags } from '../../../src/clearing-house/codes/eurostat-flags';
import { statusOf } from '../../../src/clearing-house/codes/observation-status';

test('today’s flags are SDMX statuses in lower case', () => {
  for (const flag of 'bdefimnpu') {
    expect(readEurostatFlags(flag)).toEqual({ statuses: [flag.toUpperCase()], confidentiality: [], unknown: [] });
    expect(statusOf(flag.toUpperCase())).toBeDefined();
  }
});

test.each([
  ['s', { statuses: ['I'], confidentiality: [] }],
  ['z', { statuses: ['M'], confidentiality: [] }],
  ['c', { statuses: [], confidentiality: ['C'] }],
])('understands %s of before January 2025', (flag, expected) => {
  expect(readEurostatFlags(flag)).toMatchObject({ ...expected, unknown: [] });
});

test('reads flags written one behind the other', () => {
  expect(readEurostatFlags('be').statuses).toEqual(['B', 'E']);
  expect(readEurostatFlags('b, ep').statuses).toEqual(['B', 'E', 'P']);
});

test('tells not significant (n) from not for publication (N)', () => {
  expect(readEurostatFlags('nN')).toEqual({ statuses: ['N'], confidentiality: ['N'], unknown: [] });
});

test('says what has no counterpart', () => {
  expect(readEurostatFlags('prP')).toEqual({ statuses: ['P'], confidentiality: [], unknown: ['r', 'P'] });
});

test('the same flag of both generations counts once', () => {
  expect(readEurostatFlags('siCc')).toEqual({ statuses: ['I'], confidentiality: ['C'], unknown: [] });
});

test('drops nothing but separators, whatever is written', () => {
  fc.assert(
    fc.property(fc.string(), (flags) => {
      const { statuses, confidentiality, unknown } = readEurostatFlags(flags);
      const empty = flags.replace(/[\s,]/g, '') === '';
      expect(statuses.length + confidentiality.length + unknown.length === 0).toBe(empty);
    }),
  );
});

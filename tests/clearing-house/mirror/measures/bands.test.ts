import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { direction, verdict } from '../../../../src/clearing-house/mirror/measures/bands';
import { difference } from '../../../../src/clearing-house/mirror/measures/difference';
import { ratio } from '../../../../src/clearing-house/mirror/measures/ratio';
import { withinChance } from '../../../../src/clearing-house/mirror/measures/small-numbers';
import { verdictFormula } from '../../../../src/clearing-house/mirror/verdict-formula';
import { verdictText } from '../../../../src/clearing-house/mirror/verdict-words';

const pair = (own: number, partner: number) => ({ own, partner });
const count = fc.nat(10_000_000);

test.each([
  [0, 0, 'match'],
  [0, 49, 'too-small'],
  [30, 49, 'too-small'],
  [0, 50, 'one-sided'],
  [60, 0, 'one-sided'],
  [100_000, 110_000, 'match'],
  [100_000, 110_001, 'small'],
  [125_000, 100_000, 'small'],
  [125_001, 100_000, 'medium'],
  [100_000, 200_000, 'medium'],
  [100_000, 200_001, 'large'],
  [300_000, 100_000, 'large'],
  [300_001, 100_000, 'extreme'],
  [2_191, 22_785, 'extreme'],
  [22_000, 22_785, 'match'],
  // 30 more than 100 is what chance alone can make: 3 times the root of 230 is 45.
  [100, 130, 'match'],
] as const)('%d beside %d is %s', (own, partner, expected) => {
  expect(verdict(pair(own, partner))).toBe(expected);
});

test('the verdict does not depend on who counts more', () => {
  fc.assert(fc.property(count, count, (a, b) => expect(verdict(pair(a, b))).toBe(verdict(pair(b, a)))));
});

test('difference and direction turn round with the sides; the ratio does not', () => {
  fc.assert(
    fc.property(count, count, (a, b) => {
      expect(difference(pair(a, b))).toBe(b - a === 0 ? 0 : -difference(pair(b, a)));
      expect(ratio(pair(a, b))).toBe(ratio(pair(b, a)));
      expect(ratio(pair(a, b))).toBeGreaterThanOrEqual(1);
      expect(direction(pair(a, b)) === 'own-higher').toBe(direction(pair(b, a)) === 'own-lower');
    }),
  );
});

test('equal counts agree, and a count beside nothing has no finite ratio', () => {
  expect(withinChance(pair(5, 5))).toBe(true);
  expect(ratio(pair(0, 0))).toBe(1);
  expect(ratio(pair(0, 7))).toBe(Infinity);
});

describe('the formula of the sheet', () => {
  /** What Excel makes of the formula: its few functions, and its operators in the words of JavaScript. */
  function calculate(formula: string, own: number, partner: number): unknown {
    const script = formula
      .slice(1)
      .replace(/"([^"]*)"/g, (text) => `(${text})`)
      .replace(/([^<>=])=([^=])/g, '$1===$2')
      .replaceAll('&', '+');
    const names = { IF: (test: boolean, yes: unknown, no: unknown) => (test ? yes : no), COUNT: () => 2 };
    const { max: MAX, min: MIN, abs: ABS, sqrt: SQRT } = Math;
    return runInNewContext(script, { ...names, MAX, MIN, ABS, SQRT, A1: own, B1: partner });
  }

  test('says what the verdict says, whatever the counts and the floor', () => {
    const near = fc.oneof(count, fc.nat(200), fc.constant(0));
    fc.assert(
      fc.property(near, near, fc.constantFrom(undefined, 0, 10, 1000), (own, partner, floor) => {
        const expected = verdictText(verdict(pair(own, partner), floor), direction(pair(own, partner)), 'en');
        expect(calculate(verdictFormula('A1', 'B1', 'en', { floor }), own, partner)).toBe(expected);
      }),
    );
  });
});

import fc from 'fast-check';
import { contentsMark } from '../../../src/clearing-house/charts/contents-mark';

const mark = contentsMark([
  ['Title', null],
  ["'Own", 12],
  ['=A1', ''],
]);

test('a sheet is known again however its formulas read and its rows have moved, and not when somebody wrote into it', () => {
  expect(contentsMark([[], ['Title'], ['', ''], ['Own', 12], ["='Renamed sheet'!$B$7"]])).toBe(mark);
  expect(contentsMark([['Title'], ['Own', 13], ['=A1']])).not.toBe(mark);
  expect(contentsMark([['Title'], ['Own', 12], ['=A1', 'a remark']])).not.toBe(mark);
  expect(contentsMark([['Title'], ['Own', 12], [5]])).not.toBe(mark);
});

test('any other text gives another mark', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      fc.pre(![a, b].some((text) => /^[='].*/s.test(text)) && a !== b);
      expect(contentsMark([[a]])).not.toBe(contentsMark([[b]]));
    }),
  );
});

import fc from 'fast-check';
import { freeSheetName, nameWithin } from '../../../src/clearing-house/sheet/free-sheet-name';

const mirror = (table: string): string => `${table} mirror`;

test('a name that is free is given as it is, others get the first number that is free', () => {
  expect(freeSheetName('Answers', [])).toBe('Answers');
  expect(freeSheetName('Answers', ['ANSWERS'])).toBe('Answers (2)');
  expect(freeSheetName('Answers', ['answers', 'Answers (2)'])).toBe('Answers (3)');
});

test('where a name is cut, no space and no apostrophe is left at its end', () => {
  expect(freeSheetName('Émigration vers la Côte d’Ivoire', [])).toBe('Émigration vers la Côte d’Ivoir');
  expect(freeSheetName("Emigrations towards the Cote d'Ivoire", [])).toBe('Emigrations towards the Cote d');
  expect(freeSheetName('Emigration from all the Cote d Ivoire', [])).toBe('Emigration from all the Cote d');
  expect(freeSheetName('Emigration from all countries', ['Emigration from all countries'])).toBe(
    'Emigration from all countri (2)',
  );
  expect(freeSheetName('Emigration from the Republic of Bulgaria', ['Emigration from the Republic of'])).toBe(
    'Emigration from the Republi (2)',
  );
});

test('the word beside a long name stays, with one space before it', () => {
  expect(nameWithin('Table 5 BG', mirror)).toBe('Table 5 BG mirror');
  expect(nameWithin('Emigration from Bulgaria 2024 as revised', mirror)).toBe('Emigration from Bulgaria mirror');
  expect(nameWithin('Emigration from Romania in 2024', mirror)).toBe('Emigration from Romania mirror');
});

test('any name, cut and made free, is one that Excel takes', () => {
  const names = fc.string({ unit: fc.constantFrom('a', 'B', ' ', "'", 'я'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(names, fc.integer({ min: 0, max: 3 }), (name, others) => {
      const wanted = nameWithin(`x${name}x`, mirror);
      const taken: string[] = [];
      for (let each = 0; each <= others; each++) taken.push(freeSheetName(wanted, taken));
      expect(new Set(taken.map((each) => each.toLowerCase())).size).toBe(others + 1);
      for (const each of taken) {
        expect(each.length).toBeLessThanOrEqual(31);
        expect(each).not.toMatch(/^'|'$|\s$/);
        expect(each).toMatch(each === wanted ? / mirror$/ : /\S \(\d\)$/);
      }
    }),
  );
});

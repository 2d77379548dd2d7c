import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { en } from '../../../src/clearing-house/messages/en';
import { fr } from '../../../src/clearing-house/messages/fr';
import { LANGUAGES, languageFor } from '../../../src/clearing-house/messages/language';
import { message, type MessageKey } from '../../../src/clearing-house/messages/message';
import { ru } from '../../../src/clearing-house/messages/ru';

const catalogues = { en, fr, ru };
const keys = Object.keys(en) as MessageKey[];

/** The names of the values that go into a message. */
function valuesOf(elements: MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap((element) => {
      if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        return [element.value, ...Object.values(element.options).flatMap((option) => [...valuesOf(option.value)])];
      }
      return element.type === TYPE.tag ? [...valuesOf(element.children)] : [element.value];
    }),
  );
}

test.each(LANGUAGES)('every message in %s is well formed and takes the same values as in English', (language) => {
  for (const key of keys) {
    expect([key, valuesOf(parse(catalogues[language][key]))]).toEqual([key, valuesOf(parse(en[key]))]);
  }
});

test('numbers are written as the language writes them, and counted as it counts', () => {
  expect(message('en', 'C01.negative', { value: -12345 })).toBe('-12,345 is negative. Enter 0 or more.');
  expect(message('fr', 'C01.negative', { value: -12345 })).toContain('-12\u202F345');
  expect(message('en', 'checks.to-look-at', { count: 1 })).toBe('1 thing to look at');
  expect(message('en', 'checks.to-look-at', { count: 2 })).toBe('2 things to look at');
});

test('a year is no quantity', () => {
  expect(message('en', 'sheet.round', { round: 2025 })).toBe('Round 2025');
});

test('a locale is served in its language, any other in English', () => {
  expect(languageFor('ru-RU')).toBe('ru');
  expect(languageFor('FR')).toBe('fr');
  expect(languageFor('de-DE')).toBe('en');
});

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { statusOf } from '../../../src/clearing-house/codes/observation-status';
import { en } from '../../../src/clearing-house/messages/en';
import { fr } from '../../../src/clearing-house/messages/fr';
import { LANGUAGES, languageFor } from '../../../src/clearing-house/messages/language';
import type { MessageKey } from '../../../src/clearing-house/messages/catalogue';
import { message } from '../../../src/clearing-house/messages/message';
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

/** How the numbers of a message are written where that is prescribed: a year without grouping, a share in percent. */
function numberStyles(elements: MessageFormatElement[]): Set<string> {
  return new Set(
    elements.flatMap((element) => {
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        return Object.values(element.options).flatMap((option) => [...numberStyles(option.value)]);
      }
      if (element.type !== TYPE.number || !element.style) return [];
      const { style } = element;
      return [`${element.value} ${typeof style === 'string' ? style : JSON.stringify(style.tokens)}`];
    }),
  );
}

/** Messages without words, and words that French has in common with English. */
const SAME_IN: Readonly<Record<'fr' | 'ru', readonly MessageKey[]>> = {
  fr: [
    'about.version',
    'diagnostics.service',
    'intake.at',
    'mirror.value',
    'mirror.zero',
    'mirrors.formula.source',
    'mirrors.question',
    'mirrors.revision.changed',
    'mirrors.signed',
    'mirrors.ratio',
    'stay.permanent',
    'send.last.time',
    'severity.information',
    'sheet.code',
    'sheet.sex.T',
  ],
  ru: [
    'companion.nearest-figure',
    'companion.other-source',
    'intake.at',
    'intake.goes-to',
    'mirror.value',
    'mirror.zero',
    'mirrors.revision.changed',
    'mirrors.signed',
    'mirrors.ratio',
    'send.changes.line',
    'send.last.time',
  ],
};

test.each(LANGUAGES)('%s has the messages of English, no more and no fewer', (language) => {
  expect(Object.keys(catalogues[language]).sort()).toEqual([...keys].sort());
});

test.each(['fr', 'ru'] as const)('no message in %s is left in English', (language) => {
  expect(keys.filter((key) => catalogues[language][key] === en[key]).sort()).toEqual([...SAME_IN[language]].sort());
});

test.each(LANGUAGES)('every message in %s is well formed and takes the same values as in English', (language) => {
  for (const key of keys) {
    const [own, english] = [parse(catalogues[language][key]), parse(en[key])];
    expect([key, valuesOf(own)]).toEqual([key, valuesOf(english)]);
    expect([key, numberStyles(own)]).toEqual([key, numberStyles(english)]);
  }
});

test.each(LANGUAGES)('apostrophes in %s are typographic: a straight one quotes in message syntax', (language) => {
  expect(keys.filter((key) => catalogues[language][key].includes("'"))).toEqual([]);
});

test('in French, a high sign stays on the line of its word', () => {
  // Not meant: a code such as :M, and the :: of number formats.
  const loose = / (?:[;!?»]|:(?![:A-Z]))|« /;
  expect(keys.filter((key) => loose.test(fr[key]))).toEqual([]);
});

test.each(LANGUAGES)('the status letters that %s proposes are statuses', (language) => {
  const proposed = message(language, 'sheet.status-prompt.message').split(' · ');
  expect(proposed).toHaveLength(5);
  expect(proposed.filter((each) => !/^[A-Z] /.test(each) || !statusOf(each[0]!))).toEqual([]);
});

test('numbers are written as the language writes them, and counted as it counts', () => {
  expect(message('en', 'C01.negative', { value: -12345 })).toBe('-12,345 is negative. Enter 0 or more.');
  expect(message('fr', 'C01.negative', { value: -12345 })).toContain('-12\u202F345');
  expect(message('en', 'tables.findings', { count: 1 })).toBe('1 finding');
  expect(message('en', 'tables.findings', { count: 2 })).toBe('2 findings');
});

test.each([
  [1, '1 замечание'],
  [2, '2 замечания'],
  [5, '5 замечаний'],
  [11, '11 замечаний'],
  [21, '21 замечание'],
])('%i findings are counted in Russian', (count, text) => {
  expect(message('ru', 'tables.findings', { count })).toBe(text);
});

test('parts of a month are counted in Russian', () => {
  expect(message('ru', 'stay.months', { months: 1.25 })).toBe('1,25 месяца');
  expect(message('ru', 'stay.months', { months: 12 })).toBe('12 месяцев');
});

test('a year is no quantity', () => {
  expect(message('en', 'sheet.round', { round: 2025 })).toBe('Round 2025');
});

test('a locale is served in its language, any other in English', () => {
  expect(languageFor('ru-RU')).toBe('ru');
  expect(languageFor('FR')).toBe('fr');
  expect(languageFor('de-DE')).toBe('en');
});

import fc from 'fast-check';
import {
  fitsMissing,
  fitsNumber,
  observationStatuses,
  parseStatuses,
  statusOf,
} from '../../../src/clearing-house/codes/observation-status';
import { expectNames } from './names';

const PRECEDENCE = [...'BOMLHQJSDKWIFEPNUVGA'];
const letters = observationStatuses.map((status) => status.letter);

test('statuses stand in the order of precedence of SDMX', () => {
  expect(letters).toEqual(PRECEDENCE);
});

test('names are complete', () => {
  observationStatuses.forEach(({ names }) => expectNames(names));
});

test('says what each status goes with', () => {
  expect(letters.filter((letter) => fitsNumber(letter) && fitsMissing(letter)).join('')).toBe('BJS');
  expect(letters.filter((letter) => !fitsNumber(letter)).join('')).toBe('OMLHQK');
  expect(letters.filter((letter) => !fitsMissing(letter)).join('')).toBe('DWIFEPNUVGA');
});

test('a letter that is no status goes with nothing', () => {
  for (const letter of ['X', 'e', '', ':']) {
    expect([statusOf(letter), fitsNumber(letter), fitsMissing(letter)]).toEqual([undefined, false, false]);
  }
});

describe('parseStatuses', () => {
  const separator = fc.constantFrom('', ' ', ',', ', ', '\u00a0', '\n');
  const written = fc.array(fc.tuple(fc.constantFrom(...letters), fc.boolean(), separator)).map((parts) => ({
    text: parts.map(([letter, lower, after]) => (lower ? letter.toLowerCase() : letter) + after).join(''),
    letters: new Set<string>(parts.map(([letter]) => letter)),
  }));

  test('reads letters in any order, case and separation, each once, highest first', () => {
    fc.assert(
      fc.property(written, (each) => {
        const expected = PRECEDENCE.filter((letter) => each.letters.has(letter));
        expect(parseStatuses(each.text)).toEqual({ known: expected, unknown: [] });
      }),
    );
  });

  test('loses no character of any text but separators', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { known, unknown } = parseStatuses(text);
        for (const character of text.replace(/[\s,]/g, '')) {
          expect([...known, ...unknown]).toContain(unknown.includes(character) ? character : character.toUpperCase());
        }
      }),
    );
  });

  test('takes only status letters for known', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { known, unknown } = parseStatuses(text);
        expect(known.every((letter) => statusOf(letter))).toBe(true);
        expect(unknown.some((character) => statusOf(character.toUpperCase()))).toBe(false);
      }),
    );
  });

  test('tells what it does not know, as written', () => {
    expect(parseStatuses('e;x, 9')).toEqual({ known: ['E'], unknown: [';', 'x', '9'] });
  });

  // On a Russian keyboard Е and Р look like E and P, but no formula and no other program takes them for these.
  test('does not take Cyrillic letters for Latin ones', () => {
    expect(parseStatuses('\u0415\u0420')).toEqual({ known: [], unknown: ['\u0415', '\u0420'] });
  });

  test('a letter whose capital is two letters is not taken for either', () => {
    expect(parseStatuses('ß')).toEqual({ known: [], unknown: ['ß'] });
  });

  test('nothing written is no status', () => {
    expect(parseStatuses(' , ')).toEqual({ known: [], unknown: [] });
  });
});

import type { Localized } from '../../../src/clearing-house/messages/language';

/** Expects a text in every language, each in its own script. */
export function expectNames(names: Localized): void {
  expect(names.en).toMatch(/^[^\p{Script=Cyrillic}]*\p{Script=Latin}[^\p{Script=Cyrillic}]*$/u);
  expect(names.fr).toMatch(/^[^\p{Script=Cyrillic}]*\p{Script=Latin}[^\p{Script=Cyrillic}]*$/u);
  expect(names.ru).toMatch(/^[^\p{Script=Latin}]*\p{Script=Cyrillic}[^\p{Script=Latin}]*$/u);
}

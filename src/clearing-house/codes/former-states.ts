import type { Localized } from '../messages/language';

/**
 * A State that no longer exists but in which people of a stock table were born, or whose citizens they were.
 *
 * The key is the M49 number. The two-letter codes are no keys: CS has meant Czechoslovakia and, later, Serbia and
 * Montenegro; YU has meant both Yugoslavias. 280, the Federal Republic of Germany before 1990, is not here, since its
 * figures belong to Germany (DE).
 */
export interface FormerState {
  readonly m49: string;
  readonly names: Localized;
  /**
   * Two-letter codes of the countries that lie on its territory today, among which its figures would count twice.
   * Not a statement about succession in law.
   */
  readonly successors: readonly string[];
}

export const formerStates: readonly FormerState[] = [
  {
    m49: '200',
    names: {
      en: 'Czechoslovakia (former)',
      fr: 'Tchécoslovaquie (ancienne)',
      ru: 'Чехословакия (бывшая)',
    },
    successors: ['CZ', 'SK'],
  },
  {
    m49: '278',
    names: {
      en: 'German Democratic Republic (former)',
      fr: 'République démocratique allemande (ancienne)',
      ru: 'Германская Демократическая Республика (бывшая)',
    },
    successors: ['DE'],
  },
  {
    m49: '810',
    names: {
      en: 'Union of Soviet Socialist Republics (former)',
      fr: 'Union des Républiques socialistes soviétiques (ancienne)',
      ru: 'Союз Советских Социалистических Республик (бывший)',
    },
    successors: ['AM', 'AZ', 'BY', 'EE', 'GE', 'KG', 'KZ', 'LT', 'LV', 'MD', 'RU', 'TJ', 'TM', 'UA', 'UZ'],
  },
  {
    m49: '890',
    names: {
      en: 'Socialist Federal Republic of Yugoslavia (former)',
      fr: 'République fédérative socialiste de Yougoslavie (ancienne)',
      ru: 'Социалистическая Федеративная Республика Югославия (бывшая)',
    },
    successors: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
  },
  {
    m49: '891',
    names: {
      en: 'Serbia and Montenegro (former)',
      fr: 'Serbie-et-Monténégro (ancienne)',
      ru: 'Сербия и Черногория (бывшая)',
    },
    successors: ['ME', 'RS', 'XK'],
  },
];

const byM49: ReadonlyMap<string, FormerState> = new Map(formerStates.map((state) => [state.m49, state]));

/** The former State of an M49 number of three digits; `undefined` if the number is none's. */
export const formerStateByM49 = (m49: string): FormerState | undefined => byM49.get(m49);

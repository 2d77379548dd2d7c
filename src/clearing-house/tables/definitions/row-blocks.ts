import type { Localized } from '../../messages/language';
import type { CategoryRow, RowBlock } from '../definition';

const members: RowBlock = {
  kind: 'countries',
  which: 'unece',
  heading: { en: 'UNECE members', fr: 'Membres de la CEE-ONU', ru: 'Члены ЕЭК ООН' },
};

const others: RowBlock = {
  kind: 'countries',
  which: 'rest-of-world',
  heading: { en: 'Rest of the world', fr: 'Reste du monde', ru: 'Остальной мир' },
};

const former: RowBlock = {
  kind: 'former-states',
  heading: { en: 'Former States', fr: 'Anciens États', ru: 'Бывшие государства' },
};

const notByCountry: Localized = {
  en: 'Not shown by country',
  fr: 'Non ventilé par pays',
  ru: 'Без распределения по странам',
};

const residual = (...codes: string[]): RowBlock => ({
  kind: 'categories',
  heading: notByCountry,
  rows: codes.map((code) => ({ code })),
});

const totalRow = (label: Localized): RowBlock => ({ kind: 'total', code: 'TOTAL', label });

export const allCountries: Localized = { en: 'All countries', fr: 'Tous les pays', ru: 'Все страны' };

/** Where people lived before or went to: members of UNECE first, then the rest of the world, then what is left. */
export const residenceRows = (): RowBlock[] => [members, others, residual('OTHER', 'UNK'), totalRow(allCountries)];

/** Where people were born; some in States that are no more. */
export const birthRows = (total: Localized): RowBlock[] => [
  members,
  others,
  former,
  residual('OTHER', 'UNK'),
  totalRow(total),
];

/** Whose citizens people are or were: some of a State that is no more, some of none. */
export const citizenshipRows = (total: Localized): RowBlock[] => [
  members,
  others,
  former,
  residual('STLS', 'RNC', 'OTHER', 'UNK'),
  totalRow(total),
];

const nonCitizens: Localized = { en: 'Non-citizens', fr: 'Étrangers', ru: 'Неграждане' };

/** Citizens and others. Offices count stateless persons apart or within non-citizens; the table asks which. */
export const citizenshipStatusRows = (total: Localized): RowBlock[] => [
  {
    kind: 'categories',
    rows: [
      { code: 'NAT' },
      { code: 'FOR', label: nonCitizens },
      { code: 'STLS', within: 'FOR' },
      { code: 'RNC', within: 'FOR' },
      { code: 'UNK', label: { en: 'Unknown citizenship', fr: 'Nationalité inconnue', ru: 'Гражданство неизвестно' } },
    ],
  },
  totalRow(total),
];

/** Citizens, and all others by country (short-term tables, which ask for both in one). */
export const citizensAndCountriesRows = (total: Localized): RowBlock[] => {
  const citizens: CategoryRow[] = [{ code: 'NAT' }];
  return [{ kind: 'categories', rows: citizens }, ...citizenshipRows(total)];
};

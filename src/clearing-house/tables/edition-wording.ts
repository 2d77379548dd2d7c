import type { Localized } from '../messages/language';

/** A name that the United Nations used until a State changed it; `lastRound` is the last round that was held before. */
interface EarlierName {
  readonly iso2: string;
  readonly lastRound: number;
  readonly names: Localized;
}

const earlierNames: readonly EarlierName[] = [
  {
    iso2: 'LY', // until September 2011
    lastRound: 2011,
    names: {
      en: 'Libyan Arab Jamahiriya',
      fr: 'Jamahiriya arabe libyenne',
      ru: 'Ливийская Арабская Джамахирия',
    },
  },
  {
    iso2: 'CV', // until October 2013
    lastRound: 2013,
    names: { en: 'Cape Verde', fr: 'Cap-Vert', ru: 'Кабо-Верде' },
  },
  {
    iso2: 'CZ', // until May 2016
    lastRound: 2015,
    names: { en: 'Czech Republic', fr: 'République tchèque', ru: 'Чешская Республика' },
  },
  {
    iso2: 'SZ', // until April 2018
    lastRound: 2017,
    names: { en: 'Swaziland', fr: 'Swaziland', ru: 'Свазиленд' },
  },
  {
    iso2: 'MK', // until February 2019
    lastRound: 2017,
    names: {
      en: 'The former Yugoslav Republic of Macedonia',
      fr: 'Ex-République yougoslave de Macédoine',
      ru: 'Бывшая югославская Республика Македония',
    },
  },
  {
    iso2: 'TR', // until June 2022
    lastRound: 2021,
    names: { en: 'Turkey', fr: 'Turquie', ru: 'Турция' },
  },
];

/** The names of countries in a round that were others than today, by ISO code. */
export const namesOfTheTime = (round: number): Record<string, Localized> =>
  Object.fromEntries(
    earlierNames.filter(({ lastRound }) => round <= lastRound).map(({ iso2, names }) => [iso2, names]),
  );

import fc from 'fast-check';
import iso from 'i18n-iso-countries';
import {
  countries,
  countryByCode,
  countryName,
  eeccaMembers,
  isCountryCode,
  restOfWorld,
  sortedByName,
  spellings,
  uneceMembers,
} from '../../../src/clearing-house/codes/countries';

const isoCountries = countries.filter((country) => country.iso);
const anyCountry = fc.constantFrom(...countries);

test('holds the 249 countries and areas of ISO 3166-1, and Kosovo', () => {
  expect(isoCountries).toHaveLength(249);
  expect(countries.filter((country) => !country.iso).map((country) => country.iso2)).toEqual(['XK']);
});

test('agrees with an independent list of ISO 3166-1 on every code', () => {
  const ours = isoCountries.map(({ iso2, iso3, m49 }) => [iso2, iso3, m49]);
  const theirs = Object.keys(iso.getAlpha2Codes())
    .filter((iso2) => iso2 !== 'XK')
    .map((iso2) => [iso2, iso.alpha2ToAlpha3(iso2), iso.alpha2ToNumeric(iso2)]);
  expect(ours.sort()).toEqual(theirs.sort());
});

test.each(['iso2', 'iso3', 'm49'] as const)('has no %s twice', (kind) => {
  expect(new Set(countries.map((country) => country[kind])).size).toBe(countries.length);
});

test.each(['en', 'fr', 'ru'] as const)('has no name twice in %s', (language) => {
  expect(new Set(countries.map((country) => country.names[language])).size).toBe(countries.length);
});

test('writes M49 codes as three digits', () => {
  for (const { m49, region, subregion } of countries) {
    expect([m49, region ?? '000', subregion ?? '000']).toEqual(Array(3).fill(expect.stringMatching(/^\d{3}$/)));
  }
});

test('places every country but Antarctica in a sub-region that lies in one region', () => {
  expect(countries.filter((country) => !country.subregion || !country.region).map(({ iso2 }) => iso2)).toEqual(['AQ']);
  const regionsOf = new Map<string | undefined, Set<string | undefined>>();
  for (const { region, subregion } of countries) {
    regionsOf.set(subregion, (regionsOf.get(subregion) ?? new Set()).add(region));
  }
  expect([...regionsOf.values()].every((regions) => regions.size === 1)).toBe(true);
});

test('marks the 56 members of UNECE, in the sub-regions where they are', () => {
  const counts = new Map<string | undefined, number>();
  for (const { subregion } of uneceMembers()) counts.set(subregion, (counts.get(subregion) ?? 0) + 1);
  expect(uneceMembers()).toHaveLength(56);
  expect(Object.fromEntries(counts)).toEqual({
    '021': 2,
    '039': 14,
    '143': 5,
    '145': 6,
    '151': 10,
    '154': 10,
    '155': 9,
  });
});

test('marks the 12 countries of EECCA, all of them members of UNECE', () => {
  expect(sortedByName(eeccaMembers(), 'en').map((country) => country.names.en)).toEqual([
    'Armenia',
    'Azerbaijan',
    'Belarus',
    'Georgia',
    'Kazakhstan',
    'Kyrgyzstan',
    'Republic of Moldova',
    'Russian Federation',
    'Tajikistan',
    'Turkmenistan',
    'Ukraine',
    'Uzbekistan',
  ]);
  expect(eeccaMembers().every((country) => country.unece)).toBe(true);
});

test('members and the rest of the world make up ISO 3166-1, Kosovo in neither', () => {
  const both = [...uneceMembers(), ...restOfWorld()].map((country) => country.iso2);
  expect(both.sort()).toEqual(isoCountries.map((country) => country.iso2).sort());
});

describe('names', () => {
  // Letters of another alphabet that look alike (Чеxия with a Latin x) cannot be seen, but break every search.
  test('in Russian are Cyrillic throughout', () => {
    for (const { names } of countries) expect(names.ru).toMatch(/^[\p{Script=Cyrillic}\d\s()’,-]+$/u);
  });

  test.each(['en', 'fr'] as const)('in %s are Latin throughout', (language) => {
    for (const { names } of countries) expect(names[language]).toMatch(/^[\p{Script=Latin}\d\s()’,-]+$/u);
  });

  test('have no stray spaces', () => {
    for (const { names } of countries) {
      for (const name of Object.values(names)) expect(name).toBe(name.trim().replace(/\s+/g, ' '));
    }
  });

  test.each([
    ['MD', 'Republic of Moldova', 'République de Moldova', 'Республика Молдова'],
    ['KG', 'Kyrgyzstan', 'Kirghizistan', 'Кыргызстан'],
    ['BY', 'Belarus', 'Bélarus', 'Беларусь'],
    ['TR', 'Türkiye', 'Türkiye', 'Турция'],
    ['CZ', 'Czechia', 'Tchéquie', 'Чехия'],
    ['NL', 'Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)', 'Нидерланды (Королевство)'],
    ['PS', 'State of Palestine', 'État de Palestine', 'Государство Палестина'],
    ['CI', 'Côte d’Ivoire', 'Côte d’Ivoire', 'Кот-д’Ивуар'],
  ])('of %s are those of the United Nations', (code, en, fr, ru) => {
    expect(countryByCode(code)?.names).toEqual({ en, fr, ru });
  });
});

describe('countryByCode', () => {
  test('understands a code in any case and with spaces around it', () => {
    const typed = fc.tuple(anyCountry, fc.boolean(), fc.constantFrom('', ' ', '\t'));
    fc.assert(
      fc.property(typed, ([country, lower, space]) => {
        const code = lower ? country.iso2.toLowerCase() : country.iso2;
        expect(countryByCode(space + code + space)).toBe(country);
      }),
    );
  });

  test.each([
    ['EL', 'GR'],
    ['UK', 'GB'],
    ['uk', 'GB'],
  ])('understands Eurostat’s %s as %s', (eurostat, iso2) => {
    expect(countryByCode(eurostat)?.iso2).toBe(iso2);
  });

  test('knows Kosovo by XK and 412', () => {
    expect(countryByCode('XK')).toMatchObject({ m49: '412', iso: false, unece: false });
  });

  test.each(['', 'CS', 'YU', 'SU', 'DD', 'TOTAL', 'GBR', '826', 'constructor'])('knows no country %p', (code) => {
    expect(countryByCode(code)).toBeUndefined();
  });
});

test('spellings are all the codes that mean a country', () => {
  expect([spellings('GR'), spellings('GB'), spellings('DE')]).toEqual([['GR', 'EL'], ['GB', 'UK'], ['DE']]);
  fc.assert(
    fc.property(anyCountry, (country) => {
      for (const code of spellings(country.iso2)) expect(countryByCode(code)).toBe(country);
    }),
  );
});

test('isCountryCode takes a code only as the list writes it', () => {
  expect(countries.every((country) => isCountryCode(country.iso2))).toBe(true);
  expect(['EL', 'UK', 'de', ' DE', 'DEU', ''].filter(isCountryCode)).toEqual([]);
});

test('countryName names a country in a language', () => {
  expect(countryName('el', 'fr')).toBe('Grèce');
  expect(countryName('ZZ', 'fr')).toBeUndefined();
});

describe('sortedByName', () => {
  const firstThree = (language: 'en' | 'fr' | 'ru') =>
    sortedByName(uneceMembers(), language)
      .slice(0, 3)
      .map((country) => country.names[language]);

  test('follows the alphabet of the language', () => {
    expect(firstThree('en')).toEqual(['Albania', 'Andorra', 'Armenia']);
    expect(firstThree('fr')).toEqual(['Albanie', 'Allemagne', 'Andorre']);
    expect(firstThree('ru')).toEqual(['Австрия', 'Азербайджан', 'Албания']);
  });

  test('sorts accented letters with their base letter', () => {
    const names = sortedByName(uneceMembers(), 'fr').map((country) => country.names.fr);
    expect(names.indexOf('États-Unis d’Amérique')).toBe(names.indexOf('Estonie') + 1);
  });

  test('leaves the list as it was', () => {
    const list = uneceMembers();
    const before = [...list];
    sortedByName(list, 'ru');
    expect(list).toEqual(before);
  });
});

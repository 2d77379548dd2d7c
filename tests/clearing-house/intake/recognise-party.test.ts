import fc from 'fast-check';
import iso from 'i18n-iso-countries';
import { categories } from '../../../src/clearing-house/codes/categories';
import { countries } from '../../../src/clearing-house/codes/countries';
import { formerStates } from '../../../src/clearing-house/codes/former-states';
import { inAnyOrder } from '../../../src/clearing-house/intake/parties/fold';
import { isGroup } from '../../../src/clearing-house/intake/parties/groups';
import { nameIndex } from '../../../src/clearing-house/intake/parties/name-index';
import { recogniseParty } from '../../../src/clearing-house/intake/parties/recognise-party';
import { LANGUAGES, type Language } from '../../../src/clearing-house/messages/language';

const codeOf = (label: string | number): string | undefined => {
  const reading = recogniseParty(label);
  return reading && 'code' in reading ? reading.code : undefined;
};

const candidatesOf = (label: string): readonly string[] | undefined => {
  const reading = recogniseParty(label);
  return reading && 'candidates' in reading ? reading.candidates : undefined;
};

test('no name means two parties, unless it is listed as ambiguous', () => {
  const codes = new Map<string, Set<string>>();
  for (const { folded, code } of nameIndex().names) {
    const words = inAnyOrder(folded);
    codes.set(words, (codes.get(words) ?? new Set()).add(code));
  }
  expect([...codes].filter(([, parties]) => parties.size > 1)).toEqual([]);
  expect([...nameIndex().ambiguous.keys()].filter((words) => codes.has(words))).toEqual([]);
});

test.each(LANGUAGES)('every party is known by its own name in %s', (language) => {
  const own = [
    ...countries.map(({ iso2, names }) => [names[language], iso2]),
    ...formerStates.map(({ m49, names }) => [names[language], m49]),
    ...categories.map(({ code, names }) => [names[language], code]),
  ];
  expect(own.map(([name]) => codeOf(name!))).toEqual(own.map(([, code]) => code));
});

/** What other lists call countries, but for names that mean two. */
const AMBIGUOUS = ['Congo', 'St. Martin', 'Saint-Martin', 'Китайская Республика', 'R.-U.'];

const otherLists = (iso2: string, language: Language): string[] => {
  const names = iso.getName(iso2, language, { select: 'all' }) as string[] | string | undefined;
  const display = (['long', 'short'] as const).map((style) =>
    new Intl.DisplayNames([language], { type: 'region', style }).of(iso2),
  );
  return [...[names ?? []].flat(), ...display.flatMap((name) => name ?? [])];
};

test.each(LANGUAGES)('countries are known as two other lists call them in %s', (language) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package has its languages as JSON files
  iso.registerLocale(require(`i18n-iso-countries/langs/${language}.json`) as Parameters<typeof iso.registerLocale>[0]);
  const unknown = countries.flatMap(({ iso2 }) =>
    otherLists(iso2, language)
      .filter((name) => !AMBIGUOUS.includes(name) && codeOf(name) !== iso2)
      .map((name) => `${iso2} ${name}`),
  );
  expect(unknown).toEqual([]);
});

test.each([
  ['DE', 'DE', 'iso2'],
  ['de', 'DE', 'iso2'],
  ['DEU', 'DE', 'iso3'],
  [276, 'DE', 'm49'],
  ['276', 'DE', 'm49'],
  [4, 'AF', 'm49'],
  ['4', 'AF', 'm49'],
  ['004', 'AF', 'm49'],
  ['EL', 'GR', 'eurostat'],
  ['UK', 'GB', 'eurostat'],
  ['XK', 'XK', 'eurostat'],
  ['XKX', 'XK', 'iso3'],
  [810, '810', 'former-state'],
  ['SUN', '810', 'former-state'],
  ['CSK', '200', 'former-state'],
  ['CSXX', '891', 'former-state'],
  ['TOTAL', 'TOTAL', 'category'],
  ['_T', 'TOTAL', 'category'],
  ['001', 'TOTAL', 'm49'],
  ['STLS', 'STLS', 'category'],
])('the code %s is %s, known as %s', (label, code, how) => {
  expect(recogniseParty(label)).toEqual({ code, how, exact: true });
});

test.each([
  ['CZ', ['Czech Republic', 'Czechia', 'République tchèque', 'Чехия', 'Чешская Республика']],
  ['MD', ['Moldova', 'Republic of Moldova', 'Moldova, Republic of', 'Молдавия', 'Молдова', 'Moldavie']],
  ['RU', ['Russia', 'Russian Federation', 'Россия', 'РФ', 'Российская Федерация', 'Russie', 'Россия (РФ)']],
  ['TR', ['Türkiye', 'Turkiye', 'TURKEY', 'Turquie', 'Турция']],
  ['GB', ['UK', 'U.K.', 'Great Britain', 'United Kingdom', 'Royaume-Uni', 'Великобритания']],
  ['US', ['USA', 'U.S.A.', 'U.S.', 'United States', 'États-Unis', 'Etats Unis', 'США', 'Соединённые Штаты Америки']],
  ['MK', ['Macedonia', 'FYROM', 'Macedonia, FYR', 'The former Yugoslav Republic of Macedonia', 'Македония']],
  ['KG', ['Kyrgyzstan', 'Kyrgyz Republic', 'Киргизия', 'Кыргызстан', 'Kirghizistan', 'Kirghizstan']],
  ['BY', ['Belarus', 'Белоруссия', 'Беларусь', 'Biélorussie']],
  ['IR', ['Iran', 'Iran, Islamic Republic of', 'Iran (Islamic Rep. of)', 'République islamique d’Iran', 'Иран']],
  ['SY', ['Syria', 'Syrian Arab Republic', 'Сирия']],
  ['VN', ['Viet Nam', 'Vietnam', 'Вьетнам', 'Viêt Nam']],
  ['KR', ['Republic of Korea', 'Korea, Rep.', 'South Korea', 'Corée du Sud', 'Южная Корея']],
  ['KP', ['Korea, Dem. People’s Rep.', 'North Korea', "Democratic People's Republic of Korea", 'КНДР']],
  ['CD', ['Congo, Democratic Republic of the', 'DR Congo', 'Congo-Kinshasa', 'ДР Конго']],
  ['CI', ['Côte d’Ivoire', "Cote d'Ivoire", 'Ivory Coast', 'Кот-д’Ивуар', "Кот д'Ивуар"]],
  ['NL', ['Netherlands', 'the Netherlands', 'Pays-Bas', 'Нидерланды']],
  ['KN', ['Saint Kitts & Nevis', 'St. Kitts and Nevis']],
  ['810', ['USSR', 'Former USSR', 'Soviet Union', 'СССР', 'бывший СССР', 'URSS', 'ex-URSS', 'URSS (ancienne)']],
  ['890', ['Former Yugoslavia', 'SFRY', 'СФРЮ', 'ex-Yougoslavie']],
  ['891', ['Serbia and Montenegro', 'Сербия и Черногория', 'FR Yugoslavia']],
  ['TOTAL', ['Total', 'All countries', 'Ensemble', 'Всего', 'ИТОГО', 'Все страны']],
  ['OTHER', ['Other', 'Other countries', 'Autres pays', 'Другие страны', 'Прочие']],
  ['UNK', ['Unknown', 'Not stated', 'Inconnu', 'Non déclaré', 'Не указано', 'Неизвестно']],
  ['STLS', ['Stateless', 'Apatrides', 'Лица без гражданства', 'Без гражданства']],
  ['NATIVE', ['Native-born', 'Natifs', 'Уроженцы страны']],
  ['NAT', ['Nationals', 'Ressortissants', 'Граждане']],
])('%s is known by its other names', (code, names) => {
  expect(names.map((name) => [name, codeOf(name)])).toEqual(names.map((name) => [name, code]));
});

test.each([
  ...['Germany 1)', 'Germany1)', 'Germany (1)', 'Germany [1]', 'Germany a)', 'Germany1', '1. Germany', '1) Германия'],
  ...['of which: Germany', 'dont Allemagne', 'в том числе: Германия', 'из них Германия', 'в т.ч. Германия'],
  ...['Germany / Германия', 'Germany [DEU]', '276 Germany', 'DEU – Germany', 'Германия (Germany)'],
])('“%s” is Germany, with something passed over', (label) => {
  expect(recogniseParty(label)).toMatchObject({ code: 'DE', exact: false });
});

test('case, diacritics and a mark at the end change nothing', () => {
  const name = fc.constantFrom(
    ...countries.flatMap(({ iso2, names }) => Object.values(names).map((each) => [iso2, each] as const)),
  );
  const change = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => text.normalize('NFD').replace(/[\u0300-\u0305\u0307-\u036F]/g, ''),
    (text) => `  ${text}* `,
    (text) => `${text}¹`,
    (text) => `${text} 2)`,
    (text) => text.replaceAll('ё', 'е').replaceAll('’', "'"),
    (text) => text.replaceAll(' ', '\u00A0'),
  );
  fc.assert(fc.property(name, change, ([iso2, text], changed) => expect(codeOf(changed(text))).toBe(iso2)));
});

test.each([
  ['Korea', ['KR', 'KP']],
  ['Корея', ['KR', 'KP']],
  ['Yugoslavia', ['890', '891']],
  ['Virgin Islands', ['VG', 'VI']],
  ['Reporting country', ['NAT', 'NATIVE']],
])('%s can be several and is none of them unasked', (label, candidates) => {
  expect(recogniseParty(label)).toEqual({ candidates, reason: 'ambiguous' });
});

test.each([
  ['CS', ['200', '891']],
  ['YU', ['890', '891']],
  ['yug', ['890', '891']],
])('the code %s has stood for two States', (label, candidates) => {
  expect(recogniseParty(label)).toEqual({ candidates, reason: 'two-lives' });
});

test('names within names are told apart', () => {
  const names = ['Guinea', 'Guinea-Bissau', 'Equatorial Guinea', 'Niger', 'Nigeria', 'Dominica', 'Dominican Republic'];
  expect(names.map(codeOf)).toEqual(['GN', 'GW', 'GQ', 'NE', 'NG', 'DM', 'DO']);
  const others = ['Samoa', 'American Samoa', 'Sudan', 'South Sudan', 'Австрия', 'Австралия', 'Congo', 'Iraq', 'Iran'];
  expect(others.map(codeOf)).toEqual(['WS', 'AS', 'SD', 'SS', 'AT', 'AU', 'CG', 'IQ', 'IR']);
});

test.each([
  ['Germny', 'DE'],
  ['Frnace', 'FR'],
  ['Казахтан', 'KZ'],
  ['Ouzbekisthan', 'UZ'],
  ['Républiquedominicaine', 'DO'],
  ['Germany including former GDR', 'DE'],
  ['Serbia (excluding Kosovo)', 'RS'],
  ['Grenadines', 'VC'],
])('“%s” is asked about, with %s among the answers', (label, code) => {
  expect(candidatesOf(label)).toContain(code);
});

test('a letter left out is never taken for another country', () => {
  const names = countries.flatMap(({ iso2, names }) => Object.values(names).map((name) => ({ iso2, name })));
  const long = names.filter(({ name }) => name.length >= 6);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(200), ({ iso2, name }, at) => {
      const place = 1 + (at % (name.length - 2));
      const reading = recogniseParty(name.slice(0, place) + name.slice(place + 1));
      if (reading && 'code' in reading) expect(reading.code).toBe(iso2);
    }),
    { numRuns: 60 },
  );
});

test.each(['', '  ', 'Мордор', 'Source: register', '15–64', 1000, -4, 12.5, '2023'])('“%s” is nobody', (label) => {
  expect(recogniseParty(label)).toBeUndefined();
});

test.each([
  ...[
    'Europe',
    'Other Europe',
    'European Union (27 countries)',
    'EU27_2020',
    'EU-27',
    'Non-EU countries',
    'CIS countries',
  ],
  ...['Latin America and the Caribbean', 'Other countries of Africa', 'Former Soviet republics', 'EFTA countries'],
  ...['Autres pays d’Europe', 'Union européenne à 27', 'Pays tiers', 'Afrique subsaharienne'],
  ...[
    'Страны СНГ – всего',
    'Дальнее зарубежье',
    'Другие страны Азии',
    'государства – участники СНГ',
    'Страны Балтии',
    150,
  ],
])('“%s” is a sum over countries, and no partner', (label) => {
  expect(isGroup(label)).toBe(true);
  expect(codeOf(label)).toBeUndefined();
});

test('no name of a party is taken for a sum over countries', () => {
  const misread = countries.flatMap(({ names }) => Object.values(names)).filter((name) => codeOf(name) === undefined);
  expect(misread).toEqual([]);
  expect(['Мордор', 'Country', 'Persons', 'Northern Macedonia'].filter(isGroup)).toEqual([]);
});

import { countriesOf, type Country } from './country';

const easternEurope = countriesOf({ region: '150', subregion: '151' }, [
  ['BG', 'BGR', '100', 'Bulgaria', 'Bulgarie', 'Болгария'],
  ['BY', 'BLR', '112', 'Belarus', 'Bélarus', 'Беларусь'],
  ['CZ', 'CZE', '203', 'Czechia', 'Tchéquie', 'Чехия'],
  ['HU', 'HUN', '348', 'Hungary', 'Hongrie', 'Венгрия'],
  ['MD', 'MDA', '498', 'Republic of Moldova', 'République de Moldova', 'Республика Молдова'],
  ['PL', 'POL', '616', 'Poland', 'Pologne', 'Польша'],
  ['RO', 'ROU', '642', 'Romania', 'Roumanie', 'Румыния'],
  ['RU', 'RUS', '643', 'Russian Federation', 'Fédération de Russie', 'Российская Федерация'],
  ['SK', 'SVK', '703', 'Slovakia', 'Slovaquie', 'Словакия'],
  ['UA', 'UKR', '804', 'Ukraine', 'Ukraine', 'Украина'],
]);

const northernEurope = countriesOf({ region: '150', subregion: '154' }, [
  ['AX', 'ALA', '248', 'Åland Islands', 'Îles d’Åland', 'Аландские острова'],
  ['DK', 'DNK', '208', 'Denmark', 'Danemark', 'Дания'],
  ['EE', 'EST', '233', 'Estonia', 'Estonie', 'Эстония'],
  ['FI', 'FIN', '246', 'Finland', 'Finlande', 'Финляндия'],
  ['FO', 'FRO', '234', 'Faroe Islands', 'Îles Féroé', 'Фарерские острова'],
  [
    'GB',
    'GBR',
    '826',
    'United Kingdom of Great Britain and Northern Ireland',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
    'Соединенное Королевство Великобритании и Северной Ирландии',
  ],
  ['GG', 'GGY', '831', 'Guernsey', 'Guernesey', 'Гернси'],
  ['IE', 'IRL', '372', 'Ireland', 'Irlande', 'Ирландия'],
  ['IM', 'IMN', '833', 'Isle of Man', 'Île de Man', 'Остров Мэн'],
  ['IS', 'ISL', '352', 'Iceland', 'Islande', 'Исландия'],
  ['JE', 'JEY', '832', 'Jersey', 'Jersey', 'Джерси'],
  ['LT', 'LTU', '440', 'Lithuania', 'Lituanie', 'Литва'],
  ['LV', 'LVA', '428', 'Latvia', 'Lettonie', 'Латвия'],
  ['NO', 'NOR', '578', 'Norway', 'Norvège', 'Норвегия'],
  ['SE', 'SWE', '752', 'Sweden', 'Suède', 'Швеция'],
  ['SJ', 'SJM', '744', 'Svalbard and Jan Mayen Islands', 'Îles Svalbard-et-Jan Mayen', 'Острова Свальбард и Ян-Майен'],
]);

const southernEurope = countriesOf({ region: '150', subregion: '039' }, [
  ['AD', 'AND', '020', 'Andorra', 'Andorre', 'Андорра'],
  ['AL', 'ALB', '008', 'Albania', 'Albanie', 'Албания'],
  ['BA', 'BIH', '070', 'Bosnia and Herzegovina', 'Bosnie-Herzégovine', 'Босния и Герцеговина'],
  ['ES', 'ESP', '724', 'Spain', 'Espagne', 'Испания'],
  ['GI', 'GIB', '292', 'Gibraltar', 'Gibraltar', 'Гибралтар'],
  ['GR', 'GRC', '300', 'Greece', 'Grèce', 'Греция'],
  ['HR', 'HRV', '191', 'Croatia', 'Croatie', 'Хорватия'],
  ['IT', 'ITA', '380', 'Italy', 'Italie', 'Италия'],
  ['ME', 'MNE', '499', 'Montenegro', 'Monténégro', 'Черногория'],
  ['MK', 'MKD', '807', 'North Macedonia', 'Macédoine du Nord', 'Северная Македония'],
  ['MT', 'MLT', '470', 'Malta', 'Malte', 'Мальта'],
  ['PT', 'PRT', '620', 'Portugal', 'Portugal', 'Португалия'],
  ['RS', 'SRB', '688', 'Serbia', 'Serbie', 'Сербия'],
  ['SI', 'SVN', '705', 'Slovenia', 'Slovénie', 'Словения'],
  ['SM', 'SMR', '674', 'San Marino', 'Saint-Marin', 'Сан-Марино'],
  ['VA', 'VAT', '336', 'Holy See', 'Saint-Siège', 'Святой Престол'],
]);

const westernEurope = countriesOf({ region: '150', subregion: '155' }, [
  ['AT', 'AUT', '040', 'Austria', 'Autriche', 'Австрия'],
  ['BE', 'BEL', '056', 'Belgium', 'Belgique', 'Бельгия'],
  ['CH', 'CHE', '756', 'Switzerland', 'Suisse', 'Швейцария'],
  ['DE', 'DEU', '276', 'Germany', 'Allemagne', 'Германия'],
  ['FR', 'FRA', '250', 'France', 'France', 'Франция'],
  ['LI', 'LIE', '438', 'Liechtenstein', 'Liechtenstein', 'Лихтенштейн'],
  ['LU', 'LUX', '442', 'Luxembourg', 'Luxembourg', 'Люксембург'],
  ['MC', 'MCO', '492', 'Monaco', 'Monaco', 'Монако'],
  ['NL', 'NLD', '528', 'Netherlands (Kingdom of the)', 'Pays-Bas (Royaume des)', 'Нидерланды (Королевство)'],
]);

export const europe: readonly Country[] = [...easternEurope, ...northernEurope, ...southernEurope, ...westernEurope];

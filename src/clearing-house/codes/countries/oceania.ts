import { countriesOf, type Country } from './country';

const australiaAndNewZealand = countriesOf({ region: '009', subregion: '053' }, [
  ['AU', 'AUS', '036', 'Australia', 'Australie', 'Австралия'],
  ['CC', 'CCK', '166', 'Cocos (Keeling) Islands', 'Îles des Cocos (Keeling)', 'Кокосовые (Килинг) острова'],
  ['CX', 'CXR', '162', 'Christmas Island', 'Île Christmas', 'Остров Рождества'],
  [
    'HM',
    'HMD',
    '334',
    'Heard Island and McDonald Islands',
    'Île Heard-et-Îles MacDonald',
    'Остров Херд и острова Макдональд',
  ],
  ['NF', 'NFK', '574', 'Norfolk Island', 'Île Norfolk', 'Остров Норфолк'],
  ['NZ', 'NZL', '554', 'New Zealand', 'Nouvelle-Zélande', 'Новая Зеландия'],
]);

const melanesia = countriesOf({ region: '009', subregion: '054' }, [
  ['FJ', 'FJI', '242', 'Fiji', 'Fidji', 'Фиджи'],
  ['NC', 'NCL', '540', 'New Caledonia', 'Nouvelle-Calédonie', 'Новая Каледония'],
  ['PG', 'PNG', '598', 'Papua New Guinea', 'Papouasie-Nouvelle-Guinée', 'Папуа-Новая Гвинея'],
  ['SB', 'SLB', '090', 'Solomon Islands', 'Îles Salomon', 'Соломоновы Острова'],
  ['VU', 'VUT', '548', 'Vanuatu', 'Vanuatu', 'Вануату'],
]);

const micronesia = countriesOf({ region: '009', subregion: '057' }, [
  [
    'FM',
    'FSM',
    '583',
    'Micronesia (Federated States of)',
    'Micronésie (États fédérés de)',
    'Микронезия (Федеративные Штаты)',
  ],
  ['GU', 'GUM', '316', 'Guam', 'Guam', 'Гуам'],
  ['KI', 'KIR', '296', 'Kiribati', 'Kiribati', 'Кирибати'],
  ['MH', 'MHL', '584', 'Marshall Islands', 'Îles Marshall', 'Маршалловы Острова'],
  ['MP', 'MNP', '580', 'Northern Mariana Islands', 'Îles Mariannes du Nord', 'Северные Марианские острова'],
  // Called Nauru until 26 June 2026; the codes are unchanged.
  ['NR', 'NRU', '520', 'Naoero', 'Naoero', 'Наоэро'],
  ['PW', 'PLW', '585', 'Palau', 'Palaos', 'Палау'],
  [
    'UM',
    'UMI',
    '581',
    'United States Minor Outlying Islands',
    'Îles mineures éloignées des États-Unis',
    'Внешние малые острова Соединенных Штатов',
  ],
]);

const polynesia = countriesOf({ region: '009', subregion: '061' }, [
  ['AS', 'ASM', '016', 'American Samoa', 'Samoa américaines', 'Американское Самоа'],
  ['CK', 'COK', '184', 'Cook Islands', 'Îles Cook', 'Острова Кука'],
  ['NU', 'NIU', '570', 'Niue', 'Nioué', 'Ниуэ'],
  ['PF', 'PYF', '258', 'French Polynesia', 'Polynésie française', 'Французская Полинезия'],
  ['PN', 'PCN', '612', 'Pitcairn', 'Pitcairn', 'Питкэрн'],
  ['TK', 'TKL', '772', 'Tokelau', 'Tokélaou', 'Токелау'],
  ['TO', 'TON', '776', 'Tonga', 'Tonga', 'Тонга'],
  ['TV', 'TUV', '798', 'Tuvalu', 'Tuvalu', 'Тувалу'],
  ['WF', 'WLF', '876', 'Wallis and Futuna Islands', 'Îles Wallis-et-Futuna', 'Острова Уоллис и Футуна'],
  ['WS', 'WSM', '882', 'Samoa', 'Samoa', 'Самоа'],
]);

export const oceania: readonly Country[] = [...australiaAndNewZealand, ...melanesia, ...micronesia, ...polynesia];

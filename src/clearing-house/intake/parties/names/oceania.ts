import type { OtherNames } from './names';

/** What the countries of Oceania are called besides their names of the United Nations. */
export const oceania: OtherNames = {
  AU: ['Commonwealth of Australia', 'Австралийский Союз'],
  CC: ['Cocos Islands', 'Keeling Islands', 'Îles Cocos', 'Îles Cocos (Keeling)', 'Кокосовые острова'],
  FJ: ['Fiji Islands', 'Îles Fidji'],
  FM: ['Micronesia', 'FS Micronesia', 'Micronésie', 'Микронезия', 'Федеративные Штаты Микронезии', 'ФШМ'],
  HM: ['Heard and McDonald Islands', 'Îles Heard-et-MacDonald', 'Херд и Макдональд', 'Острова Херд и Макдональд'],
  MH: ['Marshalls', 'Republic of the Marshall Islands'],
  MP: ['Northern Marianas', 'Mariannes du Nord', 'Северные Марианы'],
  NR: ['Nauru', 'Науру'],
  NU: ['Niué'],
  NZ: ['Aotearoa'],
  PG: ['Papua-New Guinea', 'PNG', 'Папуа Новая Гвинея'],
  PN: ['Pitcairn Islands', 'Pitcairn Island', 'Îles Pitcairn', 'Острова Питкэрн', 'Питкерн'],
  PW: ['Palau Islands', 'Belau'],
  SB: ['Solomons'],
  TK: ['Tokelau Islands', 'Tokelaou'],
  UM: [
    ...['U.S. Outlying Islands', 'US Minor Outlying Islands', 'Внешние малые острова (США)'],
    ...['Внешние малые о-ва (США)'],
  ],
  WF: ['Wallis and Futuna', 'Wallis & Futuna', 'Wallis-et-Futuna', 'Уоллис и Футуна'],
  WS: ['Western Samoa', 'Samoa occidentales', 'Западное Самоа'],
};

import type { OtherNames } from './names';

/** What the countries of the Americas, and Antarctica, are called besides their names of the United Nations. */
export const americas: OtherNames = {
  AG: ['Antigua & Barbuda', 'Antigua'],
  AQ: ['Антарктида'],
  BL: ['St. Barthelemy', 'Saint Barts'],
  BM: ['Bermuda Islands', 'Бермуды', 'Îles Bermudes'],
  BO: ['Bolivia', 'Bolivie', 'Боливия', 'Plurinational State of Bolivia'],
  BQ: ['Caribbean Netherlands', 'Bonaire', 'BES Islands', 'Pays-Bas caribéens', 'Бонэйр, Синт-Эстатиус и Саба'],
  BS: ['The Bahamas', 'Bahama Islands', 'Багамы', 'Îles Bahamas'],
  BZ: ['British Honduras'],
  DM: ['Commonwealth of Dominica', 'Содружество Доминики'],
  DO: ['Dominican Rep.', 'Rép. dominicaine', 'Доминиканская Респ.', 'Доминикана'],
  FK: [
    ...['Falkland Islands', 'Falklands', 'Îles Malouines', 'Malouines', 'Îles Falkland', 'Фолклендские острова'],
    ...['Мальвинские острова'],
  ],
  GF: ['Guyane', 'French Guyana', 'Гвиана', 'Гвиана (Французская)'],
  GS: ['Южная Георгия и Южные Сандвичевы острова', 'South Georgia and South Sandwich Islands'],
  GY: ['Guyane britannique', 'Co-operative Republic of Guyana'],
  KN: ['St Kitts', 'St Kitts-Nevis', 'Saint-Christophe-et-Niévès', 'Saint-Kitts-et-Niévès', 'Сент-Кристофер и Невис'],
  KY: ['Caymans', 'Caïmans', 'Îles Caïmans', 'Острова Кайман', 'Кайман острова'],
  LC: ['St Lucia'],
  MF: ['Saint Martin (French)', 'Saint-Martin (France)', 'Сен-Мартен', 'Saint Martin (FR)'],
  PM: ['St Pierre and Miquelon'],
  PR: ['Porto Rico', 'Пуэрто Рико'],
  SR: ['Surinam', 'Dutch Guiana'],
  SV: ['Salvador', 'Эль-Сальвадор', 'Le Salvador'],
  SX: [
    ...['Sint Maarten', 'St Maarten', 'Saint Martin (Dutch)', 'Saint Martin (Dutch part)', 'Saint-Martin (Pays-Bas)'],
    ...['Синт-Мартен'],
  ],
  TC: ['Turks & Caicos', 'Îles Turks et Caïcos', 'Îles Turks-et-Caïques', 'Теркс и Кайкос', 'Тёркс и Кайкос'],
  TT: ['Trinidad', 'Trinidad & Tobago', 'Trinité', 'Тринидад'],
  US: [
    ...['United States', 'USA', 'US', 'U.S.', 'U.S.A.', 'United States (USA)', 'United States of America (USA)'],
    ...['America (USA)', 'États-Unis', 'É.-U.', 'États-Unis (USA)', 'США', 'Соединенные Штаты'],
    ...['Соединенные Штаты Америки (США)', 'США (Соединенные Штаты Америки)'],
  ],
  VC: [
    ...['St Vincent', 'St Vincent & the Grenadines', 'Saint Vincent', 'Saint-Vincent-et-les-Grenadines'],
    ...['Сент-Винсент'],
  ],
  VE: ['Venezuela', 'Bolivarian Republic of Venezuela', 'Венесуэла', 'Боливарианская Республика Венесуэла'],
  VG: [
    ...['Virgin Islands, British', 'Virgin Islands (UK)', 'Îles Vierges (Royaume-Uni)'],
    ...['Виргинские острова (Великобритания)', 'Виргинские о-ва (Великобритания)', 'Виргинские острова, Британские'],
    ...['Виргинские острова (Британские)'],
  ],
  VI: [
    ...['US Virgin Islands', 'Virgin Islands, U.S.', 'Virgin Islands of the United States', 'Virgin Islands (USA)'],
    ...['Îles Vierges des États-Unis', 'Îles Vierges (États-Unis)', 'Виргинские острова (США)'],
    ...['Виргинские о-ва (США)', 'Американские Виргинские острова', 'Виргинские острова, США'],
  ],
};

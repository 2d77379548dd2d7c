import type { OtherNames } from './names';

/**
 * What former States are called, by their M49 number. `Yugoslavia` alone is not here: until 1992 it was one State (890),
 * from 1992 to 2003 another (891).
 */
export const formerStateNames: OtherNames = {
  '200': [
    ...['Czechoslovakia', 'CSSR', 'CSFR', 'Former Czechoslovakia', 'Former Czechoslovakia (before 1993)'],
    ...['Tchécoslovaquie', 'Ex-Tchécoslovaquie', 'Ancienne Tchécoslovaquie', 'Чехословакия', 'Бывшая Чехословакия'],
    ...['ЧССР', 'ЧСФР'],
  ],
  '278': [
    ...['German Democratic Republic', 'GDR', 'Former GDR', 'East Germany', 'DDR'],
    ...['République démocratique allemande', 'RDA', 'Ex-RDA', 'Allemagne de l’Est'],
    ...['Германская Демократическая Республика', 'ГДР', 'Бывшая ГДР', 'Восточная Германия'],
  ],
  '810': [
    ...['Union of Soviet Socialist Republics', 'USSR', 'Former USSR', 'Soviet Union', 'Former Soviet Union'],
    ...['Former Soviet Union (before 1991)', 'USSR (former)', 'Union des Républiques socialistes soviétiques'],
    ...['URSS', 'Ex-URSS', 'Ancienne URSS', 'Union soviétique', 'Ex-Union soviétique', 'Ancienne Union soviétique'],
    ...['Союз Советских Социалистических Республик', 'СССР', 'Бывший СССР', 'Советский Союз'],
    ...['Бывший Советский Союз'],
  ],
  '890': [
    ...['Socialist Federal Republic of Yugoslavia', 'SFR Yugoslavia', 'SFRY', 'Former Yugoslavia', 'Ex-Yugoslavia'],
    ...['Former Yugoslavia (before 1992)', 'Yugoslavia (former)', 'Yugoslavia SFR'],
    ...['République fédérative socialiste de Yougoslavie', 'Ex-Yougoslavie', 'Ancienne Yougoslavie'],
    ...['RSF de Yougoslavie', 'Социалистическая Федеративная Республика Югославия', 'СФРЮ', 'Бывшая Югославия'],
  ],
  '891': [
    ...['Serbia and Montenegro', 'Former Serbia and Montenegro', 'Former Serbia and Montenegro (before 2006)'],
    ...['Federal Republic of Yugoslavia', 'FR Yugoslavia', 'FRY', 'State Union of Serbia and Montenegro'],
    ...['Serbie-et-Monténégro', 'Serbie-Monténégro', 'République fédérale de Yougoslavie', 'RF de Yougoslavie'],
    ...['Ancienne Serbie-et-Monténégro', 'Ex-Serbie-et-Monténégro', 'Сербия и Черногория'],
    ...['Бывшая Сербия и Черногория', 'Союзная Республика Югославия', 'СРЮ'],
  ],
};

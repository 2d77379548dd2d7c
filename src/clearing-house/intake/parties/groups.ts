import { countries } from '../../codes/countries';
import { withoutMarks } from '../labels/marks';
import { fold } from './fold';

/** Words of parts of the world and of unions of countries; Russian and French ones also as they stand after `страны` … */
const regions = new Set([
  ...['europe', 'asia', 'africa', 'america', 'americas', 'oceania', 'caribbean', 'eurasia', 'scandinavia', 'balkans'],
  ...['european union', 'eu', 'efta', 'eea', 'cis', 'commonwealth independent states', 'near abroad', 'far abroad'],
  ...['schengen', 'oecd', 'eaeu', 'baltic', 'middle east', 'maghreb', 'ussr', 'soviet union', 'yugoslavia', 'nordic'],
  ...['asie', 'afrique', 'amerique', 'ameriques', 'oceanie', 'caraibes', 'union europeenne', 'ue', 'aele', 'eee'],
  ...['cei', 'communaute etats independants', 'ocde', 'proche orient', 'moyen orient', 'balkans', 'baltes', 'tiers'],
  ...['urss', 'union sovietique', 'yougoslavie', 'nordiques', 'europeens', 'africains', 'asiatiques', 'europeenne'],
  ...['европа', 'европы', 'азия', 'азии', 'африка', 'африки', 'америка', 'америки', 'океания', 'океании'],
  ...['австралия океания', 'австралии океании', 'ес', 'европеиского союза', 'европеискии союз', 'снг'],
  ...['содружества независимых государств', 'содружество независимых государств', 'дальнего зарубежья'],
  ...['ближнего зарубежья', 'дальнее зарубежье', 'ближнее зарубежье', 'еаэс', 'балтии', 'прибалтика', 'прибалтики'],
  ...['ближнего востока', 'бывшего ссср', 'ссср', 'другими зарубежными странами', 'former soviet republics'],
  ...['soviet republics', 'карибского бассеина', 'бывшеи югославии', 'юго восточнои азии', 'вне снг', 'вне ес'],
  ...['снг балтии', 'европеиские', 'африканские', 'азиатские', 'международная миграция', 'шенгенскои зоны'],
  ...['центральнои азии', 'центральная азия'],
]);

/** Words around them that make up the label of a sum. */
const around = new Set([
  ...['total', 'other', 'others', 'rest', 'countries', 'country', 'states', 'member', 'members', 'all', 'in'],
  ...['within', 'non', 'outside', 'excluding', 'from', 'to', 'former', 'republics', 'republic', 'remaining', 'third'],
  ...['participating', 'northern', 'southern', 'eastern', 'western', 'central', 'north', 'south', 'east', 'west'],
  ...['latin', 'middle', 'south-eastern', 'sub', 'saharan', 'subsaharan', 'continent', 'region', 'union', 'european'],
  ...['australia', 'ensemble', 'autre', 'autres', 'reste', 'pays', 'etats', 'membres', 'membre', 'tous', 'hors'],
  ...['ex', 'ancienne', 'nord', 'sud', 'est', 'ouest', 'centrale', 'septentrionale', 'meridionale', 'orientale'],
  ...['occidentale', 'latine', 'subsaharienne', 'a', 'au', 'en', 'dans', 'avec', 'anciens', 'ancien', 'всего'],
  ...['итого', 'другие', 'прочие', 'остальные', 'страны', 'стран', 'странами', 'странам', 'со', 'с', 'из', 'в'],
  ...['государства', 'государств', 'участники', 'участников', 'члены', 'членов', 'другими', 'зарубежные'],
  ...['зарубежными', 'северная', 'южная', 'восточная', 'западная', 'центральная', 'латинская', 'латинскои'],
  ...['севернои', 'южнои', 'остальная', 'восточнои', 'западнои', 'республики', 'бывшего', 'бывшие', 'кроме', 'без'],
  ...['вне', 'регион', 'континент', 'третьи'],
]);

/** Aggregates of Eurostat: EU27_2020, NEU27_2020_FOR, EFTA_FOR, EUR_C, AFR … */
const EUROSTAT_AGGREGATE =
  /^(?:N?EU(?:\d.*|_.*)?|EFTA(?:_.*)?|EEA(?:\d.*|_.*)?|(?:EUR|AFR|ASI|AME|AMR|OCE)(?:_.*)?|FOR_STLS)$/;

const regionNumbers: ReadonlySet<string> = new Set(
  countries.flatMap(({ region, subregion }) => [region ?? '', subregion ?? '']).filter((code) => code !== ''),
);

/**
 * Whether a label is that of a sum over several countries: a part of the world, a union of countries, `other countries
 * of Asia`, an aggregate of Eurostat, a region of M49. Such rows have no place in a table.
 */
export function isGroup(label: string | number): boolean {
  if (typeof label === 'number') return regionNumbers.has(String(label).padStart(3, '0'));
  const text = withoutMarks(label);
  if (/^\d{3}$/.test(text)) return regionNumbers.has(text);
  if (EUROSTAT_AGGREGATE.test(text)) return true;
  const words = fold(text)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word));
  if (words.length === 0 || words.length > 8) return false;
  if (words.some((word) => /^(?:n?eu|ue|ес)\d+$/.test(word))) return true;
  return regions.has(words.join(' ')) || hasRegion(words);
}

/** Whether some of the words in a row are a region and all others are words that stand around one. */
function hasRegion(words: readonly string[]): boolean {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (!regions.has(words.slice(from, to).join(' '))) continue;
      const rest = [...words.slice(0, from), ...words.slice(to)];
      if (rest.every((word) => around.has(word) || regions.has(word))) return true;
    }
  }
  return false;
}

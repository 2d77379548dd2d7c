import { fold } from '../parties/fold';

/** What the heading of a column or row says that it holds. */
export type HeadingWord =
  | 'partner'
  | 'reporter'
  | 'year'
  | 'sex'
  | 'age'
  | 'value'
  | 'status'
  | 'eurostat-flags'
  | 'row-number'
  | 'of-which'
  | 'unneeded';

const words: Readonly<Record<HeadingWord, readonly string[]>> = {
  partner: [
    ...['country', 'countries', 'partner', 'partner country', 'country name', 'country code', 'counterpart area'],
    ...['citizen', 'citizenship', 'nationality', 'c birth', 'origin', 'destination', 'country/area'],
    ...['country or area', 'code', 'iso', 'iso2', 'iso3', 'm49', 'country/region', 'area', 'region'],
    ...['countries and territories', 'pays', 'code pays', 'pays partenaire', 'nationalité', 'citoyenneté'],
    ...['pays ou territoire', 'pays et territoires', 'страна', 'страны', 'гражданство', 'код', 'код страны'],
    ...['название страны', 'страна партнер', 'государство', 'государства', 'наименование страны', 'название'],
    ...['partner code', 'наименование', 'country label', 'name', 'libellé', 'libellé du pays', 'nom du pays'],
  ],
  reporter: [
    ...['geo', 'reporter', 'reporting country', 'reporting area', 'ref area', 'reference area', 'declarant'],
    ...['reporter code', 'pays déclarant', 'отчитывающаяся страна', 'страна, представляющая данные'],
    ...['представляющая страна', 'geopolitical entity (reporting)'],
  ],
  year: [
    ...['year', 'years', 'time', 'time period', 'period', 'reference year', 'date', 'reference period'],
    ...['reference date', 'année', 'années', 'an', 'période', 'année de référence', 'date de référence', 'год'],
    ...['годы', 'период', 'отчетный год', 'дата', 'отчетный период'],
  ],
  sex: ['sex', 'gender', 'sexes', 'sexe', 'genre', 'пол', 'sex label', 'sex code'],
  age: [
    ...['age', 'ages', 'age group', 'age groups', 'age class', 'age in years', 'âge', 'âges', "groupe d'âge"],
    ...["classe d'âge", "tranche d'âge", "groupes d'âges", 'возраст', 'возрастная группа', 'возрастные группы'],
    ...['возраст, лет', 'age, years'],
  ],
  value: [
    ...['value', 'values', 'obs value', 'observation value', 'number', 'persons', 'figure', 'figures', 'count'],
    ...['people', 'in persons', 'number of persons', 'number of people', 'headcount', 'valeur', 'valeurs'],
    ...['effectif', 'effectifs', 'nombre', 'personnes', 'nombre de personnes', 'en personnes', 'observation'],
    ...['значение', 'значения', 'число', 'численность', 'человек', 'чел', 'количество', 'показатель', 'число лиц'],
    ...['данные', 'всего, человек', 'чел.', 'лиц', 'unit: persons', 'единица: человек'],
  ],
  status: [
    ...['status', 'flag', 'flags', 'obs status', 'observation status', 'statut', 'statuts', 'статус', 'признак'],
    ...['флаг', 'признаки', "statut d'observation", 'статус наблюдения', 'conf status'],
  ],
  'eurostat-flags': [
    ...['obs flag', 'observation flag', 'flag and footnotes', 'flags and footnotes', 'flag (obs)', 'obs flags'],
  ],
  'row-number': [
    ...['№', 'no', 'no.', 'nr', '#', '№ п/п', 'п/п', 'n°', 'number of row', 'row', '№ строки', 'номер', 'numéro'],
    ...['rang', 'ранг', 'rank'],
  ],
  'of-which': [
    ...['of which', 'of them', 'including', 'incl', 'thereof', 'by sex', 'by age', 'dont', 'y compris', 'par sexe'],
    ...['par âge', 'selon le sexe', 'в том числе', 'в т.ч.', 'из них', 'в том числе по полу', 'по полу'],
    ...['по возрасту', 'из общего числа', 'из них:', 'в том числе:'],
  ],
  unneeded: [
    ...['unit', 'units', 'freq', 'frequency', 'time frequency', 'agedef', 'age definition', 'dataflow'],
    ...['last update', 'structure', 'structure id', 'structure name', 'action', 'unit of measure', 'unit mult'],
    ...['decimals', 'unité', 'unité de mesure', 'fréquence', 'единица', 'единица измерения', 'note', 'notes'],
    ...['remarks', 'comment', 'comments', 'remarque', 'remarques', 'примечание', 'примечания', 'комментарий'],
    ...['source', 'sources', 'источник', 'confidentiality status (flag)'],
  ],
};

const wordKey = (text: string): string => fold(text.replace(/[_\\/]/g, ' ')) || text.trim();

const byKey: ReadonlyMap<string, HeadingWord> = new Map(
  (Object.entries(words) as [HeadingWord, readonly string[]][]).flatMap(([word, list]) =>
    list.map((text) => [wordKey(text), word] as const),
  ),
);

/** `Country of previous residence`, `Pays de naissance`, `Страна выбытия`: anything about a country. */
const ABOUT_A_COUNTRY =
  /^(?:country|countries|pays|страна|страны|гражданство|citizenship|nationality|nationalite)(?: \p{L}+){1,7}$/u;

/** What a heading says that its column or row holds; undefined if it says none of these things. */
export function headingWord(label: string): HeadingWord | undefined {
  const key = wordKey(label);
  return byKey.get(key) ?? (ABOUT_A_COUNTRY.test(key) ? 'partner' : undefined);
}

/** Whether a cell in the corner of a table names what stands beside and below it, as `geo\\TIME_PERIOD`. */
export function isCornerLabel(label: string): boolean {
  const parts = label.split(/[\\/|,;]+/).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => headingWord(part) !== undefined);
}

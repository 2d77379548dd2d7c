import type { OtherNames } from './names';

/** What rows that are no country are called, in English, French and Russian. */
export const categoryNames: OtherNames = {
  TOTAL: [
    ...['Total', 'Tot', 'All', 'All countries', 'Grand total', 'Overall total', 'World', 'Whole world', 'Sum'],
    ...['Total all countries', 'Total, all countries', 'Totals', 'Total population', 'Total (all countries)'],
    ...['Ensemble', 'Total général', 'Tous pays', 'Tous les pays', 'Ensemble des pays', 'Monde', 'Monde entier'],
    ...['Tous', 'Population totale', 'Total tous pays', 'Всего', 'Итого', 'Все страны', 'Всего по всем странам'],
    ...['Всего по странам', 'Общий итог', 'Весь мир', 'Мир', 'Всего прибыло', 'Всего выбыло', 'Прибыло всего'],
    ...['Выбыло всего', 'Общее число', 'Все население', 'Всего человек'],
  ],
  OTHER: [
    ...['Other', 'Others', 'Other countries', 'All other countries', 'All others', 'Rest of the world'],
    ...['Remaining countries', 'Rest of world', 'Other countries and territories', 'Countries not shown separately'],
    ...['Autre', 'Autres', 'Autres pays', 'Tous autres pays', 'Reste du monde', 'Autres pays du monde'],
    ...['Autres pays et territoires', 'Другие', 'Другие страны', 'Прочие', 'Прочие страны', 'Остальные'],
    ...['Остальные страны', 'Остальные страны мира', 'Остальной мир', 'Другие страны мира', 'Прочее', 'Другое'],
    ...['Другие государства'],
  ],
  UNK: [
    ...['Unknown', 'Not known', 'Not stated', 'Unspecified', 'Not specified', 'Not reported', 'Undetermined'],
    ...['No answer', 'Unknown country', 'Country unknown', 'Country not stated', 'Unknown citizenship'],
    ...['Unknown/not stated', 'NRP', 'Unknown country of birth', 'Unknown/unspecified', 'Country not specified'],
    ...['Undefined', 'Inconnu', 'Inconnue', 'Inconnus', 'Pays inconnu', 'Non déclaré', 'Non précisé', 'Non spécifié'],
    ...['Indéterminé', 'Non renseigné', 'Pays non déclaré', 'Pays non précisé', 'Nationalité inconnue'],
    ...['Non indiqué', 'Sans réponse', 'Не указано', 'Не указана', 'Не указан', 'Не указали', 'Не указавшие'],
    ...['Неизвестно', 'Неизвестна', 'Неизвестная страна', 'Страна не указана', 'Страна неизвестна', 'Не определено'],
    ...['Не установлено', 'Не определена', 'Не известно', 'Не указавшие гражданство', 'Не указавшие страну'],
    ...['Гражданство не указано', 'Гражданство неизвестно', 'Страна рождения не указана'],
    ...['Не указавшие страну рождения', 'Без указания страны'],
  ],
  NAT: [
    ...['Nationals', 'Citizens', 'Own citizens', 'Citizens of the country', 'National citizens', 'Own nationals'],
    ...['Nationaux', 'Ressortissants', 'Citoyens', 'Ressortissants du pays', 'Citoyens du pays', 'Граждане'],
    ...['Граждане страны', 'Свои граждане', 'Собственные граждане', 'Граждане своей страны'],
  ],
  NATIVE: [
    ...['Native-born', 'Natives', 'Native', 'Born in the country', 'Born in country', 'Native-born population'],
    ...['Natifs', 'Autochtones', 'Nés dans le pays', 'Personnes nées dans le pays', 'Natifs du pays', 'Nés au pays'],
    ...['Уроженцы страны', 'Родившиеся в стране', 'Местные уроженцы', 'Рожденные в стране'],
  ],
  FOR: [
    ...['Foreign', 'Foreigners', 'Foreign-born', 'Foreign citizens', 'Foreign nationals', 'Non-citizens'],
    ...['Non-nationals', 'Aliens', 'Born abroad', 'Foreign-born population', 'Foreign countries'],
    ...['Born outside the country', 'Étrangers', 'Étranger', 'Nés à l’étranger', 'Personnes nées à l’étranger'],
    ...['Ressortissants étrangers', 'Pays étrangers', 'Иностранцы', 'Иностранные граждане', 'Родившиеся за рубежом'],
    ...['Родившиеся за пределами страны', 'Зарубежные страны', 'Рожденные за рубежом', 'Неграждане'],
    ...['Граждане других стран', 'Граждане иностранных государств'],
  ],
  STLS: [
    ...['Stateless', 'Stateless person', 'Persons without citizenship', 'Without citizenship', 'No citizenship'],
    ...['Apatride', 'Sans nationalité', 'Personnes sans nationalité', 'Sans citoyenneté', 'Без гражданства', 'ЛБГ'],
    ...['Апатриды', 'Лица без гражданства (ЛБГ)', 'Апатриды (лица без гражданства)'],
  ],
  RNC: [
    ...['Recognised non-citizens', 'Recognised non-citizen', 'Recognized non-citizen', 'Recognised noncitizens'],
    ...['Non-citoyen reconnu', 'Признанные не граждане'],
  ],
};

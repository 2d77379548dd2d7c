/** Names that mean more than one party, with the parties, likeliest first. */
export const ambiguousNames: readonly { readonly names: readonly string[]; readonly parties: readonly string[] }[] = [
  { names: ['Korea', 'Corée', 'Корея'], parties: ['KR', 'KP'] },
  { names: ['Virgin Islands', 'Îles Vierges', 'Виргинские острова'], parties: ['VG', 'VI'] },
  { names: ['Saint Martin', 'Saint-Martin'], parties: ['MF', 'SX'] },
  { names: ['Yugoslavia', 'Yougoslavie', 'Югославия'], parties: ['890', '891'] },
  { names: ['West Germany', 'Allemagne de l’Ouest', 'Западная Германия', 'Ex-RFA'], parties: ['DE'] },
  {
    names: ['England', 'Angleterre', 'Англия', 'Scotland', 'Écosse', 'Шотландия', 'Wales', 'Pays de Galles', 'Уэльс'],
    parties: ['GB'],
  },
  { names: ['Northern Ireland', 'Irlande du Nord', 'Северная Ирландия'], parties: ['GB'] },
  { names: ['Samoa Islands', 'Îles Samoa', 'Острова Самоа'], parties: ['WS', 'AS'] },
  {
    // Of this country's people where rows are citizenships, of those born there where rows are countries of birth.
    names: ['Reporting country', 'Pays déclarant', 'Отчитывающаяся страна', 'Own country', 'Своя страна'],
    parties: ['NAT', 'NATIVE'],
  },
  {
    names: [
      ...['Total foreign-born', 'Total foreigners', 'Total étrangers', 'Всего иностранцев'],
      ...['Всего иностранных граждан'],
    ],
    parties: ['TOTAL', 'FOR'],
  },
  {
    // In tables of the CIS often the sum of all countries outside it.
    names: [
      ...['Другие зарубежные страны', 'Прочие зарубежные страны', 'Other foreign countries', 'Autres pays étrangers'],
    ],
    parties: ['OTHER', 'FOR'],
  },
];

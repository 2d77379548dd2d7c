import type { TableDefinition } from '../definition';
import { internationalMigrant, oneCitizenship, shortTermMigrant } from './notes';
import { citizensAndCountriesRows } from './row-blocks';

export const tableS4: TableDefinition = {
  id: 'S4',
  title: {
    en: 'Short-term immigration by citizenship',
    fr: 'Immigration de courte durée selon la nationalité',
    ru: 'Краткосрочная иммиграция по гражданству',
  },
  measure: 'immigration',
  term: 'short',
  dimension: 'citizenship',
  partner: {
    en: 'Country of citizenship',
    fr: 'Pays de nationalité',
    ru: 'Страна гражданства',
  },
  reference: 'calendar-year',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: citizensAndCountriesRows({ en: 'All immigrants', fr: 'Ensemble des immigrants', ru: 'Все иммигранты' }),
  agreements: [],
  mirrors: [],
  metadata: [
    'SOURCE',
    'AGENCY',
    'CONTACT',
    'DURATION',
    'STAY',
    'CITIZENS',
    'FOREIGNERS',
    'STUDENTS',
    'ASYLUM',
    'IRREGULAR',
    'TERRITORY',
    'MULTIPLE',
    'BREAK',
    'STATE',
    'METHOD',
  ],
  questions: ['NOTE'],
  notes: [internationalMigrant, shortTermMigrant, oneCitizenship],
};

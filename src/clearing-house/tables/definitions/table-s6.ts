import type { TableDefinition } from '../definition';
import { internationalMigrant, oneCitizenship, shortTermMigrant } from './notes';
import { citizensAndCountriesRows } from './row-blocks';

export const tableS6: TableDefinition = {
  id: 'S6',
  title: {
    en: 'Short-term emigration by citizenship',
    fr: 'Émigration de courte durée selon la nationalité',
    ru: 'Краткосрочная эмиграция по гражданству',
  },
  measure: 'emigration',
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
  rows: citizensAndCountriesRows({ en: 'All emigrants', fr: 'Ensemble des émigrants', ru: 'Все эмигранты' }),
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

import type { TableDefinition } from '../definition';
import { internationalMigrant, longTermMigrant, oneCitizenship, recognisedNonCitizen } from './notes';
import { citizenshipStatusRows } from './row-blocks';

export const table41: TableDefinition = {
  id: '4.1',
  title: {
    en: 'Long-term immigration by citizenship status',
    fr: 'Immigration de longue durée selon le statut de nationalité',
    ru: 'Долгосрочная иммиграция по статусу гражданства',
  },
  measure: 'immigration',
  term: 'long',
  dimension: 'citizenship-status',
  partner: {
    en: 'Citizenship status',
    fr: 'Statut de nationalité',
    ru: 'Статус гражданства',
  },
  reference: 'calendar-year',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: citizenshipStatusRows({ en: 'All immigrants', fr: 'Ensemble des immigrants', ru: 'Все иммигранты' }),
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
  questions: ['STATELESS', 'NOTE'],
  notes: [internationalMigrant, longTermMigrant, recognisedNonCitizen, oneCitizenship],
};

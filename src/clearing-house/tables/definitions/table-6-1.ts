import type { TableDefinition } from '../definition';
import { internationalMigrant, longTermMigrant, oneCitizenship, recognisedNonCitizen } from './notes';
import { citizenshipStatusRows } from './row-blocks';

export const table61: TableDefinition = {
  id: '6.1',
  title: {
    en: 'Long-term emigration by citizenship status',
    fr: 'Émigration de longue durée selon le statut de nationalité',
    ru: 'Долгосрочная эмиграция по статусу гражданства',
  },
  measure: 'emigration',
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
  rows: citizenshipStatusRows({ en: 'All emigrants', fr: 'Ensemble des émigrants', ru: 'Все эмигранты' }),
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

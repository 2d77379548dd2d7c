import type { TableDefinition } from '../definition';
import { oneCitizenship, recognisedNonCitizen } from './notes';
import { citizenshipStatusRows } from './row-blocks';

export const table21: TableDefinition = {
  id: '2.1',
  title: {
    en: 'Population by citizenship status',
    fr: 'Population selon le statut de nationalité',
    ru: 'Население по статусу гражданства',
  },
  measure: 'stock',
  dimension: 'citizenship-status',
  partner: {
    en: 'Citizenship status',
    fr: 'Statut de nationalité',
    ru: 'Статус гражданства',
  },
  reference: 'census-or-1-january',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: citizenshipStatusRows({ en: 'Total population', fr: 'Population totale', ru: 'Всё население' }),
  agreements: [],
  mirrors: [],
  metadata: [
    'SOURCE',
    'AGENCY',
    'CONTACT',
    'REFERENCE',
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
  notes: [recognisedNonCitizen, oneCitizenship],
};

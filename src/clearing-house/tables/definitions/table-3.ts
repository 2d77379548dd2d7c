import type { TableDefinition } from '../definition';
import { internationalMigrant, longTermMigrant } from './notes';
import { residenceRows } from './row-blocks';

export const table3: TableDefinition = {
  id: '3',
  title: {
    en: 'Long-term immigration by country of previous residence',
    fr: 'Immigration de longue durée selon le pays de résidence précédente',
    ru: 'Долгосрочная иммиграция по странам предыдущего проживания',
  },
  measure: 'immigration',
  term: 'long',
  dimension: 'previous-residence',
  partner: {
    en: 'Country of previous residence',
    fr: 'Pays de résidence précédente',
    ru: 'Страна предыдущего проживания',
  },
  reference: 'calendar-year',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: true,
  rows: residenceRows(),
  agreements: [{ rule: 'B02', own: 'TOTAL', table: '4.1', rows: ['TOTAL'], relation: 'equal', years: 0 }],
  mirrors: [{ table: '5', kind: 'mirror', row: 'reporter' }],
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
    'BREAK',
    'STATE',
    'METHOD',
  ],
  questions: ['NOTE'],
  notes: [internationalMigrant, longTermMigrant],
};

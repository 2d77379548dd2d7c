import type { TableDefinition } from '../definition';
import { internationalMigrant, longTermMigrant } from './notes';
import { residenceRows } from './row-blocks';

export const table5: TableDefinition = {
  id: '5',
  title: {
    en: 'Long-term emigration by country of next residence',
    fr: 'Émigration de longue durée selon le pays de résidence suivante',
    ru: 'Долгосрочная эмиграция по странам следующего проживания',
  },
  measure: 'emigration',
  term: 'long',
  dimension: 'next-residence',
  partner: {
    en: 'Country of next residence',
    fr: 'Pays de résidence suivante',
    ru: 'Страна следующего проживания',
  },
  reference: 'calendar-year',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: true,
  rows: residenceRows(),
  agreements: [{ rule: 'B03', own: 'TOTAL', table: '6.1', rows: ['TOTAL'], relation: 'equal', years: 0 }],
  mirrors: [{ table: '3', kind: 'mirror', row: 'reporter' }],
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

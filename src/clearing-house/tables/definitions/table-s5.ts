import type { TableDefinition } from '../definition';
import { internationalMigrant, shortTermMigrant } from './notes';
import { residenceRows } from './row-blocks';

export const tableS5: TableDefinition = {
  id: 'S5',
  title: {
    en: 'Short-term emigration by country of next residence',
    fr: 'Émigration de courte durée selon le pays de résidence suivante',
    ru: 'Краткосрочная эмиграция по странам следующего проживания',
  },
  measure: 'emigration',
  term: 'short',
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
  agreements: [{ rule: 'B03', own: 'TOTAL', table: 'S6', rows: ['TOTAL'], relation: 'equal', years: 0 }],
  mirrors: [{ table: 'S3', kind: 'mirror', row: 'reporter' }],
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
  notes: [internationalMigrant, shortTermMigrant],
};

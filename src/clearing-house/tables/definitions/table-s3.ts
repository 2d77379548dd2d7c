import type { TableDefinition } from '../definition';
import { internationalMigrant, shortTermMigrant } from './notes';
import { residenceRows } from './row-blocks';

export const tableS3: TableDefinition = {
  id: 'S3',
  title: {
    en: 'Short-term immigration by country of previous residence',
    fr: 'Immigration de courte durée selon le pays de résidence précédente',
    ru: 'Краткосрочная иммиграция по странам предыдущего проживания',
  },
  measure: 'immigration',
  term: 'short',
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
  agreements: [{ rule: 'B02', own: 'TOTAL', table: 'S4', rows: ['TOTAL'], relation: 'equal', years: 0 }],
  mirrors: [{ table: 'S5', kind: 'mirror', row: 'reporter' }],
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

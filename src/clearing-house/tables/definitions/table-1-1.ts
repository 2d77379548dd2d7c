import type { TableDefinition } from '../definition';
import { foreignBorn, nativeBorn } from './notes';

export const table11: TableDefinition = {
  id: '1.1',
  title: {
    en: 'Population by place of birth',
    fr: 'Population selon le lieu de naissance',
    ru: 'Население по месту рождения',
  },
  measure: 'stock',
  dimension: 'birth-status',
  partner: {
    en: 'Place of birth',
    fr: 'Lieu de naissance',
    ru: 'Место рождения',
  },
  reference: 'census-or-1-january',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: [
    {
      kind: 'categories',
      rows: [
        { code: 'NATIVE', label: { en: 'Native-born', fr: 'Nés dans le pays', ru: 'Родившиеся в стране' } },
        { code: 'FOR', label: { en: 'Foreign-born', fr: 'Nés à l’étranger', ru: 'Родившиеся за рубежом' } },
        {
          code: 'UNK',
          label: { en: 'Unknown place of birth', fr: 'Lieu de naissance inconnu', ru: 'Место рождения неизвестно' },
        },
      ],
    },
    { kind: 'total', code: 'TOTAL', label: { en: 'Total population', fr: 'Population totale', ru: 'Всё население' } },
  ],
  agreements: [{ rule: 'B01', own: 'TOTAL', table: '2.1', rows: ['TOTAL'], relation: 'equal', years: 0 }],
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
    'BOUNDARIES',
    'BIRTHS',
    'DEATHS',
    'BREAK',
    'STATE',
    'METHOD',
  ],
  questions: ['NOTE'],
  notes: [nativeBorn, foreignBorn],
};

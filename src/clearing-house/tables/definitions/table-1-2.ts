import type { TableDefinition } from '../definition';
import { foreignBorn, formerStatesNote } from './notes';
import { birthRows } from './row-blocks';

export const table12: TableDefinition = {
  id: '1.2',
  title: {
    en: 'Foreign-born population by country of birth',
    fr: 'Population née à l’étranger selon le pays de naissance',
    ru: 'Население, родившееся за рубежом, по странам рождения',
  },
  measure: 'stock',
  dimension: 'birth',
  partner: {
    en: 'Country of birth',
    fr: 'Pays de naissance',
    ru: 'Страна рождения',
  },
  reference: 'census-or-1-january',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: birthRows({
    en: 'Total foreign-born',
    fr: 'Total des personnes nées à l’étranger',
    ru: 'Всего родившихся за рубежом',
  }),
  agreements: [{ rule: 'C06', own: 'TOTAL', table: '1.1', rows: ['FOR'], relation: 'equal', years: 0 }],
  mirrors: [{ table: '1.2', kind: 'diaspora', row: 'reporter' }],
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
    'BREAK',
    'STATE',
    'METHOD',
  ],
  questions: ['NOTE'],
  notes: [foreignBorn, formerStatesNote],
};

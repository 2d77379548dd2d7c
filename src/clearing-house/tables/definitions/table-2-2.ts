import type { TableDefinition } from '../definition';
import { formerStatesNote, oneCitizenship, recognisedNonCitizen } from './notes';
import { citizenshipRows } from './row-blocks';

export const table22: TableDefinition = {
  id: '2.2',
  title: {
    en: 'Non-citizens by country of citizenship',
    fr: 'Étrangers selon le pays de nationalité',
    ru: 'Неграждане по странам гражданства',
  },
  measure: 'stock',
  dimension: 'citizenship',
  partner: {
    en: 'Country of citizenship',
    fr: 'Pays de nationalité',
    ru: 'Страна гражданства',
  },
  reference: 'census-or-1-january',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: citizenshipRows({ en: 'Total non-citizens', fr: 'Total des étrangers', ru: 'Всего неграждан' }),
  agreements: [{ rule: 'C08', own: 'TOTAL', table: '2.1', rows: ['FOR', 'STLS', 'RNC'], relation: 'equal', years: 0 }],
  mirrors: [{ table: '2.2', kind: 'diaspora', row: 'reporter' }],
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
  questions: ['NOTE'],
  notes: [recognisedNonCitizen, oneCitizenship, formerStatesNote],
};

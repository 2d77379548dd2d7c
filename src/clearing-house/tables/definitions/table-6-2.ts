import type { TableDefinition } from '../definition';
import { formerStatesNote, internationalMigrant, longTermMigrant, oneCitizenship } from './notes';
import { citizenshipRows } from './row-blocks';

export const table62: TableDefinition = {
  id: '6.2',
  title: {
    en: 'Long-term emigration of non-citizens by country of citizenship',
    fr: 'Émigration de longue durée des étrangers selon le pays de nationalité',
    ru: 'Долгосрочная эмиграция неграждан по странам гражданства',
  },
  measure: 'emigration',
  term: 'long',
  dimension: 'citizenship',
  partner: {
    en: 'Country of citizenship',
    fr: 'Pays de nationalité',
    ru: 'Страна гражданства',
  },
  reference: 'calendar-year',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: citizenshipRows({ en: 'Total non-citizens', fr: 'Total des étrangers', ru: 'Всего неграждан' }),
  agreements: [{ rule: 'C08', own: 'TOTAL', table: '6.1', rows: ['FOR', 'STLS', 'RNC'], relation: 'equal', years: 0 }],
  mirrors: [{ table: '4.1', kind: 'soft-bound', row: 'NAT' }],
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
  questions: ['NOTE'],
  notes: [internationalMigrant, longTermMigrant, oneCitizenship, formerStatesNote],
};

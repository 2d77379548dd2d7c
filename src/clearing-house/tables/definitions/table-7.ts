import type { TableDefinition } from '../definition';
import { acquisition, formerStatesNote } from './notes';
import { citizenshipRows } from './row-blocks';

export const table7: TableDefinition = {
  id: '7',
  title: {
    en: 'Acquisition of citizenship by country of former citizenship',
    fr: 'Acquisition de la nationalité selon le pays de nationalité antérieure',
    ru: 'Приобретение гражданства по странам прежнего гражданства',
  },
  measure: 'acquisition',
  dimension: 'former-citizenship',
  partner: {
    en: 'Country of former citizenship',
    fr: 'Pays de nationalité antérieure',
    ru: 'Страна прежнего гражданства',
  },
  reference: 'calendar-year',
  unit: 'persons',
  sexes: ['T', 'M', 'F'],
  ages: false,
  rows: citizenshipRows({ en: 'All acquisitions', fr: 'Ensemble des acquisitions', ru: 'Все случаи приобретения' }),
  agreements: [{ rule: 'B04', own: 'countries', table: '2.2', rows: [], relation: 'at-most', years: -1 }],
  mirrors: [],
  metadata: ['SOURCE', 'AGENCY', 'CONTACT', 'TERRITORY', 'BREAK', 'STATE', 'METHOD'],
  questions: ['NOTE'],
  notes: [acquisition, formerStatesNote],
};

import type { TableDefinition } from './definition';
import { foreignBorn } from './notes';
import { countryRows } from './row-blocks';

export const table12: TableDefinition = {
  id: '1.2',
  title: {
    en: 'Foreign-born population by country of birth',
    fr: 'Population née à l’étranger selon le pays de naissance',
    ru: 'Население, родившееся за рубежом, по странам рождения',
  },
  measure: 'stock',
  partner: { en: 'Country of birth', fr: 'Pays de naissance', ru: 'Страна рождения' },
  reference: 'census-or-1-january',
  sexes: ['T', 'M', 'F'],
  rows: countryRows({
    en: 'Total foreign-born',
    fr: 'Total des personnes nées à l’étranger',
    ru: 'Всего родившихся за рубежом',
  }),
  metadata: ['SOURCE', 'AGENCY', 'REFERENCE', 'CITIZENS', 'FOREIGNERS', 'STATE', 'NOTE'],
  notes: [foreignBorn],
};

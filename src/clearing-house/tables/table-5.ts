import type { TableDefinition } from './definition';
import { internationalMigrant, longTermMigrant } from './notes';
import { countryRows } from './row-blocks';

export const table5: TableDefinition = {
  id: '5',
  title: {
    en: 'Long-term emigration by country of next residence',
    fr: 'Émigration de longue durée selon le pays de résidence suivante',
    ru: 'Долгосрочная эмиграция по странам следующего проживания',
  },
  measure: 'emigration',
  partner: { en: 'Country of next residence', fr: 'Pays de résidence suivante', ru: 'Страна следующего проживания' },
  reference: 'calendar-year',
  sexes: ['T', 'M', 'F'],
  rows: countryRows({ en: 'All countries', fr: 'Tous les pays', ru: 'Все страны' }),
  metadata: ['SOURCE', 'AGENCY', 'DURATION', 'STAY', 'CITIZENS', 'FOREIGNERS', 'STATE', 'NOTE'],
  notes: [internationalMigrant, longTermMigrant],
};

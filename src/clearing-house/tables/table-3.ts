import type { TableDefinition } from './definition';
import { internationalMigrant, longTermMigrant } from './notes';
import { countryRows } from './row-blocks';

export const table3: TableDefinition = {
  id: '3',
  title: {
    en: 'Long-term immigration by country of previous residence',
    fr: 'Immigration de longue durée selon le pays de résidence précédente',
    ru: 'Долгосрочная иммиграция по странам предыдущего проживания',
  },
  measure: 'immigration',
  partner: {
    en: 'Country of previous residence',
    fr: 'Pays de résidence précédente',
    ru: 'Страна предыдущего проживания',
  },
  reference: 'calendar-year',
  sexes: ['T', 'M', 'F'],
  rows: countryRows({ en: 'All countries', fr: 'Tous les pays', ru: 'Все страны' }),
  metadata: ['SOURCE', 'AGENCY', 'DURATION', 'STAY', 'CITIZENS', 'FOREIGNERS', 'STATE', 'NOTE'],
  notes: [internationalMigrant, longTermMigrant],
};

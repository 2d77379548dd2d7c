import type { Localized } from '../messages/language';
import type { RowBlock } from './definition';

/** The rows that the tables by country share: members of UNECE first, then the rest of the world, then what is left. */
export function countryRows(total: Localized): RowBlock[] {
  return [
    {
      kind: 'countries',
      which: 'unece',
      heading: { en: 'UNECE members', fr: 'Membres de la CEE-ONU', ru: 'Члены ЕЭК ООН' },
    },
    {
      kind: 'countries',
      which: 'rest-of-world',
      heading: { en: 'Rest of the world', fr: 'Reste du monde', ru: 'Остальной мир' },
    },
    {
      kind: 'categories',
      heading: { en: 'Not shown by country', fr: 'Non ventilé par pays', ru: 'Без распределения по странам' },
      codes: ['OTHER', 'UNK'],
    },
    { kind: 'total', code: 'TOTAL', label: total },
  ];
}

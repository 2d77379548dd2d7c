import type { Localized } from '../messages/language';
import type { MetadataField } from '../tables/definition';

/** Questions that belong together; they stand side by side under one heading. */
export interface MetadataGroup {
  readonly heading: Localized;
  readonly fields: readonly MetadataField[];
}

/** All questions of a metadata sheet, in the order of its columns. */
export const metadataGroups: readonly MetadataGroup[] = [
  {
    heading: { en: 'Source', fr: 'Origine', ru: 'Источник' },
    fields: ['SOURCE', 'AGENCY', 'CONTACT'],
  },
  {
    heading: { en: 'Definition', fr: 'Définition', ru: 'Определение' },
    fields: ['DURATION', 'STAY', 'REFERENCE', 'BOUNDARIES', 'MULTIPLE'],
  },
  {
    heading: { en: 'Coverage', fr: 'Champ couvert', ru: 'Охват' },
    fields: ['CITIZENS', 'FOREIGNERS', 'STUDENTS', 'ASYLUM', 'IRREGULAR', 'TERRITORY'],
  },
  {
    heading: { en: 'Births and deaths', fr: 'Naissances et décès', ru: 'Рождения и смерти' },
    fields: ['BIRTHS', 'DEATHS'],
  },
  {
    heading: { en: 'Series', fr: 'Série', ru: 'Ряд данных' },
    fields: ['BREAK', 'STATE', 'METHOD'],
  },
];

export const metadataFields: readonly MetadataField[] = metadataGroups.flatMap(({ fields }) => fields);

import type { Localized } from '../messages/language';

/** What the components of all tables stand for, as SDMX's cross-domain concepts call it where they have it. */
const list = [
  { id: 'FREQ', names: { en: 'Frequency', fr: 'Fréquence', ru: 'Периодичность' } },
  {
    id: 'REF_AREA',
    names: { en: 'Reporting country', fr: 'Pays déclarant', ru: 'Страна, представляющая данные' },
    descriptions: {
      en: 'The country that reports the figure.',
      fr: 'Le pays qui communique le chiffre.',
      ru: 'Страна, которая сообщает показатель.',
    },
  },
  {
    id: 'COUNTERPART_AREA',
    names: { en: 'Partner', fr: 'Partenaire', ru: 'Партнер' },
    descriptions: {
      en: 'The row of the table: a country, a former State, a group of people or the total.',
      fr: 'La ligne du tableau\u00a0: un pays, un ancien État, un groupe de personnes ou le total.',
      ru: 'Строка таблицы: страна, бывшее государство, группа лиц или итог.',
    },
  },
  { id: 'SEX', names: { en: 'Sex', fr: 'Sexe', ru: 'Пол' } },
  {
    id: 'AGE',
    names: { en: 'Age', fr: 'Âge', ru: 'Возраст' },
    descriptions: {
      en: 'In completed years.',
      fr: 'En années révolues.',
      ru: 'Число исполнившихся лет.',
    },
  },
  {
    id: 'SOURCE',
    names: { en: 'Source', fr: 'Source', ru: 'Источник' },
    descriptions: {
      en: 'The data set that the figure was taken from; several may have a figure of the same people.',
      fr: 'Le jeu de données d’où provient le chiffre\u00a0; plusieurs peuvent en avoir un pour les mêmes personnes.',
      ru: 'Набор данных, из которого взят показатель; об одних и тех же людях могут сообщать несколько наборов.',
    },
  },
  {
    id: 'TIME_PERIOD',
    names: { en: 'Year', fr: 'Année', ru: 'Год' },
    descriptions: {
      en: 'The calendar year of a flow, or the year at whose beginning or census a stock was counted.',
      fr: 'L’année civile d’un flux, ou l’année au début ou au recensement de laquelle un effectif a été compté.',
      ru: 'Календарный год потока или год, на начало которого или при переписи которого учтена численность.',
    },
  },
  { id: 'OBS_VALUE', names: { en: 'Persons', fr: 'Personnes', ru: 'Число лиц' } },
  { id: 'OBS_STATUS', names: { en: 'Observation status', fr: 'Statut de l’observation', ru: 'Статус наблюдения' } },
  {
    id: 'CONF_STATUS',
    names: { en: 'Confidentiality status', fr: 'Statut de confidentialité', ru: 'Статус конфиденциальности' },
  },
  { id: 'COMMENT_OBS', names: { en: 'Comment', fr: 'Commentaire', ru: 'Примечание' } },
  {
    id: 'VINTAGE',
    names: { en: 'Vintage', fr: 'Millésime', ru: 'Выпуск' },
    descriptions: {
      en: 'The number, within its source, of the reading since which the figure is known as it is.',
      fr: 'Le numéro, au sein de la source, de la lecture depuis laquelle le chiffre est connu tel quel.',
      ru: 'Номер чтения источника, начиная с которого показатель известен в этом виде.',
    },
  },
  {
    id: 'RECORDED',
    names: { en: 'Recorded', fr: 'Enregistré', ru: 'Записано' },
    descriptions: {
      en: 'When the clearing house recorded the figure as it is.',
      fr: 'Quand le centre d’échange a enregistré le chiffre tel quel.',
      ru: 'Когда показатель был записан в этом виде.',
    },
  },
  { id: 'UNIT_MEASURE', names: { en: 'Unit of measure', fr: 'Unité de mesure', ru: 'Единица измерения' } },
] as const satisfies readonly { id: string; names: Localized; descriptions?: Localized }[];

export type ConceptId = (typeof list)[number]['id'];

interface ClearingHouseConcept {
  readonly id: ConceptId;
  readonly names: Localized;
  readonly descriptions?: Localized;
}

/** Every concept, in the order of the components. */
export const concepts: readonly ClearingHouseConcept[] = list;

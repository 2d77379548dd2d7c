import type { Localized } from '../messages/language';

/**
 * The SDMX code list of observation status (CL_OBS_STATUS), which says what a figure is or why there is none.
 *
 * `goesWith` says whether a status belongs to a number, to a missing figure or to either. The order is the order of
 * precedence, highest first, of the SDMX guideline on the observation status concept (version 2.0, May 2019): where
 * only one status can be sent, it is the first of those that hold.
 */
const list = [
  {
    letter: 'B',
    goesWith: 'both',
    names: { en: 'Time series break', fr: 'Rupture de série', ru: 'Разрыв временного ряда' },
  },
  {
    letter: 'O',
    goesWith: 'missing',
    names: { en: 'Missing value', fr: 'Valeur manquante', ru: 'Отсутствующее значение' },
  },
  {
    letter: 'M',
    goesWith: 'missing',
    names: {
      en: 'Missing value; data cannot exist',
      fr: 'Valeur manquante\u00a0; la donnée ne peut pas exister',
      ru: 'Отсутствующее значение; данных не может быть',
    },
  },
  {
    letter: 'L',
    goesWith: 'missing',
    names: {
      en: 'Missing value; data exist but were not collected',
      fr: 'Valeur manquante\u00a0; la donnée existe mais n’a pas été collectée',
      ru: 'Отсутствующее значение; данные существуют, но не собирались',
    },
  },
  {
    letter: 'H',
    goesWith: 'missing',
    names: {
      en: 'Missing value; holiday or weekend',
      fr: 'Valeur manquante\u00a0; jour férié ou week-end',
      ru: 'Отсутствующее значение; праздничный или выходной день',
    },
  },
  {
    letter: 'Q',
    goesWith: 'missing',
    names: {
      en: 'Missing value; suppressed',
      fr: 'Valeur manquante\u00a0; donnée supprimée',
      ru: 'Отсутствующее значение; данные скрыты',
    },
  },
  {
    letter: 'J',
    goesWith: 'both',
    names: { en: 'Derogation', fr: 'Dérogation', ru: 'Разрешенное отступление от требований' },
  },
  {
    letter: 'S',
    goesWith: 'both',
    names: {
      en: 'Strike and other special events',
      fr: 'Grève et autres événements particuliers',
      ru: 'Забастовка и другие особые события',
    },
  },
  {
    letter: 'D',
    goesWith: 'number',
    names: { en: 'Definition differs', fr: 'Définition différente', ru: 'Определение отличается' },
  },
  {
    letter: 'K',
    goesWith: 'missing',
    names: {
      en: 'Data included in another category',
      fr: 'Donnée incluse dans une autre catégorie',
      ru: 'Данные включены в другую категорию',
    },
  },
  {
    letter: 'W',
    goesWith: 'number',
    names: {
      en: 'Includes data from another category',
      fr: 'Comprend des données d’une autre catégorie',
      ru: 'Включает данные другой категории',
    },
  },
  {
    letter: 'I',
    goesWith: 'number',
    names: {
      en: 'Value imputed by a receiving agency',
      fr: 'Valeur imputée par l’organisme destinataire',
      ru: 'Значение, импутированное организацией-получателем',
    },
  },
  {
    letter: 'F',
    goesWith: 'number',
    names: { en: 'Forecast value', fr: 'Valeur prévisionnelle', ru: 'Прогнозное значение' },
  },
  {
    letter: 'E',
    goesWith: 'number',
    names: { en: 'Estimated value', fr: 'Valeur estimée', ru: 'Оценочное значение' },
  },
  {
    letter: 'P',
    goesWith: 'number',
    names: { en: 'Provisional value', fr: 'Valeur provisoire', ru: 'Предварительное значение' },
  },
  {
    letter: 'N',
    goesWith: 'number',
    names: { en: 'Not significant', fr: 'Non significatif', ru: 'Незначимая величина' },
  },
  {
    letter: 'U',
    goesWith: 'number',
    names: { en: 'Low reliability', fr: 'Faible fiabilité', ru: 'Низкая надежность' },
  },
  {
    letter: 'V',
    goesWith: 'number',
    names: { en: 'Unvalidated value', fr: 'Valeur non validée', ru: 'Непроверенное значение' },
  },
  {
    letter: 'G',
    goesWith: 'number',
    names: { en: 'Experimental value', fr: 'Valeur expérimentale', ru: 'Экспериментальное значение' },
  },
  {
    letter: 'A',
    goesWith: 'number',
    names: { en: 'Normal value', fr: 'Valeur normale', ru: 'Обычное значение' },
  },
] as const satisfies readonly { letter: string; goesWith: 'number' | 'missing' | 'both'; names: Localized }[];

export type StatusLetter = (typeof list)[number]['letter'];

export interface ObservationStatus {
  readonly letter: StatusLetter;
  readonly goesWith: 'number' | 'missing' | 'both';
  readonly names: Localized;
}

/** Every status, in order of precedence. */
export const observationStatuses: readonly ObservationStatus[] = list;

const byLetter: ReadonlyMap<string, ObservationStatus> = new Map(list.map((status) => [status.letter, status]));

/** The status of a letter written as in the list, in upper case; `undefined` if there is none. */
export const statusOf = (letter: string): ObservationStatus | undefined => byLetter.get(letter);

/** Whether a letter is a status that can stand with a number. */
export function fitsNumber(letter: string): boolean {
  const goesWith = statusOf(letter)?.goesWith;
  return goesWith === 'number' || goesWith === 'both';
}

/** Whether a letter is a status that can stand with a missing figure. */
export function fitsMissing(letter: string): boolean {
  const goesWith = statusOf(letter)?.goesWith;
  return goesWith === 'missing' || goesWith === 'both';
}

export interface StatusReading {
  /** The statuses, each once, in order of precedence. */
  readonly known: StatusLetter[];
  /** The characters that are no status, each once, as written. */
  readonly unknown: string[];
}

/** Reads the letters that a compiler wrote: upper or lower case, with nothing, spaces or commas between them. */
export function parseStatuses(text: string): StatusReading {
  const characters = [...new Set(text.replace(/[\s,]/g, ''))];
  const upper = new Set(characters.map((character) => character.toUpperCase()));
  return {
    known: list.map(({ letter }) => letter).filter((letter) => upper.has(letter)),
    unknown: characters.filter((character) => !byLetter.has(character.toUpperCase())),
  };
}

import type { Localized } from '../messages/language';

/** Why a figure that a rule finds suspicious stands all the same: what a compiler chooses from to answer a warning. */
const list = [
  {
    code: 'VERIFIED',
    names: {
      en: 'Verified with the source',
      fr: 'Vérifié auprès de la source',
      ru: 'Проверено по источнику',
    },
  },
  {
    code: 'EVENT',
    names: {
      en: 'Real change',
      fr: 'Évolution réelle',
      ru: 'Реальное изменение',
    },
  },
  {
    code: 'SOURCE',
    names: { en: 'Different sources', fr: 'Sources différentes', ru: 'Разные источники' },
  },
  {
    code: 'DEFINITION',
    names: {
      en: 'Different definition or coverage',
      fr: 'Définition ou couverture différente',
      ru: 'Иное определение или охват',
    },
  },
  {
    code: 'BREAK',
    names: { en: 'Break in the series', fr: 'Rupture de série', ru: 'Разрыв ряда' },
  },
  {
    code: 'REVISED',
    names: { en: 'Revised by the source', fr: 'Révisé par la source', ru: 'Пересмотрено источником' },
  },
  {
    code: 'ROUNDED',
    names: {
      en: 'Rounding or disclosure control',
      fr: 'Arrondi ou secret statistique',
      ru: 'Округление или защита данных',
    },
  },
  {
    code: 'NODATA',
    names: { en: 'Not available at the office', fr: 'Non disponible à l’office', ru: 'Нет данных в ведомстве' },
  },
  {
    code: 'OTHER',
    names: { en: 'Other (see comment)', fr: 'Autre (voir le commentaire)', ru: 'Другое (см. комментарий)' },
  },
] as const satisfies readonly { code: string; names: Localized }[];

export type JustificationCode = (typeof list)[number]['code'];

export interface Justification {
  readonly code: JustificationCode;
  readonly names: Localized;
}

/** Every justification, the most frequent first. */
export const justifications: readonly Justification[] = list;

/** The justification of a code; undefined if there is none. */
export const justificationByCode = (code: string): Justification | undefined =>
  justifications.find((each) => each.code === code);

/** The code of a justification as a sheet names it in any language, or of the code itself; undefined if none is meant. */
export function justificationNamed(text: string): JustificationCode | undefined {
  const wanted = text.trim().toLowerCase();
  return justifications.find(
    ({ code, names }) =>
      code.toLowerCase() === wanted || Object.values(names).some((name) => name.toLowerCase() === wanted),
  )?.code;
}

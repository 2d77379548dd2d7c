import type { Localized } from '../messages/language';

/** The sexes that tables count by. `sdmx` is the code in the SDMX list CL_SEX; Eurostat writes T, M, F as here. */
const list = [
  { code: 'T', names: { en: 'Both sexes', fr: 'Les deux sexes', ru: 'Оба пола' }, sdmx: '_T' },
  { code: 'M', names: { en: 'Males', fr: 'Hommes', ru: 'Мужчины' }, sdmx: 'M' },
  { code: 'F', names: { en: 'Females', fr: 'Femmes', ru: 'Женщины' }, sdmx: 'F' },
] as const satisfies readonly { code: string; names: Localized; sdmx: string }[];

/** The code of a sex, as in every table and file of the clearing house. */
export type Sex = (typeof list)[number]['code'];

export interface SexDefinition {
  readonly code: Sex;
  readonly names: Localized;
  readonly sdmx: string;
}

/** Total first, then its parts. */
export const sexes: readonly SexDefinition[] = list;

/** The sex of a code, ours or that of SDMX, as written in the lists; `undefined` if it is neither. */
export const sexByCode = (code: string): SexDefinition | undefined =>
  sexes.find((sex) => sex.code === code || sex.sdmx === code);

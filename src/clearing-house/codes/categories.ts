import type { Localized } from '../messages/language';

/** A row that is no country: a total, a residual row or a group of the tables by status. */
export interface Category<Code extends string = string> {
  readonly code: Code;
  readonly names: Localized;
  /** The code on Eurostat's axes of citizenship, country of birth and partner, where there is one. */
  readonly eurostat?: string;
  /** The code that SDMX code lists share, where there is one. */
  readonly sdmx?: string;
}

const list = [
  {
    code: 'TOTAL',
    names: { en: 'Total', fr: 'Total', ru: 'Всего' },
    eurostat: 'TOTAL',
    sdmx: '_T',
  },
  {
    // Countries that the office knows but does not show one by one; not to be confused with UNK.
    code: 'OTHER',
    names: {
      en: 'Other countries, not shown separately',
      fr: 'Autres pays, non présentés séparément',
      ru: 'Другие страны, не показанные отдельно',
    },
    sdmx: '_O',
  },
  {
    code: 'UNK',
    names: { en: 'Unknown', fr: 'Inconnu', ru: 'Неизвестно' },
    eurostat: 'UNK',
    sdmx: '_U',
  },
  {
    code: 'NAT',
    names: {
      en: 'Citizens of the reporting country',
      fr: 'Ressortissants du pays déclarant',
      ru: 'Граждане страны, представляющей данные',
    },
    eurostat: 'NAT',
  },
  {
    // Eurostat has one code, NAT, for the reporting country on both axes, citizenship and country of birth.
    code: 'NATIVE',
    names: {
      en: 'Born in the reporting country',
      fr: 'Personnes nées dans le pays déclarant',
      ru: 'Родившиеся в стране, представляющей данные',
    },
    eurostat: 'NAT',
  },
  {
    // Under country of birth: foreign-born. Under citizenship: non-citizens; at Eurostat these can include RNC.
    code: 'FOR',
    names: { en: 'Foreign country', fr: 'Pays étranger', ru: 'Зарубежная страна' },
    eurostat: 'FOR',
  },
  {
    code: 'STLS',
    names: { en: 'Stateless persons', fr: 'Apatrides', ru: 'Лица без гражданства' },
    eurostat: 'STLS',
  },
  {
    // Persons with established links to the reporting country and part of a citizen's rights, citizens of no country.
    code: 'RNC',
    names: { en: 'Recognized non-citizens', fr: 'Non-citoyens reconnus', ru: 'Признанные неграждане' },
    eurostat: 'RNC',
  },
] as const satisfies readonly Category[];

export type CategoryCode = (typeof list)[number]['code'];

export const categories: readonly Category<CategoryCode>[] = list;

const byCode: ReadonlyMap<string, Category<CategoryCode>> = new Map(list.map((category) => [category.code, category]));

/** The category of a code as written in the list; `undefined` if there is none. */
export const categoryByCode = (code: string): Category<CategoryCode> | undefined => byCode.get(code);

import { categories, categoryByCode } from '../../../clearing-house/codes/categories';

/** The spellings of categories in SDMX code lists and elsewhere, besides the clearing house's own codes. */
const spellings: ReadonlyMap<string, string> = new Map([
  ...categories.flatMap((category): [string, string][] => (category.sdmx ? [[category.sdmx, category.code]] : [])),
  ['W', 'TOTAL'],
  ['WORLD', 'TOTAL'],
]);

/** The category of a code, ours or of SDMX, in upper case; undefined if it is none's. */
export const categoryOf = (code: string): string | undefined => categoryByCode(code)?.code ?? spellings.get(code);

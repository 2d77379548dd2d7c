import { ageGroupByCode } from '../codes/ages';
import type { Language } from '../messages/language';
import { message } from '../messages/message';
import type { Sex } from './definition';

/** What stands above the columns of an age group: `2024, age 0–4`. */
export const ageHeading = (year: number, age: string, language: Language): string =>
  message(language, 'sheet.age', { year, age: ageGroupByCode(age)?.names[language] ?? age });

/** What stands above a column of a sex, or of observation statuses. */
export const columnHeading = (what: Sex | 'status', language: Language): string =>
  message(language, what === 'status' ? 'sheet.status' : `sheet.sex.${what}`);

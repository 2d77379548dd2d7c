import type { Sex } from '../../../clearing-house/codes/sex';

/** What the pictures are of. */
export interface PictureOf {
  readonly year: number;
  readonly sex: Sex;
  /** Country, table, year and sex, to stand above a picture. */
  readonly subject: (years: number | string) => string;
}

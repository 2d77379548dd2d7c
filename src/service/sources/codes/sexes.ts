import { type Sex, sexByCode } from '../../../clearing-house/codes/sex';
import { type Axis, drop, is, wrong } from './axis';

// CL_SEX has codes besides total, male and female that the tables have no column for: other, unknown, not applicable.
const NOT_IN_TABLES = new Set(['_U', '_O', '_N', '_Z', 'UNK']);

/** Reads sexes: T, M, F, SDMX's _T. */
export const sexAxis: Axis<Sex> = (text) => {
  const code = text.trim();
  const sex = sexByCode(code);
  if (sex) return is(sex.code);
  return NOT_IN_TABLES.has(code) ? drop('other-measure') : wrong('is no sex', 'Write T (both sexes), M or F.');
};

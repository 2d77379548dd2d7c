/** The least stay that counts somebody as a migrant: months, or `permanent` where only a permanent change of residence counts. */
export type Stay = number | 'permanent';

/** As many months a permanent stay counts in the published coefficients: five years. */
export const PERMANENT_MONTHS = 60;

export const monthsOf = (stay: Stay): number => (stay === 'permanent' ? PERMANENT_MONTHS : stay);

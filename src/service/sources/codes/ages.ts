import { ageGroups, ALL_AGES } from '../../../clearing-house/codes/ages';
import { type Axis, drop, is, wrong } from './axis';

export { ALL_AGES } from '../../../clearing-house/codes/ages';

export const UNKNOWN_AGE = 'UNK';

/** The age groups of the standard tables, the youngest first: `Y0-4` … `Y75-79`, `Y80+`. */
export const AGE_GROUPS: readonly string[] = ageGroups.map(({ code }) => code).filter((code) => code !== UNKNOWN_AGE);

const groups = new Set(AGE_GROUPS);

/** The group that goes from one age to another in completed years, open above if `to` is left out; undefined if none does. */
export function ageGroup(from: number, to?: number): string | undefined {
  const code = to === undefined ? `Y${from}+` : `Y${from}-${to}`;
  return groups.has(code) ? code : undefined;
}

// Eurostat writes Y_LT5, Y5-9, Y_GE80 and single years Y7; SDMX's CL_AGE Y0T4, Y_GE80; people 0-4, 80+, "80 and over".
const RANGE = /^Y?(\d{1,3})\s*(?:[-–T]|\s+to\s+)\s*(\d{1,3})$/i;
const OPEN_ABOVE = /^(?:Y_GE|Y)?(\d{1,3})(?:\+|\s*(?:and|or) (?:over|more|older))?$/i;
const BELOW = /^Y_LT(\d{1,3})$/i;
const SINGLE = /^Y?\d{1,3}$/i;
const TOTALS = new Set(['TOTAL', '_T', 'T', 'ALL', 'ALL AGES', '']);
const UNKNOWNS = new Set(['UNK', '_U', 'UNKNOWN', 'NRP', 'NOT STATED']);

/**
 * Reads ages as sources write them. Only groups of the tables are taken; finer and other ones are left out, since they
 * would count the same people again.
 * @param which `total`: all ages together only
 */
export function ageAxis(which: 'groups' | 'total' = 'groups'): Axis<string> {
  const detail = (code: string | undefined) => (code === undefined || which === 'total' ? drop('age') : is(code));
  return (text) => {
    const code = text.trim();
    if (TOTALS.has(code.toUpperCase())) return is(ALL_AGES);
    if (UNKNOWNS.has(code.toUpperCase())) return detail(UNKNOWN_AGE);
    const range = RANGE.exec(code);
    if (range) return detail(ageGroup(Number(range[1]), Number(range[2])));
    const below = BELOW.exec(code);
    if (below) return detail(ageGroup(0, Number(below[1]) - 1));
    if (SINGLE.test(code)) return drop('age');
    const open = OPEN_ABOVE.exec(code);
    if (open) return detail(ageGroup(Number(open[1])));
    return wrong('is no age', `Write an age group of the tables (${AGE_GROUPS[0]} … ${AGE_GROUPS.at(-1)}), or TOTAL.`);
  };
}

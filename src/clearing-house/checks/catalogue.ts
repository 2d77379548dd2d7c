import { negative } from './rules/c01-negative';
import { sexes } from './rules/c02-sexes';
import { partners } from './rules/c04-partners';
import { placesOfBirth } from './rules/c05-places-of-birth';
import { citizenshipStatuses } from './rules/c07-citizenship-statuses';
import { unknownCode } from './rules/s03-unknown-code';
import { duplicateRow } from './rules/s04-duplicate-row';
import { figure } from './rules/s05-figure';
import { status } from './rules/s07-status';
import { ownCountry } from './rules/s09-own-country';
import type { Rule } from './rule';

/** Every rule, in the order in which they are run and listed. */
export const rules: readonly Rule[] = [
  unknownCode,
  duplicateRow,
  figure,
  status,
  ownCountry,
  negative,
  sexes,
  partners,
  placesOfBirth,
  citizenshipStatuses,
];

/** A rule by its id. @throws if the catalogue has none: ids come from findings, never from users */
export function ruleById(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`The catalogue has no rule ${id}.`);
  return rule;
}

import { population } from './rules/b01-population';
import { immigrants } from './rules/b02-immigrants';
import { emigrants } from './rules/b03-emigrants';
import { acquisitions } from './rules/b04-acquisitions';
import { balance } from './rules/b05-balance';
import { revision } from './rules/b06-revision';
import { revisions } from './rules/b07-revisions';
import { metadata } from './rules/b08-metadata';
import { seriesBreak } from './rules/b09-break';
import { negative } from './rules/c01-negative';
import { sexes } from './rules/c02-sexes';
import { ages } from './rules/c03-ages';
import { partners } from './rules/c04-partners';
import { placesOfBirth } from './rules/c05-places-of-birth';
import { foreignBorn } from './rules/c06-foreign-born';
import { citizenshipStatuses } from './rules/c07-citizenship-statuses';
import { nonCitizens } from './rules/c08-non-citizens';
import { femaleShare } from './rules/c09-female-share';
import { unknownShare } from './rules/c10-unknown-share';
import { formerState } from './rules/c11-former-state';
import { copied } from './rules/c12-copied';
import { outlier } from './rules/c13-outlier';
import { hole } from './rules/c14-hole';
import { empty } from './rules/c15-empty';
import { unknownTable } from './rules/s01-unknown-table';
import { reporterOfSheet } from './rules/s02-reporter';
import { unknownCode } from './rules/s03-unknown-code';
import { duplicateRow } from './rules/s04-duplicate-row';
import { figure } from './rules/s05-figure';
import { blank } from './rules/s06-blank';
import { status } from './rules/s07-status';
import { referenceYear } from './rules/s08-year';
import { ownCountry } from './rules/s09-own-country';
import { altered } from './rules/s10-altered';
import { twice } from './rules/s11-twice';
import { published } from './rules/x01-published';
import type { Rule } from './rule';

/** Every rule, in the order in which they are run and listed. */
export const rules: readonly Rule[] = [
  unknownTable,
  reporterOfSheet,
  unknownCode,
  duplicateRow,
  figure,
  blank,
  status,
  referenceYear,
  ownCountry,
  altered,
  twice,
  negative,
  sexes,
  ages,
  partners,
  placesOfBirth,
  foreignBorn,
  citizenshipStatuses,
  nonCitizens,
  femaleShare,
  unknownShare,
  formerState,
  copied,
  outlier,
  hole,
  empty,
  population,
  immigrants,
  emigrants,
  acquisitions,
  balance,
  revision,
  revisions,
  metadata,
  seriesBreak,
  published,
];

/** A rule by its id. @throws if the catalogue has none: ids come from findings, never from users */
export function ruleById(id: string): Rule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new Error(`The catalogue has no rule ${id}.`);
  return rule;
}

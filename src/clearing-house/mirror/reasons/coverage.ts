import type { ReasonCode } from '../../codes/reasons';
import { ofEachSide, otherSide, type ReasonRule } from './reason';
import { GROUPS, type Group } from './side';

const CODES: Readonly<Record<Group, ReasonCode>> = {
  citizens: 'NAT',
  foreigners: 'FOR',
  students: 'STU',
  asylum: 'ASY',
  irregular: 'IRR',
};

/** How much it matters that a group is left out, and left out in part: citizens and foreigners are all there are. */
const strengthOf = (group: Group, covered: 'no' | 'in-part'): number => {
  const whole = group === 'citizens' || group === 'foreigners' ? 0.75 : 0.45;
  return covered === 'no' ? whole : whole / 2;
};

/** Groups of people whom one side leaves out, or leaves out in part while the other covers them. */
export const coverage: ReasonRule = (request) =>
  ofEachSide(request, ({ metadata }, name) =>
    GROUPS.flatMap((group) => {
      const covered = metadata.covers[group];
      if (covered === undefined || covered === 'yes') return [];
      if (request[otherSide(name)].metadata.covers[group] === covered) return [];
      const strength = strengthOf(group, covered);
      return [
        { code: CODES[group], evidence: { kind: 'coverage', side: name, group, covered }, lowers: name, strength },
      ];
    }),
  );

/** Parts of a country that its figures leave out. */
export const territory: ReasonRule = (request) =>
  ofEachSide(request, ({ metadata }, name) =>
    metadata.territory === undefined
      ? []
      : [
          {
            code: 'TERR',
            evidence: { kind: 'territory', side: name, territory: metadata.territory },
            lowers: name,
            strength: 0.4,
          },
        ],
  );

/** From this share on, moves without a known country are worth a word. */
const WORTH_A_WORD = 0.02;

/** Moves recorded without the other country are lacking in the rows of countries. */
export const unknownCountry: ReasonRule = (request) =>
  ofEachSide(request, ({ unknownShare = 0 }, name) =>
    unknownShare < WORTH_A_WORD
      ? []
      : [
          {
            code: 'PRV',
            evidence: { kind: 'unknown-country', side: name, share: unknownShare },
            lowers: name,
            strength: Math.min(0.8, 0.2 + 2 * unknownShare),
          },
        ],
  );

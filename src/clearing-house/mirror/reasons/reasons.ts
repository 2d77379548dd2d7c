import { comparability, confidentiality } from './comparability';
import { coverage, territory, unknownCountry } from './coverage';
import { duration, stayKind } from './duration';
import type { PossibleReason, ReasonRule, ReasonsRequest } from './reason';
import type { SideName } from './side';
import { sample, sourceType, status } from './sources';
import { corrections, departures, undercount } from './undercount';

/** In the order in which equally strong reasons are given. */
const RULES: readonly ReasonRule[] = [
  comparability,
  confidentiality,
  duration,
  coverage,
  undercount,
  unknownCountry,
  territory,
  sample,
  sourceType,
  status,
  departures,
  corrections,
  stayKind,
];

/** What is left of a reason that would make the other figure the lower one: it cannot explain the gap, but enlarges it unseen. */
const AGAINST = 0.2;

/**
 * Why two figures may differ, the strongest reason first, each with what it rests on. A reason that speaks against the gap,
 * as a longer stay on the side that counts more, comes behind those that go with it. Nothing is said of what nobody knows:
 * without metadata there are few reasons.
 */
export function possibleReasons(request: ReasonsRequest): PossibleReason[] {
  const lower = lowerSide(request);
  return RULES.flatMap((rule) => rule(request))
    .map((reason): PossibleReason => {
      const fits = reason.lowers === undefined || lower === undefined || reason.lowers === lower;
      return { ...reason, fits, strength: fits ? reason.strength : AGAINST * reason.strength };
    })
    .sort((a, b) => b.strength - a.strength);
}

/** A missing figure is lower than one that is there. */
function lowerSide({ counts: { own, partner } }: ReasonsRequest): SideName | undefined {
  if ((own ?? -1) === (partner ?? -1)) return undefined;
  return (own ?? -1) < (partner ?? -1) ? 'own' : 'partner';
}

import { bothOf } from '../measures/counts';
import { monthsOf } from '../measures/stay';
import { stayCoefficient } from '../measures/stay-coefficients';
import type { ReasonRule } from './reason';

/**
 * The minimum stays: who counts from a longer stay on counts fewer. By the published coefficients alone own by partner's
 * would be R(partner) / R(own); the share of the gap that this explains is ln of it by ln of what is seen, at most 1.
 */
export const duration: ReasonRule = ({ counts, own, partner, coefficients }) => {
  const [ours, theirs] = [own.metadata.stay, partner.metadata.stay];
  if (ours === undefined || theirs === undefined || monthsOf(ours) === monthsOf(theirs)) return [];
  const predicted = stayCoefficient(theirs, coefficients) / stayCoefficient(ours, coefficients);
  const pair = bothOf(counts);
  const observed = pair && pair.own > 0 && pair.partner > 0 ? pair.own / pair.partner : undefined;
  const share =
    observed === undefined || observed === 1 ? 0 : Math.min(1, Math.max(0, Math.log(predicted) / Math.log(observed)));
  return [
    {
      code: 'DUR',
      evidence: { kind: 'duration', own: ours, partner: theirs, predicted, observed, share },
      lowers: monthsOf(ours) > monthsOf(theirs) ? 'own' : 'partner',
      strength: 0.2 + 0.7 * share,
    },
  ];
};

/** Whether the stay is known afterwards or declared beforehand. */
export const stayKind: ReasonRule = ({ own, partner }) => {
  const [ours, theirs] = [own.metadata.stayKind, partner.metadata.stayKind];
  if (ours === undefined || theirs === undefined || ours === theirs) return [];
  return [
    { code: 'INT', evidence: { kind: 'stay-kind', own: ours, partner: theirs }, lowers: undefined, strength: 0.25 },
  ];
};

import { bothOf } from '../measures/counts';
import { isTooSmall, withinChance } from '../measures/small-numbers';
import { isProbablyCopied } from '../probably-copied';
import { ofEachSide, type ReasonRule } from './reason';

/** What makes the comparison itself doubtful comes first: another year, a copy, small numbers, confidentiality. */
export const comparability: ReasonRule = (request) => {
  const { counts, year, partnerYear, floor } = request;
  const pair = bothOf(counts);
  if (pair && year !== partnerYear) {
    return [{ code: 'PER', evidence: { kind: 'other-year', year, partnerYear }, lowers: undefined, strength: 1 }];
  }
  if (pair && isProbablyCopied(pair)) {
    return [{ code: 'OTHER', evidence: { kind: 'copied', count: pair.own }, lowers: undefined, strength: 1 }];
  }
  if (!pair || pair.own === pair.partner) return [];
  if (isTooSmall(pair, floor)) {
    return [{ code: 'SMALL', evidence: { kind: 'below-floor', floor }, lowers: undefined, strength: 0.95 }];
  }
  if (!withinChance(pair)) return [];
  const chance = Math.floor(3 * Math.sqrt(pair.own + pair.partner));
  const difference = Math.abs(pair.own - pair.partner);
  return [{ code: 'SMALL', evidence: { kind: 'chance', difference, chance }, lowers: undefined, strength: 0.95 }];
};

/** Figures that are kept back: below a limit of the source, or confidential (status Q, or a confidentiality status). */
export const confidentiality: ReasonRule = (request) =>
  ofEachSide(request, ({ omittedBelow, statuses, confidential }, name) => {
    const missing = request.counts[name] === undefined;
    if (confidential || statuses.includes('Q')) {
      return [
        { code: 'SMALL', evidence: { kind: 'confidential', side: name }, lowers: name, strength: missing ? 0.9 : 0.6 },
      ];
    }
    return missing && omittedBelow !== undefined
      ? [{ code: 'SMALL', evidence: { kind: 'omitted', side: name, below: omittedBelow }, lowers: name, strength: 0.9 }]
      : [];
  });

import { bothOf, type Pair } from '../measures/counts';
import { SMALLEST_CLASSIFIED } from '../measures/small-numbers';
import { median, NORMAL_DEVIATION } from '../statistics';
import type { ComparedFlow } from './compared-flow';

/** As many other years of a pair tell what is usual for it. */
const ENOUGH_YEARS = 3;

/**
 * What is usual for own by partner's, for each of some flows in their order: the median of the same pair and sex in its
 * other years, if there are three of them; else the median of all partners in that year and sex, itself included; 1 if
 * there is nothing to go by. Only pairs with both counts above 0, of the same year, say something.
 *
 * Minimum stays and undercounts last for years: they are in what is usual, while a typing error is not.
 */
export function usualRatios(flows: readonly ComparedFlow[]): number[] {
  const logs = flows.map(logRatio);
  const ofPair = new Map<string, number[]>();
  const ofYear = new Map<string, number[]>();
  flows.forEach(({ country, year, sex }, index) => {
    if (logs[index] === undefined) return;
    append(ofPair, `${country} ${sex}`, index);
    append(ofYear, `${year} ${sex}`, index);
  });
  const medianOf = (indices: readonly number[]): number => median(indices.map((index) => logs[index]!));
  const yearMedians = new Map([...ofYear].map(([key, indices]) => [key, medianOf(indices)]));
  return flows.map(({ country, year, sex }, index) => {
    const others = (ofPair.get(`${country} ${sex}`) ?? []).filter(
      (other) => other !== index && flows[other]!.year !== year,
    );
    return Math.exp(others.length >= ENOUGH_YEARS ? medianOf(others) : (yearMedians.get(`${year} ${sex}`) ?? 0));
  });
}

/** As many standard deviations are no surprise, and by this power of its size a flow matters more (Hidiroglou–Berthelot's U). */
const NO_SURPRISE = 2;
const SIZE = 0.5;

/**
 * How far pairs are from what is usual for them beyond what scatter there is, the more the larger the flow is:
 * max(0, |ln(q / q̃)| − 2σ) · max(O, q̃ · P)^0.5, with q = O / P, q̃ what is usual, σ² = s² + 1 / O + 1 / (q̃ · P), and s the
 * scatter of these flows, 1.4826 times the median of |ln(q / q̃)| where both counts are 50 or more. 1/2 stands for a 0.
 * @returns the surprise of a pair in place of the counts of the flow at an index
 */
export function surprises(flows: readonly ComparedFlow[]): (pair: Pair, index: number) => number {
  const usual = usualRatios(flows);
  const scatter = usualScatter(flows, usual);
  return ({ own, partner }, index) => {
    const [seen, expected] = [own || 0.5, usual[index]! * (partner || 0.5)];
    const deviation = Math.sqrt(scatter ** 2 + 1 / seen + 1 / expected);
    const beyond = Math.max(0, Math.abs(Math.log(seen / expected)) - NO_SURPRISE * deviation);
    return beyond * Math.max(seen, expected) ** SIZE;
  };
}

function usualScatter(flows: readonly ComparedFlow[], usual: readonly number[]): number {
  const deviations = flows.flatMap((flow, index) => {
    const log = logRatio(flow);
    const { own = 0, partner = 0 } = flow.counts;
    return log === undefined || Math.min(own, partner) < SMALLEST_CLASSIFIED
      ? []
      : [Math.abs(log - Math.log(usual[index]!))];
  });
  return deviations.length === 0 ? 0 : NORMAL_DEVIATION * median(deviations);
}

function logRatio({ counts, year, partnerYear }: ComparedFlow): number | undefined {
  const pair = bothOf(counts);
  return pair && pair.own > 0 && pair.partner > 0 && year === partnerYear
    ? Math.log(pair.own / pair.partner)
    : undefined;
}

function append(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group) group.push(index);
  else groups.set(key, [index]);
}

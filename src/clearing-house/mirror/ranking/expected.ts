import { bothOf } from '../measures/counts';
import { median } from '../statistics';
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

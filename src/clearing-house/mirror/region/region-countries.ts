import { countryByCode } from '../../codes/countries';
import type { DoubleEntry } from '../harmonised/double-entry';

/** Which countries a matrix is made of: the own one and its largest partners, or all of the region. */
export const REGION_SCOPES = ['largest', 'all'] as const;
export type RegionScope = (typeof REGION_SCOPES)[number];

/** As many partners are the largest. */
export const LARGEST_PARTNERS = 15;

const sizeOf = ({ immigration = 0, emigration = 0 }: DoubleEntry): number => Math.max(immigration, emigration);

/**
 * The countries of a matrix by their codes, the own one first.
 *
 * - `largest`: the partners with the largest flows from and to the own country, by the higher count of each; the larger first.
 * - `all`: every country of UNECE that a flow goes from or to, and every other that reports; in the order of their codes.
 */
export function regionCountries(flows: readonly DoubleEntry[], reporter: string, scope: RegionScope): string[] {
  const others = scope === 'largest' ? largestPartners(flows, reporter) : everyone(flows);
  return [reporter, ...others.filter((code) => code !== reporter)];
}

function largestPartners(flows: readonly DoubleEntry[], reporter: string): string[] {
  const sizes = new Map<string, number>();
  for (const flow of flows) {
    const { origin, destination } = flow;
    if (origin !== reporter && destination !== reporter) continue;
    const partner = origin === reporter ? destination : origin;
    sizes.set(partner, (sizes.get(partner) ?? 0) + sizeOf(flow));
  }
  const sorted = [...sizes].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return sorted.slice(0, LARGEST_PARTNERS).map(([code]) => code);
}

function everyone(flows: readonly DoubleEntry[]): string[] {
  const reporting = new Set<string>();
  const named = new Set<string>();
  for (const { origin, destination, immigration, emigration } of flows) {
    if (immigration !== undefined) reporting.add(destination);
    if (emigration !== undefined) reporting.add(origin);
    named.add(origin).add(destination);
  }
  return [...named].filter((code) => reporting.has(code) || countryByCode(code)?.unece).sort();
}

/** The flows among some countries only. */
export function flowsAmong(flows: readonly DoubleEntry[], countries: readonly string[]): DoubleEntry[] {
  const wanted = new Set(countries);
  return flows.filter(({ origin, destination }) => wanted.has(origin) && wanted.has(destination));
}

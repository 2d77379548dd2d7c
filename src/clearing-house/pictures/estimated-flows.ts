import type { Role } from '../mirror/harmonised/double-entry';
import type { Harmonised } from '../mirror/harmonised/harmonise';
import type { EstimatedFlow } from './layout/estimates';

/** The flows of one country in one direction and year, as a picture of estimates shows them. */
export function estimatedFlows(
  { estimates }: Pick<Harmonised, 'estimates'>,
  { reporter, side, year }: { readonly reporter: string; readonly side: Role['side']; readonly year: number },
  labelOf: (country: string) => string,
): EstimatedFlow[] {
  const other = side === 'immigration' ? 'emigration' : 'immigration';
  return estimates.flatMap(({ flow, harmonised, basis }): EstimatedFlow[] => {
    const [here, there] = side === 'immigration' ? [flow.destination, flow.origin] : [flow.origin, flow.destination];
    if (here !== reporter || flow.year !== year) return [];
    return [
      {
        id: there,
        label: labelOf(there),
        code: there,
        own: flow[side],
        partner: flow[other],
        harmonised,
        basis: basis === side ? 'own' : basis === other ? 'partner' : basis === 'both' ? 'both' : 'none',
      },
    ];
  });
}

import type { ComparisonSettings } from './settings';

/** Up to which ratio two counts agree: where the own one is the higher, and where it is the lower. */
export interface Agreement {
  readonly above: number;
  readonly below: number;
}

type Judged = Pick<ComparisonSettings, 'measure' | 'tolerance' | 'vmpDenominator'>;

/**
 * The tolerance as ratios of the larger to the smaller count, whatever it was set for: |O − P| / ((O + P) / 2) ≤ t is a ratio of at
 * most (2 + t) / (2 − t), |O − P| / O ≤ t one of at most 1 / (1 − t) where O is the larger and of 1 + t where it is the smaller. The
 * adjusted ratio needs what is known of each partner; the plain one stands in for it.
 */
export function agreementOf({ measure, tolerance, vmpDenominator }: Judged): Agreement {
  const ratios = { plain: 1 + tolerance, symmetric: (2 + tolerance) / (2 - tolerance), larger: 1 / (1 - tolerance) };
  const bounded = (ratio: number) => (ratio > 0 && Number.isFinite(ratio) ? ratio : ANY_RATIO);
  const { above, below } = sidesOf({ measure, vmpDenominator });
  return { above: bounded(ratios[above]), below: bounded(ratios[below]) };
}

/** The same as formulas of a sheet. @param tolerance what stands for the tolerance in them */
export function agreementFormulas(
  judged: Omit<Judged, 'tolerance'>,
  tolerance: string,
): { readonly above: string; readonly below: string } {
  const formulas = {
    plain: `1+${tolerance}`,
    symmetric: `IF(${tolerance}<2,(2+${tolerance})/(2-${tolerance}),1E+99)`,
    larger: `IF(${tolerance}<1,1/(1-${tolerance}),1E+99)`,
  };
  const { above, below } = sidesOf(judged);
  return { above: formulas[above], below: formulas[below] };
}

const ANY_RATIO = 1e99;

type Form = 'plain' | 'symmetric' | 'larger';

/** Which of the forms holds on which side. */
function sidesOf({ measure, vmpDenominator }: Omit<Judged, 'tolerance'>): { above: Form; below: Form } {
  switch (measure) {
    case 'ratio':
    case 'adjusted-ratio':
      return { above: 'plain', below: 'plain' };
    case 'relative-difference':
      return { above: 'symmetric', below: 'symmetric' };
    case 'vmp':
      return vmpDenominator === 'own' ? { above: 'larger', below: 'plain' } : { above: 'plain', below: 'larger' };
  }
}

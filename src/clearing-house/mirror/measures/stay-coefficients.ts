import { monthsOf, PERMANENT_MONTHS, type Stay } from './stay';

/** The published sets of coefficients that turn a flow counted from some stay on into one counted from 12 months on. */
export const COEFFICIENT_SETS = ['imem', 'expert', 'poisson', 'mixture'] as const;
export type CoefficientSet = (typeof COEFFICIENT_SETS)[number];

const DANKO = 'as given in Dańko, M. J., UndercountMigScores, helpfiles/BilateralModel.md, commit 11d43aa';
const WILLEKENS = `Willekens, F. (2019), Journal of Official Statistics 35(1), 231–277, ${DANKO}`;

interface Coefficients {
  readonly source: string;
  /** Months of stay and the coefficient to multiply by, in the order of the months. */
  readonly points: readonly (readonly [months: number, coefficient: number])[];
}

export const stayCoefficients: Readonly<Record<CoefficientSet, Coefficients>> = {
  imem: {
    source: `Raymer, J. et al. (2013), Journal of the American Statistical Association 108(503), 801–819, ${DANKO}`,
    points: [
      [0, 0.53],
      [3, 0.63],
      [6, 0.73],
      [12, 1],
      [PERMANENT_MONTHS, 2.26],
    ],
  },
  expert: {
    source: WILLEKENS,
    points: [
      [0, 0.51],
      [3, 0.61],
      [6, 0.81],
      [12, 1],
      [PERMANENT_MONTHS, 1.61],
    ],
  },
  poisson: {
    source: WILLEKENS,
    points: [
      [0, 0.79],
      [3, 0.84],
      [6, 0.89],
      [12, 1],
      [PERMANENT_MONTHS, 2.61],
    ],
  },
  mixture: {
    source: WILLEKENS,
    points: [
      [0, 0.51],
      [3, 0.64],
      [6, 0.71],
      [12, 1],
      [PERMANENT_MONTHS, 1.8],
    ],
  },
};

/**
 * The coefficient that turns a flow counted from a stay on into one counted from 12 months on; between the published
 * points by linear interpolation, above five years as for permanent. The sets differ by up to 1.6 times: an adjusted
 * figure is indicative only.
 */
export function stayCoefficient(stay: Stay, set: CoefficientSet): number {
  const months = monthsOf(stay);
  const { points } = stayCoefficients[set];
  const above = points.findIndex(([at]) => at >= months);
  if (above < 0) return points.at(-1)![1];
  const [high, at] = [points[above]!, points[Math.max(0, above - 1)]!];
  if (high[0] === at[0]) return high[1];
  return at[1] + ((months - at[0]) / (high[0] - at[0])) * (high[1] - at[1]);
}

import { adjustedRatioMeasure } from './adjusted-ratio';
import { differenceMeasure } from './difference';
import { hidiroglouBerthelotMeasure } from './hidiroglou-berthelot';
import type { MeasureDescription } from './measure';
import { ratioMeasure } from './ratio';
import { relativeDifferenceMeasure } from './relative-difference';
import type { ComparisonSettings } from './settings';
import { vmpMeasure } from './vmp';

/** All measures with formula and source, as the settings choose denominator and coefficients. */
export const measures = ({
  vmpDenominator,
  coefficients,
}: Pick<ComparisonSettings, 'vmpDenominator' | 'coefficients'>): readonly MeasureDescription[] => [
  differenceMeasure,
  ratioMeasure,
  relativeDifferenceMeasure,
  vmpMeasure(vmpDenominator),
  adjustedRatioMeasure(coefficients),
  hidiroglouBerthelotMeasure,
];

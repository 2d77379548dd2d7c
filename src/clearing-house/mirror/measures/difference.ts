import type { Counts, Pair } from './counts';
import { measureBoth, type MeasureDescription, type Measurement } from './measure';

export const differenceMeasure: MeasureDescription = {
  id: 'difference',
  formula: 'O − P',
  unit: 'persons',
  bounds: [-Infinity, Infinity],
  source: 'SDMX glossary, bilateral asymmetry',
};

/** Own minus partner's, in persons. */
export const difference = ({ own, partner }: Pair): number => own - partner;

/** The difference, or which count is missing. */
export const measureDifference = (counts: Counts): Measurement => measureBoth(counts, difference);

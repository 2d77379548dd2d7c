import { bothOf, type Counts, type Pair } from './counts';

/** The measures of how far two counts lie apart, one a file beside this one. */
export type MeasureId =
  'difference' | 'ratio' | 'relative-difference' | 'vmp' | 'adjusted-ratio' | 'hidiroglou-berthelot';

/** What there is to know of a measure: its formula and source are one click away wherever it is shown. */
export interface MeasureDescription {
  readonly id: MeasureId;
  /**
   * As text, the same in every language: O the own figure, P the partner's, R the coefficient of a minimum stay. Name and
   * explanation are the messages `measure.<id>.name` and `measure.<id>.help`.
   */
  readonly formula: string;
  /** `factor` is a number of times, `share` a part of 1, `score` has no meaning but its order. */
  readonly unit: 'persons' | 'factor' | 'share' | 'score';
  /** The least and the greatest value that it can have. */
  readonly bounds: readonly [number, number];
  /** Where it comes from, as a citation. */
  readonly source: string;
}

/** Why there is nothing to measure. */
export type NotMeasured = 'own-missing' | 'partner-missing' | 'both-missing' | 'no-mirror' | 'stay-not-known';

/** A measured value, which may be infinite where one count is 0; or why there is none. */
export type Measurement = { readonly value: number } | { readonly notMeasured: NotMeasured };

export const isMeasurement = (measurement: Measurement): measurement is { readonly value: number } =>
  'value' in measurement;

/** Measures counts that are both there, and says which is missing otherwise. */
export function measureBoth(counts: Counts, of: (pair: Pair) => number): Measurement {
  const pair = bothOf(counts);
  return pair ? { value: of(pair) } : { notMeasured: missingOf(counts) };
}

export const missingOf = ({ own, partner }: Counts): NotMeasured =>
  own !== undefined ? 'partner-missing' : partner !== undefined ? 'own-missing' : 'both-missing';

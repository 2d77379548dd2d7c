import type { ComparisonOperator } from './validation-rule';

/** When a conditional format applies. Formulas have their `=`. */
export type ConditionalRule =
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'CellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly type: 'ContainsText'; readonly operator: TextOperator; readonly text: string }
  | { readonly type: 'ColorScale'; readonly points: readonly ColorScalePoint[] };

/** The comparisons of texts; the types of rule that the file format has for them. */
export const TEXT_OPERATORS = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;
export type TextOperator = keyof typeof TEXT_OPERATORS;

export interface ColorScalePoint {
  readonly type: 'LowestValue' | 'HighestValue' | 'Number' | 'Percent' | 'Percentile' | 'Formula';
  /** `null` for the lowest and the highest value. */
  readonly formula: string | null;
  readonly color: string;
}

/** The types of a point in the file format. */
export const POINT_TYPES: Readonly<Record<ColorScalePoint['type'], string>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** The operators and their names in the file format, which validations and conditional formats share. */
export const OPERATORS: Readonly<Record<ComparisonOperator, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
};

export const operatorNamed = (name: string): ComparisonOperator | undefined =>
  (Object.keys(OPERATORS) as ComparisonOperator[]).find((operator) => OPERATORS[operator] === name);

/** What a validation asks of a value. Bounds are numbers, or formulas with their `=`. */
export type ValidationRule =
  /** A formula that names cells, or the items with commas between them. */
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: ComparedType;
      readonly operator: ComparisonOperator;
      readonly formula1: number | string;
      readonly formula2?: number | string;
    };

/** What is compared, and its name in the file format. */
export const COMPARED_TYPES = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
} as const;
export type ComparedType = keyof typeof COMPARED_TYPES;

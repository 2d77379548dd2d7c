import type { ArgumentName } from '../arguments/argument';

/** What Excel is told of a function; names and help of its arguments are the messages `function.…`. */
export interface FunctionDescription {
  readonly id: 'MIRROR' | 'RATIO' | 'SERIES';
  readonly parameters: readonly { readonly name: ArgumentName; readonly optional?: true }[];
  /** One cell, or rows that spill. */
  readonly result: 'scalar' | 'matrix';
}

const figure = [
  { name: 'table' },
  { name: 'reporter' },
  { name: 'partner' },
  { name: 'year' },
  { name: 'sex', optional: true },
  { name: 'source', optional: true },
] as const;

/** The functions in the order of their arguments. Their namespace is in the manifest. */
export const descriptions: readonly FunctionDescription[] = [
  { id: 'MIRROR', parameters: figure, result: 'scalar' },
  { id: 'RATIO', parameters: [...figure, { name: 'own', optional: true }], result: 'scalar' },
  {
    id: 'SERIES',
    parameters: [
      { name: 'table' },
      { name: 'reporter' },
      { name: 'partner' },
      { name: 'from', optional: true },
      { name: 'to', optional: true },
      { name: 'sex', optional: true },
      { name: 'source', optional: true },
    ],
    result: 'matrix',
  },
];

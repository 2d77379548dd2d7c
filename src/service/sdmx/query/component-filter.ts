import { wrong } from './wrong';

/** The comparisons that SDMX REST 2.x knows, with what they mean. */
export const operators = {
  eq: 'equals',
  ne: 'is not',
  lt: 'is less than',
  le: 'is at most',
  gt: 'is more than',
  ge: 'is at least',
  co: 'contains',
  nc: 'does not contain',
  sw: 'starts with',
  ew: 'ends with',
} as const;
export type Operator = keyof typeof operators;

export interface Condition {
  readonly operator: Operator;
  readonly value: string;
}

/** What a component must be: one of these alternatives, each a list of conditions that all hold. */
export type ComponentFilter = readonly (readonly Condition[])[];

const WITH_OPERATOR = /^([a-z]{2}):([^]*)$/;
const isOperator = (text: string): text is Operator => Object.hasOwn(operators, text);

/**
 * Reads `ge:2010+le:2015,2020`: a comma is "or", a plus sign "and", which binds tighter. Throws a Refusal that names the
 * parameter if something is missing.
 */
export function parseComponentFilter(parameter: string, text: string): ComponentFilter {
  return text.split(',').map((alternative) =>
    alternative.split('+').map((condition) => {
      const [, operator, value = ''] = WITH_OPERATOR.exec(condition) ?? [undefined, 'eq', condition];
      if (!isOperator(operator)) {
        return wrong(parameter, `has no operator ${operator}; there are ${Object.keys(operators).join(', ')}`);
      }
      if (value === '') return wrong(parameter, 'lacks a value: write it as A,B or ge:2010+le:2015');
      return { operator, value };
    }),
  );
}

/** Writes a filter as `parseComponentFilter` reads it. */
export const printComponentFilter = (filter: ComponentFilter): string =>
  filter
    .map((conditions) =>
      conditions.map(({ operator, value }) => (operator === 'eq' ? value : `${operator}:${value}`)).join('+'),
    )
    .join(',');

/** Whether one of the alternatives holds, given what tells whether a condition does. */
export const passes = (filter: ComponentFilter, holds: (condition: Condition) => boolean): boolean =>
  filter.some((conditions) => conditions.every(holds));

/** Whether a condition holds for a text; codes are compared as they are written. */
export function holdsForText({ operator, value }: Condition, text: string): boolean {
  switch (operator) {
    case 'eq':
      return text === value;
    case 'ne':
      return text !== value;
    case 'lt':
      return text < value;
    case 'le':
      return text <= value;
    case 'gt':
      return text > value;
    case 'ge':
      return text >= value;
    case 'co':
      return text.includes(value);
    case 'nc':
      return !text.includes(value);
    case 'sw':
      return text.startsWith(value);
    case 'ew':
      return text.endsWith(value);
  }
}

/** Whether a condition holds for a number; NaN is a value that is missing. What asks for letters looks at its digits. */
export function holdsForNumber({ operator, value }: Condition, number: number): boolean {
  const other = Number(value);
  switch (operator) {
    case 'eq':
      return Object.is(number, other) || number === other;
    case 'ne':
      return !Object.is(number, other) && number !== other;
    case 'lt':
      return number < other;
    case 'le':
      return number <= other;
    case 'gt':
      return number > other;
    case 'ge':
      return number >= other;
    default:
      return holdsForText({ operator, value }, String(number));
  }
}

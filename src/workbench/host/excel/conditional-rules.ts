import type { ColorScalePoint, ComparisonOperator, ConditionalRule } from '../../engine/engine';
import { enumArgument, isAbsent, recordArgument, textArgument } from '../kernel/arguments';
import { invalidArgument, itemNotFound } from '../kernel/errors';
import { defineClass, readOnly, type Scalar } from '../kernel/host-class';
import { colorArgument } from './colors';
import { ConditionalRangeFormat } from './conditional-range-format';
import { isBalanced } from '../../../clearing-house/sheet/formula-references';
import { formatOf, updateFormat, type FormatPlace } from './model/format-place';
import { fromR1C1, toR1C1 } from './r1c1';

type RuleOf<Type extends ConditionalRule['type']> = Extract<ConditionalRule, { type: Type }>;

/** The rule of a format that is still of the type it was reached by. */
function ruleOf<Type extends ConditionalRule['type']>(place: FormatPlace, type: Type): RuleOf<Type> {
  const { rule } = formatOf(place);
  if (rule.type !== type) throw itemNotFound();
  return rule as RuleOf<Type>;
}

function formula(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : textArgument(value).trim();
  if (text === '' || text === '=' || !isBalanced(text)) throw invalidArgument();
  return text;
}

const asFormula = (value: unknown): string => {
  const text = formula(value);
  return text.startsWith('=') ? text : `=${text}`;
};

const formulaScalar: Scalar<FormatPlace> = {
  get: (place) => ruleOf(place, 'Custom').formula,
  set: (place, value) => updateFormat(place, { rule: { type: 'Custom', formula: asFormula(value) } }),
};

/** The condition of a custom format. It is relative to the first cell of the format's first area. */
const ConditionalFormatRule = defineClass<FormatPlace>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: formulaScalar,
    FormulaLocal: formulaScalar,
    FormulaR1C1: {
      get: (place) => {
        const { row, column } = formatOf(place).areas[0]!;
        return toR1C1(ruleOf(place, 'Custom').formula, row, column);
      },
      set: (place, value, session) => {
        const { row, column } = formatOf(place).areas[0]!;
        formulaScalar.set!(place, fromR1C1(asFormula(value), row, column), session);
      },
    },
  },
});

export const CustomConditionalFormat = defineClass<FormatPlace>({
  name: 'CustomConditionalFormat',
  navigations: {
    Rule: (place) => ConditionalFormatRule(place),
    Format: (place) => ConditionalRangeFormat(place),
  },
});

/** `Excel.ConditionalCellValueOperator` and the operator that the engine knows it by. */
const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  Between: 'Between',
  NotBetween: 'NotBetween',
  EqualTo: 'EqualTo',
  NotEqualTo: 'NotEqualTo',
  GreaterThan: 'GreaterThan',
  LessThan: 'LessThan',
  GreaterThanOrEqual: 'GreaterThanOrEqualTo',
  LessThanOrEqual: 'LessThanOrEqualTo',
};

export const CellValueConditionalFormat = defineClass<FormatPlace>({
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: (place) => {
        const { operator, formula1, formula2 } = ruleOf(place, 'CellValue');
        const name = Object.entries(OPERATORS).find(([, engineName]) => engineName === operator)![0];
        return { formula1, ...(formula2 !== undefined && { formula2 }), operator: name };
      },
      set: (place, value) => {
        const given = recordArgument(value);
        const operator = OPERATORS[enumArgument(given.operator, Object.keys(OPERATORS))]!;
        const ternary = operator === 'Between' || operator === 'NotBetween';
        const formula2 = ternary ? formula(given.formula2) : undefined;
        updateFormat(place, { rule: { type: 'CellValue', operator, formula1: formula(given.formula1), formula2 } });
      },
    },
  },
  navigations: { Format: (place) => ConditionalRangeFormat(place) },
});

const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

export const TextConditionalFormat = defineClass<FormatPlace>({
  name: 'TextConditionalFormat',
  scalars: {
    Rule: {
      get: (place) => {
        const { operator, text } = ruleOf(place, 'ContainsText');
        return { operator, text };
      },
      set: (place, value) => {
        const { operator, text } = recordArgument(value);
        const rule = { operator: enumArgument(operator, TEXT_OPERATORS), text: textArgument(text) };
        updateFormat(place, { rule: { type: 'ContainsText', ...rule } });
      },
    },
  },
  navigations: { Format: (place) => ConditionalRangeFormat(place) },
});

const POINT_TYPES: readonly ColorScalePoint['type'][] = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Percentile',
  'Formula',
];

function readPoint(value: unknown): ColorScalePoint {
  const given = recordArgument(value);
  const type = enumArgument(given.type, POINT_TYPES);
  const open = type === 'LowestValue' || type === 'HighestValue';
  return { type, formula: open ? null : formula(given.formula), color: colorArgument(given.color) };
}

export const ColorScaleConditionalFormat = defineClass<FormatPlace>({
  name: 'ColorScaleConditionalFormat',
  scalars: {
    ThreeColorScale: readOnly((place) => ruleOf(place, 'ColorScale').points.length === 3),
    Criteria: {
      get: (place) => {
        const { points } = ruleOf(place, 'ColorScale');
        const [minimum, maximum] = [points[0], points[points.length - 1]];
        return points.length === 3 ? { minimum, midpoint: points[1], maximum } : { minimum, maximum };
      },
      set: (place, value) => {
        const { minimum, midpoint, maximum } = recordArgument(value);
        const middle = isAbsent(midpoint) ? [] : [readPoint(midpoint)];
        updateFormat(place, {
          rule: { type: 'ColorScale', points: [readPoint(minimum), ...middle, readPoint(maximum)] },
        });
      },
    },
  },
});

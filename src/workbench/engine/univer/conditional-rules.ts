import { BooleanNumber, type IRange, type IStyleBase } from '@univerjs/core';
import { LexerTreeBuilder, serializeRange } from '@univerjs/engine-formula';
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type {
  ColorScalePoint,
  ComparisonOperator,
  ConditionalFormat,
  ConditionalRule,
  ConditionalStyle,
} from '../engine';
import { hexColor, textLine, underlineOf } from './styles';

type Rule = Pick<IConditionFormattingRule, 'rule' | 'ranges' | 'stopIfTrue'>;
type TextOperator = Extract<ConditionalRule, { type: 'ContainsText' }>['operator'];

/** What a rule was in Excel's terms, if it is more than a formula; it travels in the rule itself. */
type Origin =
  | Extract<ConditionalRule, { type: 'CellValue' }>
  | { readonly type: 'ContainsText'; readonly operator: TextOperator; readonly text: string };

/**
 * Rules that compare a cell are kept as formulas, with Excel's own meaning: an empty cell counts as 0, text is greater
 * than any number, case does not matter. Univer's rules for numbers and texts differ in all three. `@` stands for the
 * first cell; the operands can be read back from between the marks, after whatever has happened to their references.
 */
const COMPARISONS: Readonly<Record<ComparisonOperator, string>> = {
  Between: 'AND(@>=(1),@<=(2))',
  NotBetween: 'OR(@<(1),@>(2))',
  EqualTo: '@=(1)',
  NotEqualTo: '@<>(1)',
  GreaterThan: '@>(1)',
  LessThan: '@<(1)',
  GreaterThanOrEqualTo: '@>=(1)',
  LessThanOrEqualTo: '@<=(1)',
};

/** The formulas that Excel itself writes for its rules about text. */
const TEXTS: Readonly<Record<TextOperator, string>> = {
  Contains: 'NOT(ISERROR(SEARCH(T,@)))',
  NotContains: 'ISERROR(SEARCH(T,@))',
  BeginsWith: 'LEFT(@,LEN(T))=T',
  EndsWith: 'RIGHT(@,LEN(T))=T',
};

const VALUES: readonly (readonly [ColorScalePoint['type'], CFValueType])[] = [
  ['LowestValue', CFValueType.min],
  ['HighestValue', CFValueType.max],
  ['Number', CFValueType.num],
  ['Percent', CFValueType.percent],
  ['Percentile', CFValueType.percentile],
  ['Formula', CFValueType.formula],
];

/**
 * A conditional format as a rule of Univer's, whose formulas are relative to the cell that comes first from top to
 * bottom; Excel's are relative to the first area.
 */
export function toStoredRule(
  lexer: LexerTreeBuilder,
  format: Omit<ConditionalFormat, 'id' | 'areas'>,
  areas: IRange[],
): Rule {
  const ranges = [...areas].sort(fromTop);
  const [origin, first] = [areas[0]!, ranges[0]!];
  const moved = (formula: string): string =>
    lexer.moveFormulaRefOffset(formula, first.startColumn - origin.startColumn, first.startRow - origin.startRow);
  return { ranges, stopIfTrue: format.stopIfTrue, rule: storedRule(format, first, moved) };
}

export function toConditionalFormat({ rule, stopIfTrue }: Rule): Omit<ConditionalFormat, 'id' | 'areas'> {
  return { rule: readRule(rule), stopIfTrue, style: 'style' in rule ? readStyle(rule.style) : {} };
}

/** The order in which Univer looks for a rule's first cell. */
export const fromTop = (a: IRange, b: IRange): number => a.startRow - b.startRow || a.startColumn - b.startColumn;

/** A rule with its formulas replaced. */
export function mapFormulas<R extends IConditionalFormattingRuleConfig>(rule: R, map: (formula: string) => string): R {
  if (rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula) {
    return { ...rule, value: map(rule.value) };
  }
  if (rule.type !== CFRuleType.colorScale) return rule;
  const config = rule.config.map((point) =>
    point.value.type === CFValueType.formula
      ? { ...point, value: { ...point.value, value: map(String(point.value.value)) } }
      : point,
  );
  return { ...rule, config };
}

function storedRule(
  { rule, style }: Omit<ConditionalFormat, 'id' | 'areas'>,
  first: IRange,
  moved: (formula: string) => string,
): IConditionalFormattingRuleConfig {
  const highlight = (value: string, origin?: Origin): IConditionalFormattingRuleConfig => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value,
    style: toStyle(style),
    ...(origin ? { excel: origin } : {}),
  });
  const cell = serializeRange({ ...first, endRow: first.startRow, endColumn: first.startColumn });
  switch (rule.type) {
    case 'Custom':
      return highlight(moved(rule.formula));
    case 'CellValue': {
      const written = [rule.formula1, rule.formula2 ?? rule.formula1];
      const operands = written.map((operand) => moved(asFormula(operand)).slice(1));
      const formula = COMPARISONS[rule.operator].replace(/@|\(([12])\)/g, (_, place?: string) =>
        place ? `(${operands[Number(place) - 1]})` : cell,
      );
      const { type, operator, formula1, formula2 } = rule;
      return highlight(`=${formula}`, { type, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) });
    }
    case 'ContainsText': {
      const text = `"${rule.text.replaceAll('"', '""')}"`;
      const formula = TEXTS[rule.operator].replace(/@|\bT\b/g, (mark) => (mark === '@' ? cell : text));
      return highlight(`=${formula}`, { type: rule.type, operator: rule.operator, text: rule.text });
    }
    case 'ColorScale':
      return {
        type: CFRuleType.colorScale,
        config: rule.points.map((point, index) => ({
          index,
          color: point.color,
          value: {
            type: VALUES.find(([name]) => name === point.type)![1],
            ...(point.formula === null
              ? {}
              : { value: point.type === 'Formula' ? moved(point.formula) : point.formula }),
          },
        })),
      };
  }
}

function readRule(rule: IConditionalFormattingRuleConfig): ConditionalRule {
  if (rule.type === CFRuleType.colorScale) {
    const points = [...rule.config]
      .sort((a, b) => a.index - b.index)
      .map(({ color, value }): ColorScalePoint => ({
        type: VALUES.find(([, type]) => type === value.type)?.[0] ?? 'Number',
        formula: value.value === undefined ? null : String(value.value),
        color,
      }));
    return { type: 'ColorScale', points };
  }
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) {
    // Something made by hand with the grid's own panel that the port has no words for.
    return { type: 'Custom', formula: '=FALSE' };
  }
  const origin = (rule as { excel?: Origin }).excel;
  if (origin?.type === 'ContainsText') return origin;
  const operands = origin && operandsOf(rule.value, origin.operator);
  if (!origin || !operands) return { type: 'Custom', formula: rule.value };
  const { type, operator } = origin;
  // An operand that has not changed since is given back as it was written, with or without its equals sign.
  const [formula1, formula2] = operands.map((operand, index) => {
    const written = index === 0 ? origin.formula1 : origin.formula2;
    return written !== undefined && asFormula(written) === operand ? written : operand;
  });
  return { type, operator, formula1: formula1!, ...(formula2 === undefined ? {} : { formula2 }) };
}

const asFormula = (operand: string): string => (operand.startsWith('=') ? operand : `=${operand}`);

function operandsOf(formula: string, operator: ComparisonOperator): string[] | undefined {
  const pattern = COMPARISONS[operator]
    .replace(/[()]/g, '\\$&')
    .replace(/\\\([12]\\\)/g, '\\((.*)\\)')
    .replaceAll('@', '[$A-Z0-9]+');
  const match = new RegExp(`^=${pattern}$`, 's').exec(formula);
  return match?.slice(1).map((operand) => `=${operand}`);
}

function toStyle(style: ConditionalStyle): IStyleBase {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.bold === undefined ? {} : { bl: flag(style.bold) }),
    ...(style.italic === undefined ? {} : { it: flag(style.italic) }),
    ...(style.underline === undefined ? {} : { ul: textLine(style.underline) }),
    ...(style.strikethrough === undefined ? {} : { st: { s: flag(style.strikethrough) } }),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

function readStyle(style: IStyleBase): ConditionalStyle {
  return {
    ...(style.bg?.rgb ? { fill: hexColor(style.bg.rgb, '') } : {}),
    ...(style.cl?.rgb ? { fontColor: hexColor(style.cl.rgb, '') } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul ? { underline: underlineOf(style.ul) } : {}),
    ...(style.st ? { strikethrough: style.st.s === BooleanNumber.TRUE } : {}),
    ...(style.n ? { numberFormat: style.n.pattern } : {}),
  };
}

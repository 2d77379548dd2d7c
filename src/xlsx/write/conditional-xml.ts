import { reference, textLiteral } from '../../clearing-house/sheet/a1';
import type { Area } from '../../clearing-house/sheet/area';
import { shiftFormula } from '../../clearing-house/sheet/formula-references';
import { POINT_TYPES, TEXT_OPERATORS, type ConditionalRule, type TextOperator } from '../conditional-rule';
import { toFileFormula } from '../formula-text';
import { toSquareReference } from '../sheet-reference';
import type { ConditionalStyle } from '../style';
import { escapeXml } from '../text';
import { OPERATORS } from '../validation-rule';
import type { XlsxConditionalFormat } from '../workbook';

/**
 * The conditional formats of a sheet, an element each.
 * @param difference the index of what a style changes, among all of the workbook
 */
export function conditionalXml(
  formats: readonly XlsxConditionalFormat[],
  difference: (style: ConditionalStyle) => number,
): string {
  return formats
    .flatMap(oneAnchor)
    .map((format, index) => formatXml(format, index + 1, difference))
    .join('');
}

/**
 * Programs differ in which cell the formulas of a format on several areas are relative to: the first of the first area,
 * or the top left of all. Where these are not the same, each area gets a format of its own.
 */
function oneAnchor(format: XlsxConditionalFormat): XlsxConditionalFormat[] {
  const [first, ...others] = format.areas;
  if (others.every(({ row, column }) => row >= first.row && column >= first.column)) return [format];
  return format.areas.map((area) => ({ ...format, areas: [area], rule: movedRule(format.rule, first, area) }));
}

/** A rule whose formulas are relative to one cell, as it reads relative to another. */
function movedRule(rule: ConditionalRule, from: Area, to: Area): ConditionalRule {
  const move = (formula: string): string => shiftFormula(formula, to.row - from.row, to.column - from.column);
  if (rule.type === 'Custom') return { ...rule, formula: move(rule.formula) };
  if (rule.type !== 'CellValue') return rule;
  const { formula2, ...rest } = rule;
  return { ...rest, formula1: move(rule.formula1), ...(formula2 !== undefined && { formula2: move(formula2) }) };
}

function formatXml(
  { areas, rule, style, stopIfTrue }: XlsxConditionalFormat,
  priority: number,
  difference: (style: ConditionalStyle) => number,
): string {
  const dxf = rule.type === 'ColorScale' ? '' : ` dxfId="${difference(style)}"`;
  const shared = `${dxf} priority="${priority}"${stopIfTrue ? ' stopIfTrue="1"' : ''}`;
  return (
    `<conditionalFormatting sqref="${toSquareReference(areas)}">`
    + ruleXml(rule, shared, reference(areas[0]))
    + '</conditionalFormatting>'
  );
}

function ruleXml(rule: ConditionalRule, shared: string, cell: string): string {
  switch (rule.type) {
    case 'Custom':
      return `<cfRule type="expression"${shared}>${formulaXml(rule.formula)}</cfRule>`;
    case 'CellValue': {
      const bounds = rule.formula2 === undefined ? [rule.formula1] : [rule.formula1, rule.formula2];
      return `<cfRule type="cellIs"${shared} operator="${OPERATORS[rule.operator]}">${bounds.map(formulaXml).join('')}</cfRule>`;
    }
    case 'ContainsText': {
      // The type of rule and its operator have the same names but for this one.
      const operator = rule.operator === 'NotContains' ? 'notContains' : TEXT_OPERATORS[rule.operator];
      const type = TEXT_OPERATORS[rule.operator];
      const formula = formulaXml(textFormula(rule.operator, textLiteral(rule.text), cell));
      return `<cfRule type="${type}"${shared} operator="${operator}" text="${escapeXml(rule.text)}">${formula}</cfRule>`;
    }
    case 'ColorScale': {
      const points = rule.points.map(({ type, formula }) => {
        const value = formula === null ? '' : ` val="${escapeXml(toFileFormula(formula))}"`;
        return `<cfvo type="${POINT_TYPES[type]}"${value}/>`;
      });
      const colors = rule.points.map(({ color }) => `<color rgb="FF${color.slice(1)}"/>`);
      return `<cfRule type="colorScale"${shared}><colorScale>${points.join('')}${colors.join('')}</colorScale></cfRule>`;
    }
  }
}

const formulaXml = (formula: string): string => `<formula>${escapeXml(toFileFormula(formula))}</formula>`;

/** The formula that says the same as a rule on texts; Excel evaluates it. */
function textFormula(operator: TextOperator, text: string, cell: string): string {
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${text},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

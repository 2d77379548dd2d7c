import {
  POINT_TYPES,
  TEXT_OPERATORS,
  type ColorScalePoint,
  type ConditionalRule,
  type TextOperator,
} from '../conditional-rule';
import { foreignParts, fromFileFormula } from '../formula-text';
import type { Losses } from '../loss';
import { parseSquareReference } from '../sheet-reference';
import type { ConditionalStyle } from '../style';
import { operatorNamed } from '../validation-rule';
import type { XlsxConditionalFormat } from '../workbook';
import type { ColorReader } from './colors';
import { attribute, child, children, flag, numberIn, textOf, type Xml } from './xml';

/** Reads the conditional formats of a sheet, the first to be applied first. */
export function readConditionalFormats(
  sheet: Xml,
  styles: readonly ConditionalStyle[],
  color: ColorReader,
  losses: Losses,
): XlsxConditionalFormat[] {
  const found = children(sheet, 'conditionalFormatting').flatMap((formatting) => {
    const [first, ...others] = parseSquareReference(attribute(formatting, 'sqref') ?? '');
    if (!first) return [];
    return children(formatting, 'cfRule').flatMap((element) => {
      const rule = readRule(element, color);
      if (!rule) {
        losses.add('conditionalFormat');
        return [];
      }
      const format: XlsxConditionalFormat = {
        areas: [first, ...others],
        rule,
        style: styles[numberIn(element, 'dxfId') ?? -1] ?? {},
        stopIfTrue: flag(element, 'stopIfTrue'),
      };
      return [{ format, priority: numberIn(element, 'priority') ?? Number.MAX_SAFE_INTEGER }];
    });
  });
  // Rules that Excel 2010 brought stand apart, some of them a second time.
  const apart = children(child(sheet, 'extLst'), 'ext').flatMap((ext) =>
    children(child(ext, 'conditionalFormattings'), 'conditionalFormatting'),
  );
  losses.add(
    'conditionalFormat',
    apart.flatMap((formatting) => children(formatting, 'cfRule')).filter(isOfItsOwn).length,
  );
  return found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

/** Whether a rule that stands apart is not the second half of one that was counted. */
const isOfItsOwn = (rule: Xml): boolean => attribute(rule, 'type') !== 'dataBar';

function readRule(element: Xml, color: ColorReader): ConditionalRule | undefined {
  const texts = children(element, 'formula').map(textOf);
  if (texts.some((text) => foreignParts(text))) return undefined;
  const formulas = texts.map(fromFileFormula);
  const type = attribute(element, 'type') ?? '';
  const [formula1, formula2] = formulas;
  if (type === 'expression') return formula1 === undefined ? undefined : { type: 'Custom', formula: formula1 };
  if (type === 'cellIs') {
    const operator = operatorNamed(attribute(element, 'operator') ?? '');
    if (!operator || formula1 === undefined) return undefined;
    return { type: 'CellValue', operator, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  if (type === 'colorScale') return readColorScale(child(element, 'colorScale'), color);
  const operator = (Object.keys(TEXT_OPERATORS) as TextOperator[]).find((each) => TEXT_OPERATORS[each] === type);
  if (!operator) return undefined;
  const text = attribute(element, 'text');
  // Without its text, the formula that stands beside it says the same.
  if (text === undefined) return formula1 === undefined ? undefined : { type: 'Custom', formula: formula1 };
  return { type: 'ContainsText', operator, text };
}

function readColorScale(scale: Xml | undefined, color: ColorReader): ConditionalRule | undefined {
  const colors = children(scale, 'color').map(color);
  const points = children(scale, 'cfvo').map((point, index): ColorScalePoint | undefined => {
    const type = (Object.keys(POINT_TYPES) as ColorScalePoint['type'][]).find(
      (each) => POINT_TYPES[each] === attribute(point, 'type'),
    );
    const shade = colors[index];
    if (!type || shade === undefined) return undefined;
    const value = type === 'LowestValue' || type === 'HighestValue' ? undefined : attribute(point, 'val');
    return { type, color: shade, formula: value === undefined ? null : pointFormula(value) };
  });
  const known = points.filter((point) => point !== undefined);
  return known.length === points.length && known.length >= 2 ? { type: 'ColorScale', points: known } : undefined;
}

const pointFormula = (value: string): string => (Number.isFinite(Number(value)) ? value : fromFileFormula(value));

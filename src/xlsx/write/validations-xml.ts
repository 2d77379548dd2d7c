import { toFileFormula } from '../formula-text';
import { toSquareReference } from '../sheet-reference';
import { escapeXml } from '../text';
import { COMPARED_TYPES, OPERATORS, type ValidationRule } from '../validation-rule';
import type { XlsxValidation } from '../workbook';

/** The validations of a sheet as one element; `''` if there are none. */
export function validationsXml(validations: readonly XlsxValidation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ areas, rule, ignoreBlanks, prompt, alert }: XlsxValidation): string {
  const [type, ...formulas] = ruleParts(rule);
  const attributes: Record<string, string | false> = {
    type,
    errorStyle: alert.style !== 'Stop' && alert.style.toLowerCase(),
    operator: 'operator' in rule && OPERATORS[rule.operator],
    allowBlank: ignoreBlanks && '1',
    // It says the reverse of what its name does.
    showDropDown: rule.type === 'List' && !rule.inCellDropDown && '1',
    showInputMessage: prompt.show && '1',
    showErrorMessage: alert.show && '1',
    errorTitle: alert.title !== '' && alert.title,
    error: alert.message !== '' && alert.message,
    promptTitle: prompt.title !== '' && prompt.title,
    prompt: prompt.message !== '' && prompt.message,
    sqref: toSquareReference(areas),
  };
  const text = Object.entries(attributes).flatMap(([name, value]) =>
    value === false ? [] : [`${name}="${escapeXml(value)}"`],
  );
  const body = formulas.map((formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`);
  return `<dataValidation ${text.join(' ')}>${body.join('')}</dataValidation>`;
}

function ruleParts(rule: ValidationRule): [type: string, ...formulas: string[]] {
  if (rule.type === 'Custom') return ['custom', toFileFormula(rule.formula)];
  if (rule.type === 'List') {
    return [
      'list',
      rule.source.startsWith('=') ? toFileFormula(rule.source) : `"${rule.source.replaceAll('"', '""')}"`,
    ];
  }
  const { formula1, formula2 } = rule;
  const bounds = formula2 === undefined ? [formula1] : [formula1, formula2];
  return [COMPARED_TYPES[rule.type], ...bounds.map((bound) => toFileFormula(String(bound)))];
}

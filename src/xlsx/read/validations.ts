import { fromFileFormula, foreignParts } from '../formula-text';
import type { Losses } from '../loss';
import { parseSquareReference } from '../sheet-reference';
import { COMPARED_TYPES, operatorNamed, type ComparedType, type ValidationRule } from '../validation-rule';
import type { XlsxValidation } from '../workbook';
import { attribute, child, children, flag, textOf, type Xml } from './xml';

/** Reads the validations of a sheet, those too that Excel 2010 began to write apart because they name other sheets. */
export function readValidations(sheet: Xml, losses: Losses): XlsxValidation[] {
  const apart = children(child(sheet, 'extLst'), 'ext').flatMap((ext) =>
    children(child(ext, 'dataValidations'), 'dataValidation'),
  );
  return [...children(child(sheet, 'dataValidations'), 'dataValidation'), ...apart].flatMap((validation) => {
    const [first, ...others] = parseSquareReference(
      attribute(validation, 'sqref') ?? textOf(child(validation, 'sqref')),
    );
    const rule = readRule(validation);
    if (!first) return [];
    if (!rule) {
      if ((attribute(validation, 'type') ?? 'none') !== 'none') losses.add('validation');
      return [];
    }
    return [{ areas: [first, ...others], rule, ...readSettings(validation) } satisfies XlsxValidation];
  });
}

const readSettings = (validation: Xml): Pick<XlsxValidation, 'ignoreBlanks' | 'prompt' | 'alert'> => ({
  ignoreBlanks: flag(validation, 'allowBlank'),
  prompt: {
    show: flag(validation, 'showInputMessage'),
    title: attribute(validation, 'promptTitle') ?? '',
    message: attribute(validation, 'prompt') ?? '',
  },
  alert: {
    show: flag(validation, 'showErrorMessage'),
    style: STYLES[attribute(validation, 'errorStyle') ?? 'stop'] ?? 'Stop',
    title: attribute(validation, 'errorTitle') ?? '',
    message: attribute(validation, 'error') ?? '',
  },
});

const STYLES: Readonly<Record<string, XlsxValidation['alert']['style']>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

/** A formula of a rule: of those written apart it stands one level deeper. */
function formulaText(validation: Xml, name: string): string | undefined {
  const element = child(validation, name);
  const text = element && (textOf(child(element, 'f')) || textOf(element)).trim();
  return text === '' ? undefined : text;
}

function readRule(validation: Xml): ValidationRule | undefined {
  const [text1, text2] = [formulaText(validation, 'formula1'), formulaText(validation, 'formula2')];
  if (text1 === undefined || foreignParts(text1) || (text2 !== undefined && foreignParts(text2))) return undefined;
  const type = attribute(validation, 'type');
  if (type === 'custom') return { type: 'Custom', formula: fromFileFormula(text1) };
  if (type === 'list') {
    return { type: 'List', source: listSource(text1), inCellDropDown: !flag(validation, 'showDropDown') };
  }
  const compared = (Object.keys(COMPARED_TYPES) as ComparedType[]).find((each) => COMPARED_TYPES[each] === type);
  const operator = operatorNamed(attribute(validation, 'operator') ?? 'between');
  if (!compared || !operator) return undefined;
  const ternary = operator === 'Between' || operator === 'NotBetween';
  return {
    type: compared,
    operator,
    formula1: bound(text1),
    ...(ternary && text2 !== undefined && { formula2: bound(text2) }),
  };
}

const LISTED = /^"((?:[^"]|"")*)"$/;

/** Items stand in quotes with commas between; anything else names cells. */
function listSource(text: string): string {
  const listed = LISTED.exec(text);
  return listed ? listed[1]!.replaceAll('""', '"') : fromFileFormula(text);
}

const bound = (text: string): number | string => (Number.isFinite(Number(text)) ? Number(text) : fromFileFormula(text));

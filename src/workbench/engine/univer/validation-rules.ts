import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
  numfmt,
} from '@univerjs/core';
import { deserializeListOptions, serializeListOptions } from '@univerjs/sheets';
import type { ComparisonOperator, Validation, ValidationRule } from '../engine';

type Stored = Omit<IDataValidationRule, 'uid' | 'ranges'>;
type Compared = Extract<ValidationRule, { operator: ComparisonOperator }>;

/** What a rule of Univer's has no field for; it travels in the rule's custom data. */
interface Remainder {
  readonly type?: Compared['type'];
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly source?: string;
  readonly style?: Validation['alert']['style'];
}

const OPERATORS: readonly (readonly [ComparisonOperator, DataValidationOperator])[] = [
  ['Between', DataValidationOperator.BETWEEN],
  ['NotBetween', DataValidationOperator.NOT_BETWEEN],
  ['EqualTo', DataValidationOperator.EQUAL],
  ['NotEqualTo', DataValidationOperator.NOT_EQUAL],
  ['GreaterThan', DataValidationOperator.GREATER_THAN],
  ['LessThan', DataValidationOperator.LESS_THAN],
  ['GreaterThanOrEqualTo', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['LessThanOrEqualTo', DataValidationOperator.LESS_THAN_OR_EQUAL],
];

/** Dates and times are numbers in cells; Univer's own date rule asks for texts that look like dates. */
const TYPES: readonly (readonly [Compared['type'], DataValidationType])[] = [
  ['Decimal', DataValidationType.DECIMAL],
  ['WholeNumber', DataValidationType.WHOLE],
  ['TextLength', DataValidationType.TEXT_LENGTH],
  ['Date', DataValidationType.DECIMAL],
  ['Time', DataValidationType.DECIMAL],
];

const STYLES: readonly (readonly [Validation['alert']['style'], DataValidationErrorStyle])[] = [
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
];

/** What Excel says where the rule has no message of its own. */
export const DEFAULT_ALERT = "This value doesn't match the data validation restrictions defined for this cell.";

export function toStored(validation: Omit<Validation, 'areas'>): Stored {
  const { rule, alert, prompt } = validation;
  const [base, remainder] = storedRule(rule);
  return {
    ...base,
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.show,
    promptTitle: prompt.title,
    prompt: prompt.message,
    // Univer refuses what a "stop" rule forbids even if the rule shows no alert; Excel lets it in.
    errorStyle: alert.show ? STYLES.find(([name]) => name === alert.style)![1] : DataValidationErrorStyle.INFO,
    showErrorMessage: true,
    errorTitle: alert.title,
    error: alert.message === '' ? DEFAULT_ALERT : alert.message,
    bizInfo: remembering({ ...remainder, ...(alert.show ? {} : { style: alert.style }) }),
  };
}

export function toValidation(stored: Stored): Omit<Validation, 'areas'> {
  const { style } = remembered(stored);
  const message = stored.error ?? '';
  return {
    rule: readRule(stored),
    ignoreBlanks: stored.allowBlank ?? true,
    prompt: { show: !!stored.showInputMessage, title: stored.promptTitle ?? '', message: stored.prompt ?? '' },
    alert: {
      show: style === undefined,
      style: style ?? STYLES.find(([, value]) => value === stored.errorStyle)?.[0] ?? 'Warning',
      title: stored.errorTitle ?? '',
      message: message === DEFAULT_ALERT ? '' : message,
    },
  };
}

function storedRule(rule: ValidationRule): [Stored, Remainder] {
  if (rule.type === 'Custom') return [{ type: DataValidationType.CUSTOM, formula1: rule.formula }, {}];
  if (rule.type === 'List') {
    const isReference = rule.source.startsWith('=');
    const formula1 = isReference ? rule.source : serializeListOptions(items(rule.source));
    const renderMode = rule.inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT;
    const list = { type: DataValidationType.LIST, formula1, renderMode, showDropDown: rule.inCellDropDown };
    return [list, isReference ? {} : { source: rule.source }];
  }
  const { formula1, formula2 } = rule;
  const compared = {
    type: TYPES.find(([name]) => name === rule.type)![1],
    operator: OPERATORS.find(([name]) => name === rule.operator)![1],
    formula1: asNumberOrFormula(formula1),
    ...(formula2 === undefined ? {} : { formula2: asNumberOrFormula(formula2) }),
  };
  return [compared, { type: rule.type, formula1, ...(formula2 === undefined ? {} : { formula2 }) }];
}

function readRule(stored: Stored): ValidationRule {
  const memory = remembered(stored);
  const formula1 = stored.formula1 ?? '';
  switch (stored.type as DataValidationType) {
    case DataValidationType.LIST:
    case DataValidationType.LIST_MULTIPLE: {
      const inCellDropDown = stored.showDropDown ?? true;
      if (formula1.startsWith('=')) return { type: 'List', source: formula1, inCellDropDown };
      const list = deserializeListOptions(formula1);
      const isUnchanged = memory.source !== undefined && items(memory.source).join('\n') === list.join('\n');
      return { type: 'List', source: isUnchanged ? memory.source : list.join(','), inCellDropDown };
    }
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE:
    case DataValidationType.TEXT_LENGTH:
    case DataValidationType.DATE:
    case DataValidationType.TIME: {
      const types = TYPES.filter(([, type]) => String(type) === stored.type).map(([name]) => name);
      const formula2 = stored.formula2 === undefined ? undefined : written(stored.formula2, memory.formula2);
      return {
        type: memory.type && types.includes(memory.type) ? memory.type : (types[0] ?? 'Date'),
        operator: OPERATORS.find(([, operator]) => operator === stored.operator)?.[0] ?? 'Between',
        formula1: written(formula1, memory.formula1),
        ...(formula2 === undefined ? {} : { formula2 }),
      };
    }
    default:
      return { type: 'Custom', formula: formula1 };
  }
}

const items = (source: string): string[] =>
  source
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Bounds are numbers or formulas; a date or time written as text becomes the number it stands for. */
function asNumberOrFormula(bound: string | number): string {
  if (typeof bound === 'number' || bound.startsWith('=')) return String(bound);
  const parsed = numfmt.parseValue(bound)?.v;
  return typeof parsed === 'number' ? String(parsed) : `=${bound}`;
}

/** A bound as it was written, unless it has changed since, for instance because rows were inserted. */
function written(stored: string, before: string | number | undefined): string | number {
  if (before !== undefined && asNumberOrFormula(before) === stored) return before;
  const number = Number(stored);
  return stored === '' || Number.isNaN(number) ? stored : number;
}

const remembering = (excel: Remainder): object => ({ excel });
const remembered = (stored: Stored): Remainder => (stored.bizInfo as { excel?: Remainder } | undefined)?.excel ?? {};

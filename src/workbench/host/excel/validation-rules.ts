import type { ComparisonOperator, ValidationRule } from '../../engine/engine';
import { enumArgument, flagArgument, isAbsent, recordArgument, textArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { isHostObject } from '../kernel/host-class';
import { referenceFormula } from './address';
import { isBalanced } from '../../../clearing-house/sheet/formula-references';
import { SheetRange } from './model/block';

type ComparisonType = Extract<ValidationRule, { formula1: unknown }>['type'];

const COMPARISONS: Readonly<Record<string, ComparisonType>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};
export const OPERATORS: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const LONGEST_LIST = 255;

/** Reads an `Excel.DataValidationRule`: exactly one of its properties may be there. */
export function readRule(value: unknown): ValidationRule {
  const given = Object.entries(recordArgument(value)).filter(([, rule]) => !isAbsent(rule));
  const [entry] = given;
  if (given.length !== 1 || !entry) throw invalidArgument();
  const [name, body] = entry;
  const rule = recordArgument(body);
  if (name === 'list') return readList(rule);
  if (name === 'custom') return { type: 'Custom', formula: formula(rule.formula) };
  const type = COMPARISONS[name];
  if (type === undefined) throw invalidArgument();
  const operator = enumArgument(rule.operator, OPERATORS);
  const formula1 = operand(rule.formula1, type);
  const ternary = operator === 'Between' || operator === 'NotBetween';
  return { type, operator, formula1, ...(ternary && { formula2: operand(rule.formula2, type) }) };
}

function readList({ source, inCellDropDown }: Readonly<Record<string, unknown>>): ValidationRule {
  const text = rangeFormula(source) ?? textArgument(source);
  if (text.trim() === '' || (!text.startsWith('=') && text.length > LONGEST_LIST)) throw invalidArgument();
  return { type: 'List', source: text, inCellDropDown: flagArgument(inCellDropDown, true) };
}

/** A range as a source or an operand stays where it is, whichever cell is validated. */
const rangeFormula = (value: unknown): string | undefined =>
  isHostObject(value) && value.self instanceof SheetRange
    ? referenceFormula(value.self.sheet.name, value.self.area)
    : undefined;

function formula(value: unknown): string {
  const text = textArgument(value);
  if (!/^=./.test(text) || !isBalanced(text)) throw invalidArgument();
  return text;
}

function operand(value: unknown, type: ComparisonType): string | number {
  const range = rangeFormula(value);
  if (range !== undefined) return range;
  if (typeof value === 'number') return value;
  const text = textArgument(value).trim();
  if (text.startsWith('=')) return formula(text);
  const moment = type === 'Date' || type === 'Time' ? serialOf(text) : undefined;
  const number = moment ?? (text === '' ? NaN : Number(text));
  if (Number.isNaN(number)) throw invalidArgument();
  return number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30); // day 0 of Excel's serial dates, after its leap year of 1900
const ISO = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?Z?$/;

/** An ISO 8601 date, time or both as Excel's serial number; `undefined` for anything else. */
export function serialOf(text: string): number | undefined {
  const [, date, time] = ISO.exec(text) ?? [];
  if (date === undefined && time === undefined) return undefined;
  const days = date === undefined ? 0 : (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY;
  const [hours = '0', minutes = '0', seconds = '0'] = (time ?? '').split(':').map((part) => part || '0');
  return days + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The rule as an add-in reads it: operands are formulas whatever they were given as. */
export function ruleObject(rule: ValidationRule): Readonly<Record<string, unknown>> {
  if (rule.type === 'List') return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
  if (rule.type === 'Custom') return { custom: { formula: rule.formula } };
  const name = Object.entries(COMPARISONS).find(([, type]) => type === rule.type)![0];
  const formula2 = rule.formula2 === undefined ? {} : { formula2: asFormula(rule.formula2) };
  return { [name]: { formula1: asFormula(rule.formula1), ...formula2, operator: rule.operator } };
}

const asFormula = (operand: string | number): string => {
  const text = String(operand);
  return text.startsWith('=') ? text : `=${text}`;
};

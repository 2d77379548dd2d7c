import { CellValueType, type ICellData, isTextFormat, numfmt } from '@univerjs/core';
import type { CellValue } from '../engine';
import { EMPTY } from './cell-data';

/** What becomes of a written value: the cell's content, and the number format that typing it brings along. */
export interface CoercedInput {
  readonly content: ICellData;
  readonly format?: string;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;

/** What the parser takes for a number or a date and an English Excel does not: foreign grouping, dates with dots. */
const NOT_ENGLISH = /['٬\u00a0\u202f]|^\d+([ .])\d+\1\d|^[^(]*\)|^\([^)]*$/;

/** What may stand for a number, a date or a truth value; to find out takes long, and of most texts it is plain that they do not. */
const TELLING = /\d|^\s*(?:true|false)\s*$/i;
const parse = (input: string) => (TELLING.test(input) ? numfmt.parseValue(input) : null);

/**
 * Takes a written value as Excel takes it: text as if typed into the cell (numbers, percentages, amounts, dates as
 * month/day/year, times, TRUE, error signs, formulas), except that a leading apostrophe or the format `@` keep it text.
 */
export function coerce(input: CellValue, format = 'General'): CoercedInput {
  if (typeof input === 'boolean') return { content: content(input ? 1 : 0, CellValueType.BOOLEAN) };
  if (typeof input === 'number') return { content: content(input, CellValueType.NUMBER) };
  if (input === '') return { content: EMPTY };
  if (isTextFormat(format)) return { content: text(input) };
  if (input.startsWith('=') && input.length > 1) return { content: { ...EMPTY, f: input } };
  if (input.startsWith("'")) return { content: text(input.slice(1)) };
  if (ERROR.test(input)) return { content: content(input.toUpperCase(), CellValueType.STRING) };
  return typed(input.trim()) ?? { content: text(input) };
}

function typed(input: string): CoercedInput | undefined {
  const parsed = NOT_ENGLISH.test(input) ? null : parse(input);
  if (!parsed) return undefined;
  const { v, z } = parsed;
  if (typeof v === 'boolean') return { content: content(v ? 1 : 0, CellValueType.BOOLEAN) };
  if (typeof v !== 'number' || !Number.isFinite(v)) return undefined;
  // Excel keeps fifteen digits of what is typed; it also mends the parser's 57 % = 57 × 0.01 = 0.5700000000000001.
  const number = Number(v.toPrecision(15));
  return { content: content(number, CellValueType.NUMBER), ...(z === undefined ? {} : { format: defaultFormat(z) }) };
}

/** The format that Excel gives to a typed date or time, whatever way it was written; other formats stay. */
function defaultFormat(format: string): string {
  const time = format.includes('h');
  const [day, month, year] = [/d/, /m/, /y/].map((part) => part.test(format.replace(/h+:m+(:s+)?/, '')));
  if (!day && !year && !month) return time ? format.replace(/^hh/, 'h') : format;
  let date = 'd-mmm';
  if (year && !day) date = 'mmm-yy';
  else if (year) date = format.includes('mmm') ? 'd-mmm-yy' : 'm/d/yyyy';
  return time ? 'm/d/yyyy h:mm' : date;
}

const content = (v: string | number, t: CellValueType): ICellData => ({ ...EMPTY, v, t });

/** Text that looks like a number is marked as forced, or Univer would count with it. */
const text = (v: string): ICellData => content(v, parse(v) ? CellValueType.FORCE_STRING : CellValueType.STRING);

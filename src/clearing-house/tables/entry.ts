import type { CellValue } from '../sheet/sheet-plan';

/**
 * What a compiler entered in a cell of figures.
 *
 * A figure is a number. A figure that is not available is `:`, with the letter of the reason after it if it is known
 * (`:M`, `: L`), one letter for one reason, or C where it is confidential. Anything else is text; `reading` says what it can only mean, if it can be told.
 */
export type Entry =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly letter: string }
  | { readonly kind: 'text'; readonly text: string; readonly reading: TextReading | undefined };

/** A figure or a sign of a missing one that was written in a way that Excel takes for text. */
export interface TextReading {
  /** Undefined where the figure is missing. */
  readonly value: number | undefined;
  /** Status letters that stood with it, in upper case. */
  readonly letters: string;
}

/** The sign of a figure that is not available. */
export const MISSING_SIGN = ':';

const MISSING = /^:\s*([A-Za-z]*)$/;
/** A letter that only a missing figure can have, written without the sign: C confidential, M cannot exist … */
const LONE_REASON = /^[cmlqkoh]$/i;
// Digits with anything between them that offices use to part thousands, then perhaps status letters.
const NUMBER_TEXT = /^([+-]?\d[\d\s\u00A0\u202F'’.,]*)\s*([A-Za-z]*)$/;
const DOTS_BETWEEN_THOUSANDS = /^[+-]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/** Reads the value of a cell of figures. */
export function parseEntry(value: CellValue): Entry {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'text', text: String(value).toUpperCase(), reading: undefined };
  const text = value.trim();
  if (text === '') return { kind: 'blank' };
  const missing = MISSING.exec(text);
  if (missing) return { kind: 'missing', letter: missing[1]!.toUpperCase() };
  const reading = LONE_REASON.test(text) ? { value: undefined, letters: text.toUpperCase() } : readText(text);
  return { kind: 'text', text, reading };
}

/**
 * What a text means as a figure of persons, if only one thing: spaces and apostrophes part thousands, and so do a dot or
 * a comma with three digits after each, since persons are whole. `12,5` means nothing here.
 */
function readText(text: string): TextReading | undefined {
  const match = NUMBER_TEXT.exec(text);
  if (!match) return undefined;
  const digits = match[1]!.replace(/[\s\u00A0\u202F'’]/g, '');
  if (/[.,]/.test(digits) && !DOTS_BETWEEN_THOUSANDS.test(digits)) return undefined;
  const value = Number(digits.replace(/[.,]/g, ''));
  return Number.isSafeInteger(value) ? { value, letters: match[2]!.toUpperCase() } : undefined;
}

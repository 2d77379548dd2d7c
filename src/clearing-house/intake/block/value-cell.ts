import { signOf } from '../../codes/signs';
import { parseEntry } from '../../tables/entry';
import type { CellValue } from '../../sheet/sheet-plan';
import { isYear } from '../labels/year';
import type { FigureContent } from './block';
import { isBlank } from './grid';

/** What stands in a place of figures: a figure with letters of its status, or a text that is none. */
export type ValueReading =
  { readonly kind: 'figure'; readonly content: FigureContent; readonly letters: string } | { readonly kind: 'text' };

/** Words that offices enter where they have no figure, besides those of the list of signs. */
const NO_FIGURE = new Set([
  ...['not available', 'no data', 'confidential', 'nil', 'none', 'missing', 'non disponible', 'pas de données'],
  ...['néant', 'secret', 's.o.', 'n.c.', 'нет', 'нет свед.', 'данные отсутствуют', 'конф.', 'конфиденциально'],
]);

/** Anything short without a digit that is no word: -, .., …, x, (c), ***. */
const SIGN = /^(?:[^\p{L}\d]{1,5}|[([]?\p{L}[)\].]?)$/u;

/** Reads what stands in a place of figures; undefined if nothing does. Signs are told from texts, and not interpreted. */
export function readValue(value: CellValue): ValueReading | undefined {
  if (isBlank(value)) return undefined;
  const entry = parseEntry(value);
  if (entry.kind === 'number') return { kind: 'figure', content: entry, letters: '' };
  if (entry.kind === 'missing') return { kind: 'figure', content: entry, letters: '' };
  if (entry.kind !== 'text') return undefined;
  const { text, reading } = entry;
  if (reading?.value !== undefined) {
    return { kind: 'figure', content: { kind: 'number', value: reading.value }, letters: reading.letters };
  }
  if (signOf(text) || SIGN.test(text) || NO_FIGURE.has(text.toLowerCase())) {
    return { kind: 'figure', content: { kind: 'sign', text: signOf(text)?.sign ?? text }, letters: '' };
  }
  return { kind: 'text' };
}

/** Whether a cell can only be a figure: a number that is no year, a number as text, or the sign of a missing one. */
export function isFigure(value: CellValue): boolean {
  const reading = readValue(value);
  return reading?.kind === 'figure' && reading.content.kind !== 'sign' && !isYearLike(value);
}

/** Whether a cell may be a figure or a year. */
export const isYearLike = (value: CellValue): boolean =>
  (typeof value === 'number' && isYear(value)) || (typeof value === 'string' && /^\s*(?:19|20)\d{2}\s*$/.test(value));

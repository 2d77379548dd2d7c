import { readEurostatFlags } from '../../../clearing-house/codes/eurostat-flags';
import { countOf } from './count';
import { type Figure, type FigureReading, NO_FIGURE, statusText, wrongValue } from './figure';

type Flags = Omit<Figure, 'value'>;

const NO_FLAGS: Flags = { statuses: '', confidentiality: null, comment: null };
// The flag n with a zero: less than half a unit, which is not nobody.
const NOT_A_REAL_ZERO = 'less than half a unit, not zero';
const MOST_REMEMBERED = 500;

const remembered = new Map<string, Flags>();

/** Reads Eurostat's flags of either generation ("be", "p@C", "p|C"); those without a counterpart go into the comment. */
export function eurostatFlags(text: string): Flags {
  if (text === '') return NO_FLAGS;
  let flags = remembered.get(text);
  if (flags === undefined) {
    const { statuses, confidentiality, unknown } = readEurostatFlags(text.replace(/[@|:]/g, ''));
    flags = {
      statuses: statusText(statuses),
      confidentiality: confidentiality[0] ?? null,
      comment: unknown.length === 0 ? null : `flag ${unknown.join(', ')} of Eurostat`,
    };
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, flags);
  }
  return flags;
}

/**
 * A figure of Eurostat from its value (`:` or nothing if there is none) and its flags. A missing value without any flag
 * only fills the grid of the file: it says nothing.
 */
export function eurostatFigure(valueText: string, flagText: string): FigureReading {
  const { statuses, confidentiality, comment } = eurostatFlags(flagText);
  if (valueText === ':' || valueText === '' || valueText === 'NaN') {
    if (flagText === '' || flagText === ':') return NO_FIGURE;
    return { kind: 'figure', figure: { value: null, statuses, confidentiality, comment } };
  }
  const value = countOf(valueText);
  if (value === undefined) return wrongValue(valueText);
  const isRounded = value === 0 && statuses.includes('N');
  return {
    kind: 'figure',
    figure: { value, statuses, confidentiality, comment: isRounded ? (comment ?? NOT_A_REAL_ZERO) : comment },
  };
}

// `22785 be`, `22785`, `0n`, `: @C`: value, then flags with or without a space between.
const CELL = /^([\d.]+|:)\s*([A-Za-z@|,\s]*)$/;

/** A cell of Eurostat's TSV. */
export function eurostatCell(cell: string): FigureReading {
  if (cell === ':') return NO_FIGURE;
  if (countOf(cell) !== undefined) return eurostatFigure(cell, '');
  const parts = CELL.exec(cell);
  if (parts) return eurostatFigure(parts[1]!, parts[2]!.replace(/\s/g, '')); // the pattern has both groups
  return cell === '' ? NO_FIGURE : wrongValue(cell);
}

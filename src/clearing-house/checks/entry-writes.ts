import { parseFlags } from '../codes/flags';
import { MISSING_SIGN, type TextReading } from '../tables/entry';
import type { YearReading } from '../tables/read-table';
import type { Mend } from './finding';
import type { LocatedFigure } from './figures';

/** Enters what a text can only mean: the number, or the sign of a missing figure; status letters go to their column. */
export function entryMend({ row, column, block }: LocatedFigure, { value, letters }: TextReading): Mend {
  const cell = { row: row.row, column };
  const { status } = block;
  const all = letters + lettersBeside(block, column);
  // A missing figure says why in its own cell: the reason may hold for one sex only.
  if (value === undefined || letters === '' || !status) {
    const input = value ?? MISSING_SIGN + letters;
    return { label: { key: 'S05.mend', values: { value: input } }, writes: [{ ...cell, input }] };
  }
  return {
    label: { key: 'S05.mend-with-status', values: { value, letters } },
    writes: [
      { ...cell, input: value },
      { row: row.row, column: status.column, input: withLetters(status.text, all) },
    ],
  };
}

/**
 * The letters of other texts that mean a number with a status, in the same row and year. They go to the same cell, where
 * one mend must not take away what another one writes.
 */
const lettersBeside = ({ groups }: YearReading, column: number): string =>
  groups
    .flatMap(({ figures }) => Object.values(figures))
    .flatMap(({ column: own, entry }) => {
      const reading = entry.kind === 'text' ? entry.reading : undefined;
      return reading?.value !== undefined && own !== column ? [reading.letters] : [];
    })
    .join('');

/** The flags of a row with more letters among its observation statuses. */
export function withLetters(text: string, letters: string): string {
  const there: readonly string[] = parseFlags(text).statuses;
  const more = [...new Set(letters)].filter((letter) => !there.includes(letter)).join('');
  const slash = text.indexOf('/');
  const [before, after] = slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash)];
  return [before.trim(), more].filter((each) => each !== '').join(' ') + after;
}

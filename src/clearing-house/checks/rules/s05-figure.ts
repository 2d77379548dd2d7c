import { fitsMissing, observationStatuses } from '../../codes/observation-status';
import { reference } from '../../sheet/a1';
import { MISSING_SIGN, type TextReading } from '../../tables/entry';
import { figureArea, figureColumns } from '../../tables/layout';
import type { Finding, Mend } from '../finding';
import { figuresWithIssues, type LocatedFigure } from '../figures';
import type { Rule } from '../rule';
import { isSum, markOf } from '../sums';

const MISSING_LETTERS = observationStatuses.map(({ letter }) => letter).filter(fitsMissing);

/** A cell of figures holds a whole number, or `:` where there is none. */
export const figure: Rule = {
  id: 'S05',
  essType: 'FDT',
  level: 1,
  severity: 'error',
  reads: 'row',
  check: (row, table) =>
    [...figuresWithIssues(row)].flatMap((located): Finding[] => {
      const finding = (message: Finding['message'], mend?: Mend): Finding[] => [
        {
          rule: 'S05',
          severity: 'error',
          message,
          cells: [{ row: row.row, column: located.column }],
          ...(mend && { mends: [mend] }),
        },
      ];
      if (located.issues.includes('S05.not-an-integer') && located.entry.kind === 'number') {
        if (isSum(table, located)) return [];
        return finding({ key: 'S05.not-an-integer', values: { value: located.entry.value } });
      }
      if (!located.issues.includes('S05.not-a-number') || located.entry.kind !== 'text') return [];
      const { text, reading } = located.entry;
      return reading
        ? finding({ key: 'S05.number-as-text', values: { text } }, writeNumber(located, reading))
        : finding({ key: 'S05.not-a-number', values: { text, sign: MISSING_SIGN } });
    }),
  marks: ({ layout }) =>
    // What is text, and what a missing figure says of itself; broken numbers are marked by rule C01.
    markOf(
      figureColumns(layout).flatMap((column) => figureArea(layout, column) ?? []),
      (position) => {
        const cell = reference(position);
        const allowed = [
          '',
          MISSING_SIGN,
          ...MISSING_LETTERS.map((letter) => MISSING_SIGN + letter),
          `${MISSING_SIGN}C`,
        ];
        const text = `ISERROR(FIND("|"&UPPER(SUBSTITUTE(${cell}," ",""))&"|","|${allowed.join('|')}|"))`;
        return `IF(ISTEXT(${cell}),${text},OR(ISERROR(${cell}),ISLOGICAL(${cell})))`;
      },
    ),
};

/** Writes the number that the text can only mean, and moves status letters to the column for them. */
function writeNumber({ row, column, block }: LocatedFigure, { value, letters }: TextReading): Mend {
  const cell = { row: row.row, column };
  const { status } = block;
  // A missing figure says why in its own cell: the reason may hold for one sex only.
  if (value === undefined || letters === '' || !status) {
    const input = value ?? MISSING_SIGN + letters;
    return { label: { key: 'S05.mend', values: { value: input } }, writes: [{ ...cell, input }] };
  }
  return {
    label: { key: 'S05.mend-with-status', values: { value, letters } },
    writes: [
      { ...cell, input: value },
      { row: row.row, column: status.column, input: withLetters(status.text, letters) },
    ],
  };
}

/** The flags of a row with more letters among its observation statuses. */
function withLetters(text: string, letters: string): string {
  const slash = text.indexOf('/');
  const [before, after] = slash < 0 ? [text, ''] : [text.slice(0, slash), text.slice(slash)];
  return [before.trim(), letters].filter((each) => each !== '').join(' ') + after;
}

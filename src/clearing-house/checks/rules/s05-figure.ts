import { fitsMissing, observationStatuses } from '../../codes/observation-status';
import { reference } from '../../sheet/a1';
import { MISSING_SIGN } from '../../tables/entry';
import { figureArea, figureColumns } from '../../tables/layout';
import { entryMend } from '../entry-writes';
import type { Finding, Mend } from '../finding';
import { figuresWithIssues } from '../figures';
import type { Rule } from '../rule';
import { entryOfSign, signIn } from '../signs';
import { isSum, markOf } from '../sums';

const MISSING_LETTERS = observationStatuses.map(({ letter }) => letter).filter(fitsMissing);

interface HowToMend {
  readonly mend?: Mend;
  readonly ask?: Finding['ask'];
}

/**
 * A cell of figures holds a whole number, or `:` where there is none. Signs that mean different things in different
 * offices become one or the other once the user has said what they mean in the workbook.
 */
export const figure: Rule = {
  id: 'S05',
  essType: 'FDT',
  level: 1,
  severity: 'error',
  mends: true,
  reads: 'row',
  check: (row, table, { signs }) =>
    [...figuresWithIssues(row)].flatMap((located): Finding[] => {
      const finding = (message: Finding['message'], { mend, ask }: HowToMend = {}): Finding[] => [
        {
          rule: 'S05',
          severity: 'error',
          message,
          cells: [{ row: row.row, column: located.column }],
          ...(mend && { mends: [mend] }),
          ...(ask && { ask }),
        },
      ];
      if (located.issues.includes('S05.not-an-integer') && located.entry.kind === 'number') {
        if (isSum(table, located)) return [];
        return finding({ key: 'S05.not-an-integer', values: { value: located.entry.value } });
      }
      if (!located.issues.includes('S05.not-a-number') || located.entry.kind !== 'text') return [];
      const { text, reading } = located.entry;
      if (reading)
        return finding({ key: 'S05.number-as-text', values: { text } }, { mend: entryMend(located, reading) });
      const sign = signIn(located)?.sign;
      if (sign === undefined) return finding({ key: 'S05.not-a-number', values: { text, sign: MISSING_SIGN } });
      const meaning = signs.get(sign);
      return meaning
        ? finding({ key: 'S05.sign', values: { text } }, { mend: entryMend(located, entryOfSign(meaning)) })
        : finding({ key: 'S05.unexplained-sign', values: { text } }, { ask: { sign } });
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

import type { StatusLetter } from '../../codes/observation-status';
import { MISSING_SIGN } from '../../tables/entry';
import type { RowReading } from '../../tables/read-table';
import { fillingOf, type Gap, type YearFilling } from '../blanks';
import type { Finding, Mend } from '../finding';
import type { TableRule } from '../rule';

/** The reasons that a missing figure is offered, with none last. The others of the list are entered by hand. */
const REASONS: readonly ('' | StatusLetter)[] = ['L', 'M', 'K', 'Q', ''];

/**
 * Blank is not zero. Once a year holds figures, its other cells need 0 or the sign of a missing figure before the table
 * is sent; while it is being filled they are for information. A row that is blank altogether counts once. The row of all
 * partners is a sum, and not asked about.
 */
export const blank: TableRule = {
  id: 'S06',
  essType: 'FDM',
  level: 1,
  severity: 'warning',
  mends: true,
  reads: 'table',
  check: (table, { stage }) => {
    const rows = table.rows.map((row) => ({ row, filling: fillingOf(row) }));
    return table.layout.years.flatMap(({ year }, yearIndex): Finding[] => {
      if (!rows.some(({ filling }) => filling[yearIndex]!.numbers)) return [];
      const gaps = gapsOf(rows, yearIndex);
      const [first, ...others] = gaps.map(({ row, gap }) => ({ row: row.row, column: gap.column }));
      if (!first) return [];
      return [
        {
          rule: 'S06',
          severity: stage === 'editing' ? 'information' : 'warning',
          message: { key: 'S06.blank', values: { year, count: gaps.length } },
          cells: [first, ...others],
          mends: mendsOf(gaps),
        },
      ];
    });
  },
};

interface FilledRow {
  readonly row: RowReading;
  readonly filling: readonly YearFilling[];
}

interface RowGap {
  readonly row: RowReading;
  readonly gap: Gap;
}

/** The gaps of a year, from top to bottom; rows whose code is in question are left to the rules that say so. */
function gapsOf(rows: readonly FilledRow[], yearIndex: number): RowGap[] {
  const found: RowGap[] = [];
  for (const { row, filling } of rows) {
    if (row.kind === 'total' || row.issues.length > 0) continue;
    const { gaps } = filling[yearIndex]!;
    if (gaps.length > 0) found.push(...gaps.map((gap) => ({ row, gap }))); // most rows have none
  }
  return found;
}

function mendsOf(gaps: readonly RowGap[]): Mend[] {
  const mayBeZero = gaps.filter(({ gap }) => gap.mayBeZero);
  return [
    ...(mayBeZero.length > 0
      ? [mendOf(mayBeZero, 0, { key: 'S06.mend-zero', values: { count: mayBeZero.length } })]
      : []),
    ...REASONS.map((letter) =>
      mendOf(gaps, MISSING_SIGN + letter, { key: 'S06.mend-missing', values: { letter, count: gaps.length } }),
    ),
  ];
}

/** Writes the same into all gaps. There may be thousands of cells: they are listed when the mend is chosen. */
const mendOf = (gaps: readonly RowGap[], input: string | number, label: Mend['label']): Mend => ({
  label,
  get writes() {
    return gaps.flatMap(({ row: { row }, gap }) => gap.columns.map((column) => ({ row, column, input })));
  },
});

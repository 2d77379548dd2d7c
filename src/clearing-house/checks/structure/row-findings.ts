import type { CellPosition } from '../../sheet/area';
import { rowOfCode } from '../../tables/layout';
import type { TableReading } from '../../tables/read-table';
import type { TableRow } from '../../tables/table-rows';
import type { CheckContext } from '../context';
import { rowOfKey } from '../figure-lookup';
import type { Finding, Mend } from '../finding';
import { expectedRows } from './expected-rows';
import { codeOfLabel, duplicates } from './labels';

/** How many codes a sentence lists. */
const LISTED = 12;

/** Rows that the sheet lost, and rows below the total, which its formula does not sum up. */
export const rowFindings = (table: TableReading, context: CheckContext): Finding[] => [
  ...missingRows(table, context),
  ...belowTotal(table),
];

function missingRows(table: TableReading, context: CheckContext): Finding[] {
  const { layout } = table;
  const missing: TableRow[] = [];
  for (const row of expectedRows(table, context).byCode.values()) {
    const there = row.kind === 'question' ? rowOfCode(layout, row.code) : rowOfKey(table, row.code);
    if (!there) missing.push(row);
  }
  return missing.length === 0 ? [] : missingFinding(table, withoutMiscoded(missing, table, context));
}

/** A row is not missing if it is there under a wrong code, which other rules report. */
function withoutMiscoded(missing: readonly TableRow[], table: TableReading, context: CheckContext): TableRow[] {
  const expected = expectedRows(table, context);
  const same = duplicates(table);
  const miscoded = table.rows.filter((row) => row.issues.length > 0 || same.has(row));
  const there = new Set(miscoded.map(({ label }) => codeOfLabel(label, expected)));
  return missing.filter(({ code }) => !there.has(code));
}

function missingFinding(table: TableReading, missing: readonly TableRow[]): Finding[] {
  const { layout, language } = table;
  if (missing.length === 0) return [];
  const hasTotal = missing.every(({ kind }) => kind !== 'total');
  const listed = missing.slice(0, LISTED).map(({ code, labels }) => `${labels[language]} (${code})`);
  const mend = codesBack(table, missing);
  return [
    {
      rule: 'S10',
      severity: hasTotal ? 'warning' : 'error',
      message: {
        key: 'S10.missing-rows',
        values: { count: missing.length, rows: listed.join(', ') + (missing.length > LISTED ? ' …' : '') },
      },
      cells: [{ row: Math.max(layout.keyRow - 1, 0), column: layout.codeColumn }],
      ...(mend && { mends: [mend] }),
    },
  ];
}

/** Where a row has lost its code only, and its label still says which it is, the code is written back. */
function codesBack(table: TableReading, missing: readonly TableRow[]): Mend | undefined {
  const { cells, layout } = table;
  const byLabel = new Map(missing.flatMap(({ code, labels }) => Object.values(labels).map((label) => [label, code])));
  const writes = new Map<string, CellPosition & { input: string }>();
  for (let row = layout.keyRow + 1; row < cells.length; row++) {
    const values = cells[row]!;
    if (String(values[layout.codeColumn] ?? '').trim() !== '') continue;
    const code = values
      .slice(0, layout.codeColumn)
      .map((value) => byLabel.get(String(value)))
      .find((each) => each);
    if (code !== undefined && !writes.has(code)) writes.set(code, { row, column: layout.codeColumn, input: code });
  }
  if (writes.size === 0) return undefined;
  return { label: { key: 'S10.mend-codes', values: { count: writes.size } }, writes: [...writes.values()] };
}

function belowTotal({ rows, layout }: TableReading): Finding[] {
  const total = rows.find(({ kind }) => kind === 'total');
  if (!total || rows.at(-1) === total) return [];
  const below = rows.filter(({ row, kind }) => row > total.row && kind !== 'total');
  const [first, ...others] = below.map(({ row }) => ({ row, column: layout.codeColumn }));
  if (!first) return [];
  return [
    {
      rule: 'S10',
      severity: 'error',
      message: { key: 'S10.below-total', values: { count: below.length, row: first.row + 1, total: total.row + 1 } },
      cells: [first, ...others],
    },
  ];
}

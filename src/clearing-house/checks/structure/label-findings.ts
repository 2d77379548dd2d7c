import { hasCountries } from '../../tables/definition';
import type { RowReading, TableReading } from '../../tables/read-table';
import type { CheckContext } from '../context';
import { rowOfKey } from '../figure-lookup';
import type { Finding } from '../finding';
import { expectedRows, type ExpectedRows } from './expected-rows';
import { codeMend, codeOfLabel, duplicates } from './labels';

/**
 * Rows whose label names another country than their code, as after sorting one column without the others. Labels may
 * be in any language, in the words of any edition, or in words that name nobody; figures are known by the code. Rows
 * whose code is wrong in itself are left to the rules that say so.
 */
export function labelFindings(table: TableReading, context: CheckContext): Finding[] {
  const expected = expectedRows(table, context);
  const others = table.rows.filter(({ key, label, issues }) => {
    // Nearly all labels are as they were printed.
    return expected.byCode.get(key)?.labels[table.language] !== label && label !== '' && issues.length === 0;
  });
  if (others.length === 0) return [];
  const same = duplicates(table);
  return others.flatMap((row): Finding[] => {
    const named = codeOfLabel(row.label, expected);
    if (named === undefined || named === row.key || same.has(row)) return [];
    const label = { row: row.row, column: labelColumn(row, table) };
    const name = expected.byCode.get(row.key)?.labels[table.language];
    return [
      {
        rule: 'S10',
        severity: 'error',
        message: { key: 'S10.label', values: { label: row.label, code: row.code, name: name ?? row.code } },
        cells: [label, { row: row.row, column: table.layout.codeColumn }],
        mends: [
          ...(name === undefined
            ? []
            : [
                {
                  label: { key: 'S10.mend-label', values: { text: name } } as const,
                  writes: [{ ...label, input: name }],
                },
              ]),
          ...(mayStand(named, table, expected) ? [codeMend(named, row, table)] : []),
        ],
      },
    ];
  });
}

/** Whether a code has no row yet and may have one. */
const mayStand = (code: string, table: TableReading, { byCode }: ExpectedRows): boolean =>
  code !== table.reporter
  && !rowOfKey(table, code)
  && (byCode.has(code) || (hasCountries(table.definition) && /^[A-Z]{2}$/.test(code)));

/** Where the label stands: the nearest text to the left of the code, as it was read. */
function labelColumn({ row }: RowReading, { cells, layout: { codeColumn } }: TableReading): number {
  let column = codeColumn - 1;
  while (column > 0 && (cells[row]?.[column] ?? '') === '') column--;
  return Math.max(column, 0);
}

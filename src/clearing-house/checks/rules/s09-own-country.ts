import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { codeMends } from '../structure/labels';

/** The reporting country is not its own partner. */
export const ownCountry: Rule = {
  id: 'S09',
  essType: 'COC',
  level: 1,
  severity: 'error',
  markedWith: 'S03',
  reads: 'row',
  check: (row, table, context): Finding[] =>
    row.issues.includes('S09.own-country')
      ? [
          {
            rule: 'S09',
            severity: 'error',
            message: { key: 'S09.own-country', values: { reporter: table.reporter } },
            cells: [{ row: row.row, column: table.layout.codeColumn }],
            ...codeMends(row, table, context),
          },
        ]
      : [],
};

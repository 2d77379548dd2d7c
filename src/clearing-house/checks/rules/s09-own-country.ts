import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** The reporting country is not its own partner. S03's mark takes care of the cell. */
export const ownCountry: Rule = {
  id: 'S09',
  essType: 'COC',
  level: 1,
  severity: 'error',
  reads: 'row',
  check: ({ row, issues }, { layout, reporter }): Finding[] =>
    issues.includes('S09.own-country')
      ? [
          {
            rule: 'S09',
            severity: 'error',
            message: { key: 'S09.own-country', values: { reporter } },
            cells: [{ row, column: layout.codeColumn }],
          },
        ]
      : [],
};

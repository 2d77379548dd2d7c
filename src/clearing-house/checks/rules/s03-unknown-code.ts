import { reference } from '../../sheet/a1';
import { KNOWN_CODES_NAME } from '../../tables/known-codes';
import { figureArea } from '../../tables/layout';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A row's code must be that of a country, or of one of the table's own rows. */
export const unknownCode: Rule = {
  id: 'S03',
  essType: 'COV',
  level: 1,
  severity: 'error',
  check: ({ rows, layout }) =>
    rows.flatMap(({ row, code, label, issues }): Finding[] => {
      const cells: Finding['cells'] = [{ row, column: layout.codeColumn }];
      if (issues.includes('S03.no-code')) {
        return [
          { rule: 'S03', severity: 'error', cells, message: { key: 'S03.no-code', values: { row: row + 1, label } } },
        ];
      }
      if (issues.includes('S03.unknown-code')) {
        return [{ rule: 'S03', severity: 'error', cells, message: { key: 'S03.unknown-code', values: { code } } }];
      }
      return [];
    }),
  marks: ({ layout }) => {
    const area = figureArea(layout, layout.codeColumn);
    if (!area) return [];
    const code = reference(area, { column: true });
    return [
      { areas: [area], formula: `AND(${code}<>"",ISERROR(FIND("|"&UPPER(TRIM(${code}))&"|",${KNOWN_CODES_NAME})))` },
    ];
  },
};

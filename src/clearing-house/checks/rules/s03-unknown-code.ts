import { spellings } from '../../codes/countries';
import { fixedReference, reference, textLiteral } from '../../sheet/a1';
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
        const values = { row: row + 1, label, named: label === '' ? 'no' : 'yes' };
        return [{ rule: 'S03', severity: 'error', cells, message: { key: 'S03.no-code', values } }];
      }
      if (issues.includes('S03.unknown-code')) {
        return [{ rule: 'S03', severity: 'error', cells, message: { key: 'S03.unknown-code', values: { code } } }];
      }
      return [];
    }),
  // One format marks all that can be wrong with a code: unknown, there twice (S04), the reporter's own (S09).
  marks: ({ layout, reporter }) => {
    const area = figureArea(layout, layout.codeColumn);
    if (!area) return [];
    const code = reference(area, { column: true });
    const written = `UPPER(TRIM(${code}))`;
    const own = spellings(reporter).map((spelling) => `${written}=${textLiteral(spelling)}`);
    // The later of two rows, as the finding says: the code is found at the first.
    const first = reference(area, { row: true, column: true });
    const later = `IFERROR(MATCH(${code},${fixedReference(area)},0)<>ROW(${code})-ROW(${first})+1,FALSE)`;
    const unknown = `ISERROR(FIND("|"&${written}&"|",${KNOWN_CODES_NAME}))`;
    return [{ areas: [area], formula: `AND(${code}<>"",OR(${[unknown, ...own, later].join(',')}))` }];
  },
};

import { spellings } from '../../codes/countries';
import { fixedReference, reference, textLiteral } from '../../sheet/a1';
import { KNOWN_CODES_NAME } from '../../tables/known-codes';
import { hasCountries } from '../../tables/definition';
import { figureArea } from '../../tables/layout';
import { categoryCodes } from '../../tables/observation-schema';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** A row's code must be that of a country, or of one of the table's own rows. */
export const unknownCode: Rule = {
  id: 'S03',
  essType: 'COV',
  level: 1,
  severity: 'error',
  reads: 'row',
  check: ({ row, code, label, issues }, { layout, definition }): Finding[] => {
    const finding = (message: Finding['message']): Finding[] => [
      { rule: 'S03', severity: 'error', cells: [{ row, column: layout.codeColumn }], message },
    ];
    if (issues.includes('S03.no-code')) {
      const values = { row: row + 1, label, named: label === '' ? 'no' : 'yes' };
      return finding({ key: 'S03.no-code', values });
    }
    if (!issues.includes('S03.unknown-code')) return [];
    if (hasCountries(definition)) return finding({ key: 'S03.unknown-code', values: { code } });
    const codes = [...categoryCodes(definition)].join(', ');
    return finding({ key: 'S03.not-in-table', values: { code, codes } });
  },
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

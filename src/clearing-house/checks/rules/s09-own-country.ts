import type { Rule } from '../rule';

/** The reporting country is not its own partner. */
export const ownCountry: Rule = {
  id: 'S09',
  essType: 'COC',
  level: 1,
  severity: 'error',
  check: ({ rows, layout, reporter }) =>
    rows
      .filter(({ issues }) => issues.includes('S09.own-country'))
      .map(({ row }) => ({
        rule: 'S09',
        severity: 'error',
        message: { key: 'S09.own-country', values: { reporter } },
        cells: [{ row, column: layout.codeColumn }],
      })),
  marks: () => [], // S03's mark takes care of it
};

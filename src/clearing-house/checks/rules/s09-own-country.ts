import { spellings } from '../../codes/countries';
import { reference, textLiteral } from '../../sheet/a1';
import { figureArea } from '../../tables/layout';
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
  marks: ({ layout, reporter }) => {
    const area = figureArea(layout, layout.codeColumn);
    if (!area) return [];
    const code = `UPPER(TRIM(${reference(area, { column: true })}))`;
    const same = spellings(reporter).map((spelling) => `${code}=${textLiteral(spelling)}`);
    return [{ areas: [area], formula: `OR(${same.join(',')})` }];
  },
};

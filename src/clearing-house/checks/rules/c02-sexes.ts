import { reference } from '../../sheet/a1';
import { figureAreas } from '../../tables/layout';
import { sexTotalFormula } from '../../tables/formulas';
import { figureValue, isBrokenNumber, type RowReading, type YearReading } from '../../tables/read-table';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/**
 * Male and female make up the total. Where one of them is missing, the other must not exceed it.
 * Numbers that are broken in themselves are left to the rules that say so.
 */
export const sexes: Rule = {
  id: 'C02',
  essType: 'VAD',
  level: 1,
  severity: 'error',
  check: ({ rows }) => rows.flatMap((row) => row.years.flatMap((block) => yearFindings(row, block))),
  marks: ({ layout }) =>
    layout.years.flatMap(({ sexes: { T, M, F } }) => {
      if (T === undefined || M === undefined || F === undefined) return [];
      const areas = figureAreas(layout, [T, M, F]);
      if (!areas) return [];
      const at = (column: number) => reference({ row: areas[0].row, column }, { column: true });
      const [t, m, f] = [at(T), at(M), at(F)];
      const parts = `COUNT(${m},${f})`;
      const sum = `N(${m})+N(${f})`;
      const differs = `AND(ISNUMBER(${t}),${parts}=2,N(${t})<>${sum})`;
      const exceeds = `AND(ISNUMBER(${t}),${parts}=1,N(${t})<${sum})`;
      const lacks = `AND(${parts}=2,LEN(${t})=0)`;
      const all = [t, m, f].join(',');
      const wellFormed = `MIN(${all})>=0,SUM(${all})=INT(SUM(${all}))`;
      return [{ areas, formula: `AND(${wellFormed},OR(${differs},${exceeds},${lacks}))` }];
    }),
};

function yearFindings(row: RowReading, { year, figures }: YearReading): Finding[] {
  const { T, M, F } = figures;
  if (!T || !M || !F || [T, M, F].some(isBrokenNumber)) return [];
  const [total, male, female] = [figureValue(T), figureValue(M), figureValue(F)];
  const cells: Finding['cells'] = [T, M, F].map(({ column }) => ({ row: row.row, column })) as [
    Finding['cells'][0],
    ...Finding['cells'],
  ];
  const finding = (message: Finding['message'], mend?: Finding['mend']): Finding[] => [
    { rule: 'C02', severity: 'error', cells, message, ...(mend && { mend }) },
  ];
  const partner = row.label;
  if (male !== undefined && female !== undefined) {
    if (T.entry.kind === 'blank') {
      return finding(
        { key: 'C02.no-total', values: { partner, year, sum: male + female } },
        {
          label: { key: 'C02.mend', values: { sum: male + female } },
          writes: [{ ...cells[0], input: sexTotalFormula(row.row, M.column, F.column) }],
        },
      );
    }
    if (total !== undefined && total !== male + female) {
      return finding({ key: 'C02.differs', values: { partner, year, total, sum: male + female, male, female } });
    }
    return [];
  }
  const part = male ?? female;
  if (total !== undefined && part !== undefined && part > total) {
    return finding({ key: 'C02.exceeds', values: { partner, year, total, part } });
  }
  return [];
}

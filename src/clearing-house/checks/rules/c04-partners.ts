import { reference } from '../../sheet/a1';
import { area as areaOf } from '../../sheet/area';
import type { Sex } from '../../tables/definition';
import { partnerTotalFormula } from '../../tables/formulas';
import { figureColumns, partRows } from '../../tables/layout';
import {
  figureValue,
  isBrokenNumber,
  type FigureReading,
  type RowReading,
  type TableReading,
} from '../../tables/read-table';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { markOf } from '../sums';

/**
 * Countries, other and unknown make up the total. Where some of them are missing, the others must not exceed it.
 * While one of them is broken in itself, the rule that says so comes first.
 */
export const partners: Rule = {
  id: 'C04',
  essType: 'VAD',
  level: 1,
  severity: 'error',
  check: (table) => {
    const total = table.rows.find((row) => row.kind === 'total');
    return total ? total.years.flatMap((_, index) => yearFindings(table, total, index)) : [];
  },
  marks: ({ layout }) => {
    const parts = partRows(layout);
    const total = layout.rows.find((row) => row.kind === 'total');
    const [first, last] = [parts[0], parts.at(-1)];
    if (!total || !first || !last) return [];
    return markOf(
      figureColumns(layout).map((column) => areaOf(total.row, column)),
      (position) => {
        const range = [first, last]
          .map(({ row }) => reference({ row, column: position.column }, { row: true }))
          .join(':');
        const cell = reference(position);
        const wellFormed = `COUNTIF(${range},"<0")=0,SUMPRODUCT(IFERROR(MOD(${range},1),0))=0`;
        const differs = `IF(COUNT(${range})=${parts.length},N(${cell})<>SUM(${range}),N(${cell})<SUM(${range}))`;
        const lacks = `AND(LEN(${cell})=0,COUNT(${range})>0)`;
        return `AND(${wellFormed},IF(ISNUMBER(${cell}),${differs},${lacks}))`;
      },
    );
  },
};

function yearFindings(table: TableReading, total: RowReading, index: number): Finding[] {
  const block = total.years[index];
  if (!block) return [];
  const parts = table.rows.filter((row) => row.kind === 'country' || row.kind === 'category');
  return (Object.entries(block.figures) as [Sex, FigureReading][]).flatMap(([sex, figure]): Finding[] => {
    const figures = parts.map((row) => row.years[index]?.figures[sex]);
    if (figures.some((part) => part && isBrokenNumber(part))) return [];
    const values = figures.map(figureValue);
    const given = values.filter((value) => value !== undefined);
    if (given.length === 0) return [];
    const sum = given.reduce((a, b) => a + b, 0);
    const cells: Finding['cells'] = [{ row: total.row, column: figure.column }];
    const finding = (message: Finding['message']): Finding => ({ rule: 'C04', severity: 'error', cells, message });
    const { year } = block;
    if (figure.entry.kind === 'blank') {
      const [first, last] = [parts[0]!.row, parts.at(-1)!.row];
      return [
        {
          ...finding({ key: 'C04.no-total', values: { year, sex, sum } }),
          mend: {
            label: { key: 'C04.mend', values: { sum } },
            writes: [{ ...cells[0], input: partnerTotalFormula(first, last, figure.column) }],
          },
        },
      ];
    }
    const value = figureValue(figure);
    if (value === undefined) return [];
    if (sum > value) return [finding({ key: 'C04.exceeds', values: { year, sex, total: value, sum } })];
    const complete = given.length === values.length;
    return complete && sum < value ? [finding({ key: 'C04.differs', values: { year, sex, total: value, sum } })] : [];
  });
}

import { reference } from '../../sheet/a1';
import { area } from '../../sheet/area';
import { conditionalParts } from '../../tables/conditional-parts';
import { withinRows } from '../../tables/definition';
import { partnerSum, partnerTotalFormula, withinCondition, type ConditionalParts } from '../../tables/formulas';
import { columnGroups, figureColumns, partRows } from '../../tables/layout';
import {
  figureValue,
  isBrokenNumber,
  isPart,
  type FigureReading,
  type RowReading,
  type TableReading,
} from '../../tables/read-table';
import type { Sex } from '../../tables/definition';
import type { Finding } from '../finding';
import type { Mark, MarkedTable, Rule } from '../rule';
import { markOf } from '../sums';

/**
 * Countries, other and unknown make up the total. Where some of them are missing, the others must not exceed it.
 * While one of them is broken in itself, the rule that says so comes first. In tables by status this is C05 and C07.
 */
export const partners: Rule = sumRule('C04', ({ dimension }) => !dimension.endsWith('status'));

/** The rule that the parts of some tables make up their total. */
export function sumRule(
  id: 'C04' | 'C05' | 'C07',
  concerns: (definition: TableReading['definition']) => boolean,
): Rule {
  return {
    id,
    essType: 'VAD',
    level: 1,
    severity: 'error',
    reads: 'table',
    check: (table) => {
      const total = concerns(table.definition) ? table.rows.find((row) => row.kind === 'total') : undefined;
      return total ? total.years.flatMap((_, index) => yearFindings(id, table, total, index)) : [];
    },
    marks: (table) => (concerns(table.definition) ? marks(table) : []),
  };
}

function marks({ definition, layout, language }: MarkedTable): Mark[] {
  const parts = partRows(layout);
  const total = layout.rows.find((row) => row.kind === 'total');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!total || !first || !last) return [];
  const markOn = (columns: readonly number[], except?: ConditionalParts) =>
    markOf(
      columns.map((column) => area(total.row, column)),
      (position) => {
        const range = [first, last].map(({ row }) => reference({ row, column: position.column })).join(':');
        const cell = reference(position);
        const sum = partnerSum(first.row, last.row, position.column, except);
        const left = except?.rows.map((row) => reference({ row, column: position.column })).join(',');
        const [count, all] = except
          ? [
              `COUNT(${range})-IF(${withinCondition(except)},COUNT(${left}),0)`,
              `${parts.length}-IF(${withinCondition(except)},${except.rows.length},0)`,
            ]
          : [`COUNT(${range})`, `${parts.length}`];
        const wellFormed = `COUNTIF(${range},"<0")=0,SUMPRODUCT(IFERROR(MOD(${range},1),0))=0`;
        const wrong = except
          ? `N(${cell})<${sum},AND(${count}=${all},N(${cell})<>${sum})`
          : `IF(${count}=${all},N(${cell})<>${sum},N(${cell})<${sum})`;
        const lacks = `AND(LEN(${cell})=0,${except ? `${count}>0` : `COUNT(${range})>0`})`;
        return `AND(${wellFormed},IF(ISNUMBER(${cell}),OR(${wrong}),${lacks}))`;
      },
    );
  if (withinRows(definition).length === 0) return markOn(figureColumns(layout));
  return layout.years.flatMap((block) =>
    markOn(
      columnGroups(block).flatMap(({ sexes }) => Object.values(sexes)),
      conditionalParts(definition, layout, block, language),
    ),
  );
}

function yearFindings(rule: string, table: TableReading, total: RowReading, yearIndex: number): Finding[] {
  const block = total.years[yearIndex]!;
  const parts = table.rows.filter((row) => isPart(table, row, yearIndex));
  return block.groups.flatMap(({ age, figures }, groupIndex) =>
    (Object.entries(figures) as [Sex, FigureReading][]).flatMap(([sex, figure]): Finding[] => {
      let [sum, given, broken] = [0, 0, false];
      for (const { years } of parts) {
        const part = years[yearIndex]!.groups[groupIndex]!.figures[sex]!;
        broken ||= isBrokenNumber(part);
        const value = figureValue(part);
        if (value === undefined) continue;
        sum += value;
        given++;
      }
      if (broken || given === 0) return [];
      const cell = { row: total.row, column: figure.column };
      const values = { year: block.year, sex, age, sum };
      const finding = (message: Finding['message']): Finding => ({ rule, severity: 'error', cells: [cell], message });
      if (figure.entry.kind === 'blank') {
        const [first, last] = [parts[0]!.row, parts.at(-1)!.row];
        const except = conditionalParts(table.definition, table.layout, table.layout.years[yearIndex]!, table.language);
        const input = partnerTotalFormula(first, last, figure.column, except);
        return [
          {
            ...finding({ key: 'C04.no-total', values }),
            mends: [{ label: { key: 'C04.mend', values: { sum } }, writes: [{ ...cell, input }] }],
          },
        ];
      }
      const value = figureValue(figure);
      if (value === undefined) return [];
      if (sum > value) return [finding({ key: 'C04.exceeds', values: { ...values, total: value } })];
      const complete = given === parts.length;
      return complete && sum < value ? [finding({ key: 'C04.differs', values: { ...values, total: value } })] : [];
    }),
  );
}

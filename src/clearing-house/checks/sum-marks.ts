import { reference } from '../sheet/a1';
import { area } from '../sheet/area';
import { conditionalParts } from '../tables/conditional-parts';
import { withinRows } from '../tables/definition';
import { partnerSum, withinCondition, type ConditionalParts } from '../tables/formulas';
import { columnGroups, figureColumns, partRows } from '../tables/layout';
import type { Mark, MarkedTable } from './rule';
import { markOf } from './sums';

/** Marks on the row of all partners, where it is not the sum of its parts. */
export function sumMarks({ definition, layout, language }: MarkedTable): Mark[] {
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

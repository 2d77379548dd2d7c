import { countryByCode } from '../codes/countries';
import type { CellPosition } from '../sheet/area';
import type { CellInput, CellValue } from '../sheet/sheet-plan';
import type { Edition } from './editions';
import { firstColumn } from './conditional-parts';
import type { Sex } from './definition';
import { columnGroups, type TableLayout, type YearBlock } from './layout';
import { figureValue, isPart, type RowReading, type TableReading } from './read-table';
import { templateLayout, type TemplateRequest } from './template-layout';

/** What moving a table into another edition writes, and what it cannot take along. */
export interface CarryOver {
  readonly writes: readonly (CellPosition & { readonly input: CellInput })[];
  /** Figures of the old sheet that have no place in the new one. */
  readonly left: readonly { readonly code: string; readonly year: number; readonly value: CellValue }[];
}

/** The request for the sheet of another edition that has room for all that a table holds, and the edition's own years. */
export function successorRequest(
  table: TableReading,
  edition: Edition,
  definition = table.definition,
): TemplateRequest {
  const years = [...new Set([...table.layout.years.map(({ year }) => year), ...edition.years])].sort((a, b) => a - b);
  const base = { definition, reporter: table.reporter, edition, years, language: table.language };
  const usual = new Set(templateLayout(base).rows.map(({ code }) => code));
  return {
    ...base,
    ages: table.layout.years.some(({ ages }) => ages.length > 0),
    added: table.rows
      .filter(({ kind, key }) => kind === 'country' && countryByCode(key) !== undefined && !usual.has(key))
      .map(({ key, label }) => ({ code: key, label })),
  };
}

/**
 * Carries what a table holds into the sheet of another edition: figures, signs of missing ones, flags and answers, by codes
 * and years. Sums that the new sheet works out by itself keep its formulas.
 * @param layout of the new sheet
 */
export function carryOver(table: TableReading, layout: TableLayout): CarryOver {
  const writes: (CellPosition & { input: CellInput })[] = [];
  const left: { code: string; year: number; value: CellValue }[] = [];
  const rows = new Map(layout.rows.map(({ code, row }) => [code, row]));
  const blocks = new Map(layout.years.map((block) => [block.year, block]));
  for (const source of table.rows) {
    const row = rows.get(source.key);
    for (const [yearIndex, { year, groups, status }] of source.years.entries()) {
      const block = blocks.get(year);
      for (const [groupIndex, { age, figures }] of groups.entries()) {
        const columns = block && columnGroups(block).find((each) => each.age === age)?.sexes;
        for (const sex of Object.keys(figures) as Sex[]) {
          const value = table.cells[source.row]?.[figures[sex]!.column] ?? '';
          if (value === '' || isWorkedOut(table, source, yearIndex, groupIndex, sex)) continue;
          const column = columns?.[sex];
          if (row === undefined || column === undefined) left.push({ code: source.code, year, value });
          else writes.push({ row, column, input: value });
        }
      }
      if (!status || status.text === '') continue;
      if (row === undefined || block?.status === undefined) left.push({ code: source.code, year, value: status.text });
      else writes.push({ row, column: block.status, input: status.text });
    }
  }
  return { writes: [...writes, ...answers(table, rows, blocks)], left };
}

/** Whether the new sheet's formula will give this value: a total of both sexes, or of all partners. */
function isWorkedOut(table: TableReading, row: RowReading, yearIndex: number, groupIndex: number, sex: Sex): boolean {
  const figures = row.years[yearIndex]!.groups[groupIndex]!.figures;
  const value = figureValue(figures[sex]);
  if (value === undefined) return false;
  if (row.kind !== 'total') {
    const [male, female] = [figureValue(figures.M), figureValue(figures.F)];
    return sex === 'T' && male !== undefined && female !== undefined && male + female === value;
  }
  const parts = table.rows
    .filter((part) => isPart(table, part, yearIndex))
    .map(({ years }) => figureValue(years[yearIndex]?.groups[groupIndex]?.figures[sex]))
    .filter((part) => part !== undefined);
  return parts.length > 0 && parts.reduce((sum, part) => sum + part, 0) === value;
}

function answers(
  table: TableReading,
  rows: ReadonlyMap<string, number>,
  blocks: ReadonlyMap<number, YearBlock>,
): (CellPosition & { input: CellInput })[] {
  return table.layout.rows
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ row: from, code }) =>
      table.layout.years.flatMap((source) => {
        const value = table.cells[from]?.[firstColumn(source)] ?? '';
        const [row, block] = [rows.get(code), blocks.get(source.year)];
        return value === '' || row === undefined || !block ? [] : [{ row, column: firstColumn(block), input: value }];
      }),
    );
}

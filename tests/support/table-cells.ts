import type { CellValue } from '../../src/clearing-house/sheet/sheet-plan';
import type { Sex } from '../../src/clearing-house/tables/definition';
import { table5 } from '../../src/clearing-house/tables/definitions/table-5';
import { editionOf } from '../../src/clearing-house/tables/editions';
import type { TableIdentity } from '../../src/clearing-house/tables/read-table';
import { templateCells } from '../../src/clearing-house/tables/template-cells';
import { templateLayout, type TemplateRequest } from '../../src/clearing-house/tables/template-layout';

/** A figure to put into a table: what a compiler would enter for a partner, year and sex. */
export type EnteredFigures = Readonly<Record<string, Partial<Record<Sex | 'status', CellValue>>>>;

export const bulgaria: TemplateRequest = {
  definition: table5,
  reporter: 'BG',
  edition: editionOf(2025),
  years: [2024],
  language: 'en',
};

/**
 * The cells of a new table with figures entered, as Excel would show them: totals are worked out here, independently of
 * the sheet's formulas. `entered` is by code; every year gets the same figures.
 */
export function tableCells(entered: EnteredFigures = {}, request: TemplateRequest = bulgaria): CellValue[][] {
  const layout = templateLayout(request);
  const cells = templateCells(request, layout).map((row) =>
    row.map((input): CellValue =>
      input === null || (typeof input === 'string' && input.startsWith('=')) ? '' : input,
    ),
  );
  const parts = layout.rows.filter(({ kind }) => kind !== 'total' && kind !== 'question');
  const total = layout.rows.find(({ kind }) => kind === 'total')!;
  for (const { sexes, status } of layout.years) {
    const { T, M, F } = sexes as Record<Sex, number>;
    for (const { row, code } of layout.rows) {
      const figures = entered[code];
      if (!figures) continue;
      const { M: male, F: female } = figures;
      const sum = typeof male === 'number' && typeof female === 'number' ? male + female : '';
      cells[row]![T] = figures.T ?? sum;
      cells[row]![M] = male ?? '';
      cells[row]![F] = female ?? '';
      cells[row]![status!] = figures.status ?? '';
    }
    if (entered.TOTAL) continue;
    for (const column of [T, M, F]) {
      const numbers = parts.map(({ row }) => cells[row]![column]).filter((value) => typeof value === 'number');
      cells[total.row]![column] = numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) : '';
    }
  }
  return cells;
}

/** The row of a code in a new table. */
export const rowOf = (code: string, request: TemplateRequest = bulgaria): number =>
  templateLayout(request).rows.find((row) => row.code === code)!.row;

/** The columns of a year in a new table. */
export function columnsOf(year: number, request: TemplateRequest = bulgaria): Record<Sex | 'status', number> {
  const block = templateLayout(request).years.find((each) => each.year === year)!;
  return { ...(block.sexes as Record<Sex, number>), status: block.status! };
}

/** What the properties of the sheet that a request makes say. */
export const identityOf = ({ definition, reporter, edition, language }: TemplateRequest): TableIdentity => ({
  definition,
  reporter,
  round: edition.round,
  language,
});

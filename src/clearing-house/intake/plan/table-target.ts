import { ageGroups } from '../../codes/ages';
import type { CellPosition } from '../../sheet/area';
import type { CellValue } from '../../sheet/sheet-plan';
import type { Sex } from '../../tables/definition';
import type { Cells, RowReading, TableReading } from '../../tables/read-table';
import type { FigureKey } from '../block/block';
import type { IntakeAnswers, IntakeContext } from '../block/context';
import type { IntakeTarget } from './intake-plan';

/** What a table says to the reading of a block that is to go into it. */
export function intakeContext(table: TableReading, answers: IntakeAnswers): IntakeContext {
  return {
    reporter: table.reporter,
    sexes: sexesOf(table),
    years: yearsOf(table),
    stock: table.definition.measure === 'stock',
    categories: table.rows.filter(({ kind }) => kind === 'category').map(({ key }) => key),
    answers,
  };
}

/**
 * A table in a sheet as the target of an intake.
 * @param formulas of its sheet, from A1 on
 */
export function tableTarget(table: TableReading, formulas: Cells): IntakeTarget {
  const rows = new Map<string, RowReading>();
  // Where a row stands twice the checks say so; the first is the one that counts.
  for (const row of table.rows) if (!rows.has(row.key)) rows.set(row.key, row);
  return {
    reporter: table.reporter,
    partners: new Set(rows.keys()),
    years: yearsOf(table),
    sexes: sexesOf(table),
    ages: ageGroups.map(({ code }) => code).filter((code) => table.columns.some(({ age }) => age === code)),
    cellOf: ({ partner, year, sex, age }) => {
      const row = rows.get(partner);
      const block = row?.years.find((each) => each.year === year);
      const figure = block?.groups.find((group) => group.age === age)?.figures[sex];
      if (!row || !figure) return undefined;
      const place = { row: row.row, column: figure.column };
      return { ...place, current: figure.entry, isFormula: isFormula(formulaAt(formulas, place)) };
    },
  };
}

/** The cell for the statuses of a figure, with what is in it; undefined if the sheet has none. */
export function statusCell(
  table: TableReading,
  { partner, year }: FigureKey,
): (CellPosition & { readonly text: string }) | undefined {
  const row = table.rows.find(({ key }) => key === partner);
  const status = row?.years.find((block) => block.year === year)?.status;
  return row && status && { row: row.row, column: status.column, text: status.text };
}

const yearsOf = ({ layout }: TableReading): number[] => layout.years.map(({ year }) => year);

const sexesOf = ({ columns }: TableReading): Sex[] => [...new Set(columns.map(({ sex }) => sex))];

const formulaAt = (formulas: Cells, { row, column }: CellPosition): CellValue => formulas[row]?.[column] ?? '';

const isFormula = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('=');

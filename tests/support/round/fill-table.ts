import { ageGroups } from '../../../src/clearing-house/codes/ages';
import type { CellValue } from '../../../src/clearing-house/sheet/sheet-plan';
import { withinRows, type Sex, type TableDefinition } from '../../../src/clearing-house/tables/definition';
import type { TemplateLayout } from '../../../src/clearing-house/tables/template-layout';
import { both, isCount, shown, type Cell, type Count, type TableFigures } from './figures';
import type { Random } from './random';

export interface FillRequest {
  /** Written to. */
  readonly cells: CellValue[][];
  readonly layout: TemplateLayout;
  readonly definition: TableDefinition;
  readonly figures: TableFigures;
  /** Whether rows that may be parts of another row are. */
  readonly within: boolean;
  readonly random: Random;
}

const SEXES: readonly Sex[] = ['T', 'M', 'F'];

/** Writes figures into the cells of a new table, with their sums as the sheet's formulas would show them. */
export function fillTable({ cells, layout, definition, figures, within, random }: FillRequest): void {
  const weights = ageWeights(random);
  const outside = new Set(within ? withinRows(definition).map(({ code }) => code) : []);
  const parts = layout.rows.filter(({ kind }) => kind !== 'question' && kind !== 'total');
  const total = layout.rows.find(({ kind }) => kind === 'total')!;
  for (const [yearIndex, { sexes, status, ages }] of layout.years.entries()) {
    for (const { row, code } of parts) {
      const cell = figures.get(code)![yearIndex]!;
      put(cells[row]!, sexes, cell);
      if (ages.length > 0 && isCount(cell) && both(cell) > 0) {
        const [males, females] = [split(cell.M, weights), split(cell.F, weights)];
        ages.forEach((group, index) => put(cells[row]!, group.sexes, { M: males[index]!, F: females[index]! }));
      }
      if (isCount(cell) && both(cell) > 0 && random.chance(0.02)) cells[row]![status!] = random.oneOf(['E', 'P', 'U']);
    }
    for (const group of [{ sexes }, ...ages]) {
      for (const sex of SEXES) {
        const column = group.sexes[sex]!;
        const known = parts.flatMap(({ row, code }) => {
          const value = cells[row]![column];
          return typeof value === 'number' && !outside.has(code) ? [value] : [];
        });
        cells[total.row]![column] = known.length > 0 ? known.reduce((a, b) => a + b, 0) : '';
      }
    }
  }
}

function put(row: CellValue[], columns: Readonly<Partial<Record<Sex, number>>>, cell: Cell): void {
  const values = shown(cell);
  for (const sex of SEXES) row[columns[sex]!] = values[sex];
}

/** The share of each age group among migrants: most are young adults, few are of unknown age. */
function ageWeights(random: Random): number[] {
  const weights = ageGroups.map(({ from }) =>
    from === undefined ? 0.02 : Math.exp(-(((from - 27) / 18) ** 2)) + 0.05 * random.between(0.5, 1),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

/** Divides a count such that the parts make it up: by the cumulated shares, so that no part is below 0. */
function split(count: Count['M'], weights: readonly number[]): number[] {
  let [share, given] = [0, 0];
  return weights.map((weight, index) => {
    share += weight;
    const upTo = index === weights.length - 1 ? count : Math.floor(count * share);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}

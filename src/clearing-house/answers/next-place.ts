import type { CellPosition } from '../sheet/area';
import type { AnsweredFinding } from './settle';

/** A cell with what was found about it. */
export interface FindingPlace extends CellPosition {
  /** The id of the sheet. */
  readonly sheet: string;
  /** One at least. */
  readonly findings: readonly AnsweredFinding[];
  /** Its place among all cells with findings, from 1. */
  readonly position: number;
  /** How many such cells there are. */
  readonly count: number;
}

/**
 * The next cell to look at after one of the workbook: to the right, then down, then in the sheets that follow; after the
 * last comes the first. Undefined if there is none.
 * @param sheets the ids of the workbook's sheets in their order
 */
export function nextPlace(
  findings: readonly AnsweredFinding[],
  sheets: readonly string[],
  after: CellPosition & { readonly sheet: string },
): FindingPlace | undefined {
  const byCell = new Map<string, { sheet: string; row: number; column: number; findings: AnsweredFinding[] }>();
  for (const each of findings) {
    const { sheet, cells } = each.finding;
    const { row, column } = cells[0];
    const key = `${sheet} ${row} ${column}`;
    const known = byCell.get(key);
    if (known) known.findings.push(each);
    else byCell.set(key, { sheet, row, column, findings: [each] });
  }
  const compare = (a: typeof after, b: typeof after): number =>
    sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column;
  const places = [...byCell.values()].sort(compare);
  const found = places.findIndex((place) => compare(place, after) > 0);
  const index = Math.max(found, 0);
  const place = places[index];
  return place && { ...place, position: index + 1, count: places.length };
}

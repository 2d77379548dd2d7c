import type { FormulaTree, UnitRange } from './formula-generator';
import { RelativeFormula } from './relative-formula';

/** How formulas that are the same in relative terms are told, by the first of them. */
export interface Shape {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
  readonly relative: RelativeFormula | undefined;
  /** What the first refers to, each once. */
  ranges: readonly UnitRange[] | undefined;
}

/** The formulas of a workbook in relative terms. */
export class FormulaShapes {
  private readonly shapes = new Map<string, Map<string, Shape>>();
  /** The last shape in each column of each sheet: the next row mostly has the same. */
  private readonly latest = new Map<string, Map<number, Shape>>();

  of({ formula, row, column, subUnitId }: FormulaTree): Shape {
    const latest = this.latest.get(subUnitId) ?? new Map<number, Shape>();
    this.latest.set(subUnitId, latest);
    const above = latest.get(column);
    if (above?.relative?.is(formula, row, column)) return above;
    const relative = RelativeFormula.of(formula, row, column);
    const shapes = this.shapes.get(subUnitId) ?? new Map<string, Shape>();
    this.shapes.set(subUnitId, shapes);
    const shape: Shape = (relative && shapes.get(relative.text)) ?? {
      formula,
      row,
      column,
      relative,
      ranges: undefined,
    };
    if (relative) shapes.set(relative.text, shape);
    latest.set(column, shape);
    return shape;
  }

  forget(): void {
    this.shapes.clear();
    this.latest.clear();
  }
}

/** Each range once, however often a formula names it. */
export function once(ranges: readonly UnitRange[]): UnitRange[] {
  const known = new Map<string, UnitRange>();
  for (const each of ranges) {
    const { startRow, endRow, startColumn, endColumn, startAbsoluteRefType, endAbsoluteRefType } = each.range;
    const ends = [startRow, endRow, startColumn, endColumn, startAbsoluteRefType, endAbsoluteRefType];
    known.set([each.unitId, each.sheetId, ...ends].join(' '), each);
  }
  return [...known.values()];
}

import type { ICellData, IRange, Nullable } from '@univerjs/core';
import type { IFormulaCurrentConfigService, IFormulaRuntimeService } from '@univerjs/engine-formula';

/** A formula of a cell, as far as it matters here. */
export interface RunTree {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
  /** Whether it is to be calculated whatever has become of what it refers to. */
  readonly isDirty: boolean;
  readonly rangeList: readonly { readonly sheetId: string; readonly range: IRange }[];
}

/**
 * The formulas that Univer is going to calculate, taken from the end. It passes over those of which everything they refer to
 * came out as it was: one figure of a table that many formulas search changes few of them, and Univer 0.25.1 would calculate
 * also all that follows from the others.
 */
export class RunList<Tree extends RunTree> {
  private readonly changed: Changed;
  private last: Tree | undefined;

  /** @param isPlain whether a formula depends on nothing but the cells that it refers to */
  constructor(
    private readonly trees: Tree[],
    private readonly isPlain: (tree: Tree) => boolean,
    private readonly config: IFormulaCurrentConfigService,
    private readonly runtime: IFormulaRuntimeService,
  ) {
    this.changed = new Changed(config.getDirtyRanges());
  }

  /** How many may be left; the last of them is one to calculate. */
  get length(): number {
    const { trees } = this;
    if (this.last && this.cameOutOtherwise(this.last))
      this.changed.add(this.last.subUnitId, this.last.row, this.last.column);
    this.last = undefined;
    while (trees.length > 0 && this.isUnchanged(trees.at(-1)!)) trees.pop();
    return trees.length;
  }

  pop(): Tree | undefined {
    this.last = this.trees.pop();
    return this.last;
  }

  private isUnchanged(tree: Tree): boolean {
    if (tree.isDirty || !this.isPlain(tree)) return false;
    return !tree.rangeList.some(({ sheetId, range }) => this.changed.touches(sheetId, range));
  }

  private cameOutOtherwise(tree: Tree): boolean {
    const { unitId, subUnitId, row, column } = tree;
    if (!this.isPlain(tree)) return true;
    const isSpilled = (ranges: ReturnType<IFormulaRuntimeService['getUnitArrayFormula']>): boolean =>
      ranges[unitId]?.[subUnitId]?.[row]?.[column] !== undefined;
    if (isSpilled(this.runtime.getUnitArrayFormula()) || isSpilled(this.config.getArrayFormulaRange())) {
      this.changed.addAll(subUnitId);
      return true;
    }
    const before = this.config.getUnitData()[unitId]?.[subUnitId]?.cellData.getValue(row, column);
    return !isSame(before, this.runtime.getUnitData()[unitId]?.[subUnitId]?.getValue(row, column));
  }
}

/** A result that brings a number format along may change how the cell looks. */
const isSame = (before: Nullable<ICellData>, after: Nullable<ICellData>): boolean =>
  !after?.s && !after?.p && (before?.v ?? '') === (after?.v ?? '') && (before?.t ?? 0) === (after?.t ?? 0);

/** The columns of Excel's grid, to number cells. */
const COLUMNS = 16_384;
/** From so many changed cells of a sheet on, each range of it counts as changed. */
const MANY = 500;

/** The cells that have changed. */
class Changed {
  private readonly ranges = new Map<string, IRange[]>();
  private readonly cells = new Map<string, Set<number>>();
  private readonly sheets = new Set<string>();

  constructor(dirty: readonly { readonly sheetId: string; readonly range: IRange }[]) {
    for (const { sheetId, range } of dirty) {
      const known = this.ranges.get(sheetId);
      if (known) known.push(range);
      else this.ranges.set(sheetId, [range]);
    }
    for (const [sheetId, ranges] of this.ranges) if (ranges.length > MANY) this.sheets.add(sheetId);
  }

  add(sheetId: string, row: number, column: number): void {
    const cells = this.cells.get(sheetId) ?? new Set();
    this.cells.set(sheetId, cells.add(row * COLUMNS + column));
  }

  addAll(sheetId: string): void {
    this.sheets.add(sheetId);
  }

  touches(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): boolean {
    if (this.sheets.has(sheetId)) return true;
    // An end that is no number is that of a whole row or column: none of these is apart.
    const isApart = (other: IRange): boolean =>
      other.endRow < startRow
      || other.startRow > endRow
      || other.endColumn < startColumn
      || other.startColumn > endColumn;
    if (this.ranges.get(sheetId)?.some((range) => !isApart(range))) return true;
    const cells = this.cells.get(sheetId);
    if (!cells) return false;
    if (startRow === endRow && startColumn === endColumn) return cells.has(startRow * COLUMNS + startColumn);
    if (cells.size > MANY) return true;
    for (const cell of cells) {
      const [row, column] = [Math.floor(cell / COLUMNS), cell % COLUMNS];
      if (!isApart({ startRow: row, endRow: row, startColumn: column, endColumn: column })) return true;
    }
    return false;
  }
}

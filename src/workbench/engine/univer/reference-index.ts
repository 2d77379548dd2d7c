import { type IRange, RTree } from '@univerjs/core';
import { IDependencyManagerService } from '@univerjs/engine-formula';
import type { UniverBook } from './book';

/** Cells of a sheet. */
interface Cells {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
/** Cells that a formula refers to. */
interface Reference extends Cells {
  readonly id: number;
}
type Formulas = Set<number>;

/** The private member of Univer 0.25.1's `DependencyManagerService` that is replaced here, and what it is asked for. */
interface Manager {
  _dependencyRTreeCache: Index;
}
interface Index {
  bulkInsert(references: readonly Reference[]): void;
  bulkRemove(references: readonly Reference[]): void;
  bulkSearch(cells: readonly Cells[], except?: ReadonlySet<number>): Formulas;
  removeById(unitId: string, sheetId?: string): void;
  clear(): void;
  openKdTree(): void;
  closeKdTree(): void;
}

/** Lets the formulas that refer to a cell be found by the cell. Univer 0.25.1 sorts all cells referred to at every calculation. */
export function findFormulasByCell(book: UniverBook): void {
  const manager = book.get(IDependencyManagerService) as object as Manager;
  if ('_dependencyRTreeCache' in manager) manager._dependencyRTreeCache = new ReferenceIndex();
}

/** The columns of Excel's grid, to number cells. */
const COLUMNS = 16_384;

/** What the formulas of a workbook refer to. */
class ReferenceIndex implements Index {
  private readonly sheets = new Map<string, SheetIndex>();

  bulkInsert(references: readonly Reference[]): void {
    for (const { unitId, sheetId, range, id } of references) {
      if (unitId === '') continue;
      const key = `${unitId} ${sheetId}`;
      const sheet = this.sheets.get(key) ?? new SheetIndex();
      this.sheets.set(key, sheet);
      sheet.insert(whole(range), id);
    }
  }

  /** Univer names what a formula refers to in a sheet by the smallest range around it all. */
  bulkRemove(references: readonly Reference[]): void {
    for (const { unitId, sheetId, id } of references) this.sheets.get(`${unitId} ${sheetId}`)?.remove(id);
  }

  bulkSearch(cells: readonly Cells[], except?: ReadonlySet<number>): Formulas {
    const found: Formulas = new Set();
    for (const { unitId, sheetId, range } of cells) {
      this.sheets.get(`${unitId} ${sheetId}`)?.search(whole(range), (formulas) => {
        for (const id of formulas) if (!except?.has(id)) found.add(id);
      });
    }
    return found;
  }

  removeById(unitId: string, sheetId?: string): void {
    for (const key of this.sheets.keys()) {
      if (sheetId ? key === `${unitId} ${sheetId}` : key.startsWith(`${unitId} `)) this.sheets.delete(key);
    }
  }

  clear(): void {
    this.sheets.clear();
  }

  openKdTree(): void {
    // There is nothing to prepare,
  }

  closeKdTree(): void {
    // and nothing to put away.
  }
}

/** A range to which formulas refer, all of them under one number. */
interface Shared {
  readonly range: IRange;
  readonly formulas: Formulas;
  readonly number: number;
}

/** What refers to a sheet: to its cells by cell, to ranges by range, however many formulas refer to the same. */
class SheetIndex {
  private readonly cells = new Map<number, Formulas>();
  private readonly ranges = new Map<string, Shared>();
  private readonly numbered = new Map<number, Shared>();
  private readonly tree = new RTree();
  /** What takes a formula out again. */
  private readonly removals = new Map<number, (() => void)[]>();

  insert(range: IRange, id: number): void {
    const removal = isCell(range) ? this.insertCell(range, id) : this.insertRange(range, id);
    const removals = this.removals.get(id);
    if (removals) removals.push(removal);
    else this.removals.set(id, [removal]);
  }

  remove(id: number): void {
    for (const removal of this.removals.get(id) ?? []) removal();
    this.removals.delete(id);
  }

  search(range: IRange, found: (formulas: Formulas) => void): void {
    const { startRow, endRow, startColumn, endColumn } = range;
    const { cells } = this;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) <= cells.size) {
      for (let row = startRow; row <= endRow; row++) {
        for (let column = startColumn; column <= endColumn; column++) {
          const formulas = cells.get(row * COLUMNS + column);
          if (formulas) found(formulas);
        }
      }
    } else {
      for (const [key, formulas] of cells) {
        const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
        if (row >= startRow && row <= endRow && column >= startColumn && column <= endColumn) found(formulas);
      }
    }
    if (this.ranges.size === 0) return;
    for (const number of this.tree.bulkSearch([{ ...HERE, range }])) found(this.numbered.get(Number(number))!.formulas);
  }

  private insertCell({ startRow, startColumn }: IRange, id: number): () => void {
    const key = startRow * COLUMNS + startColumn;
    const formulas = this.cells.get(key) ?? new Set();
    this.cells.set(key, formulas.add(id));
    return () => {
      if (formulas.delete(id) && formulas.size === 0) this.cells.delete(key);
    };
  }

  private insertRange(range: IRange, id: number): () => void {
    const key = `${range.startRow} ${range.endRow} ${range.startColumn} ${range.endColumn}`;
    const shared = this.ranges.get(key) ?? this.share(key, range);
    shared.formulas.add(id);
    return () => {
      if (!shared.formulas.delete(id) || shared.formulas.size > 0) return;
      this.ranges.delete(key);
      this.numbered.delete(shared.number);
      this.tree.remove({ ...HERE, range, id: shared.number });
    };
  }

  private share(key: string, range: IRange): Shared {
    const shared: Shared = { range, formulas: new Set(), number: this.next++ };
    this.ranges.set(key, shared);
    this.numbered.set(shared.number, shared);
    this.tree.insert({ ...HERE, range, id: shared.number });
    return shared;
  }

  private next = 0;
}

/** Univer's tree is by workbook and sheet; each index here has one of its own. */
const HERE = { unitId: 'book', sheetId: 'sheet' };

const isCell = ({ startRow, endRow, startColumn, endColumn }: IRange): boolean =>
  startRow === endRow && startColumn === endColumn;

/** A range with all its ends: those of whole rows and columns are no numbers. */
function whole(range: IRange): IRange {
  const { startRow, endRow, startColumn, endColumn } = range;
  if (!Number.isNaN(startRow + endRow + startColumn + endColumn)) return range;
  return {
    startRow: startRow || 0,
    endRow: Number.isNaN(endRow) ? Infinity : endRow,
    startColumn: startColumn || 0,
    endColumn: Number.isNaN(endColumn) ? Infinity : endColumn,
  };
}

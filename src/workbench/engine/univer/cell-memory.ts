import type { IRange } from '@univerjs/core';
import { holdsCell } from './ranges';

/** The columns of Excel's grid, to number cells. */
const COLUMNS = 16_384;
/** From so many cells on all is forgotten: more than anybody sees at a time. */
const MOST = 50_000;

/** What has been found out about cells of a sheet, until it is forgotten. */
export class CellMemory<T> {
  private readonly known = new Map<number, T>();

  has(row: number, column: number): boolean {
    return this.known.has(row * COLUMNS + column);
  }

  get(row: number, column: number): T | undefined {
    return this.known.get(row * COLUMNS + column);
  }

  set(row: number, column: number, value: T): void {
    if (this.known.size >= MOST) this.known.clear();
    this.known.set(row * COLUMNS + column, value);
  }

  /**
   * Forgets the cells of some ranges, which may be endless, or all.
   * @returns whether there was anything to forget
   */
  forget(ranges?: readonly IRange[]): boolean {
    const { size } = this.known;
    if (!ranges) this.known.clear();
    else for (const range of ranges) this.forgetIn(range);
    return this.known.size < size;
  }

  private forgetIn(range: IRange): void {
    const { startRow, endRow, startColumn, endColumn } = range;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > this.known.size) {
      for (const place of this.known.keys()) {
        if (holdsCell(range, Math.floor(place / COLUMNS), place % COLUMNS)) this.known.delete(place);
      }
      return;
    }
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) this.known.delete(row * COLUMNS + column);
    }
  }
}

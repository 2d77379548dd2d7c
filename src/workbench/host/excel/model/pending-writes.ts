import type { CellInput, SheetId } from '../../../engine/engine';
import { rect, type Rect } from '../../../engine/geometry';

/** By row and column; null where a write goes on and leaves the cell as it is. */
type Cells = Map<number, Map<number, CellInput>>;
type Write = (sheet: SheetId, area: Rect, input: readonly (readonly CellInput[])[]) => void;

/**
 * What a request has written into cells and the engine has not seen. Every write costs the engine a walk through the
 * sheet, and office.js sends what an add-in writes in many pieces: cell by cell in a loop, or 1,500 cells at a time.
 * So writes wait for the next thing that could tell the difference, and go in as few rectangles as hold them.
 */
export class PendingWrites {
  private sheet: SheetId | undefined;
  private readonly cells: Cells = new Map();

  constructor(private readonly write: Write) {}

  add(sheet: SheetId, area: Rect, input: readonly (readonly CellInput[])[]): void {
    if (this.sheet !== undefined && (this.sheet !== sheet || this.touches(area))) this.flush();
    this.sheet = sheet;
    for (const [down, line] of input.entries()) {
      const row = rowOf(this.cells, area.row + down);
      for (const [right, value] of line.entries()) {
        if (value !== null || !row.has(area.column + right)) row.set(area.column + right, value);
      }
    }
  }

  /** Hands everything to the engine. */
  flush(): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    const patches = patchesOf(this.cells);
    this.sheet = undefined;
    this.cells.clear();
    for (const { area, input } of patches) this.write(sheet, area, input);
  }

  /** A second write to a cell may depend on the first, as a number after a percentage does. */
  private touches({ row, column, rows, columns }: Rect): boolean {
    for (let r = row; r < row + rows; r++) {
      const line = this.cells.get(r);
      if (!line) continue;
      for (let c = column; c < column + columns; c++) if ((line.get(c) ?? null) !== null) return true;
    }
    return false;
  }
}

interface Patch {
  readonly area: Rect;
  readonly input: readonly (readonly CellInput[])[];
}

function rowOf(cells: Cells, row: number): Map<number, CellInput> {
  const line = cells.get(row) ?? new Map<number, CellInput>();
  cells.set(row, line);
  return line;
}

/** The runs of each row, joined with the same run in the row below. */
function patchesOf(cells: Cells): Patch[] {
  const patches: { area: Rect; input: CellInput[][] }[] = [];
  const open = new Map<string, { area: Rect; input: CellInput[][] }>();
  for (const row of ascending(cells.keys())) {
    for (const run of runsOf(cells.get(row)!)) {
      const key = `${run.column} ${run.input.length}`;
      const above = open.get(key);
      if (above?.area.row === undefined || above.area.row + above.area.rows !== row) {
        const patch = { area: rect(row, run.column, 1, run.input.length), input: [run.input] };
        patches.push(patch);
        open.set(key, patch);
        continue;
      }
      above.area = { ...above.area, rows: above.area.rows + 1 };
      above.input.push(run.input);
    }
  }
  return patches;
}

function runsOf(line: ReadonlyMap<number, CellInput>): { readonly column: number; readonly input: CellInput[] }[] {
  const runs: { column: number; input: CellInput[] }[] = [];
  let last: (typeof runs)[number] | undefined;
  for (const column of ascending(line.keys())) {
    const value = line.get(column)!;
    if (last && column === last.column + last.input.length) last.input.push(value);
    else runs.push((last = { column, input: [value] }));
  }
  return runs;
}

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);

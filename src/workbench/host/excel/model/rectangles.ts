import { rect, type Rect } from '../../../engine/geometry';

/**
 * Covers the cells of an area that satisfy a condition with rectangles, no cell twice: the runs of each row, joined
 * downwards where the next row has the same run.
 */
export function rectanglesWhere(area: Rect, holds: (row: number, column: number) => boolean): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const runs = runsOf(area, row, holds);
    const joined = runs.map((run) => {
      const above = open.find(({ column, columns }) => column === run.column && columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(
      ...open.filter((above) => !joined.some((each) => each.row === above.row && each.column === above.column)),
    );
    open = joined;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runsOf(area: Rect, row: number, holds: (row: number, column: number) => boolean): Rect[] {
  const runs: Rect[] = [];
  const end = area.column + area.columns;
  let start: number | undefined;
  for (let column = area.column; column <= end; column++) {
    const inside = column < end && holds(row, column);
    if (inside) start ??= column;
    else if (start !== undefined) {
      runs.push(rect(row, start, 1, column - start));
      start = undefined;
    }
  }
  return runs;
}

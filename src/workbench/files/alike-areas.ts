import { rect, type Rect } from '../engine/geometry';

/** Cells of equal numbers as areas: the runs of each row, joined downwards where the next row has the same run. */
export function alikeAreas(grid: readonly (readonly number[])[]): { readonly number: number; readonly area: Rect }[] {
  const found: { number: number; area: Rect }[] = [];
  let open = new Map<string, { number: number; area: Rect }>();
  grid.forEach((line, row) => {
    const next = new Map<string, { number: number; area: Rect }>();
    let column = 0;
    while (column < line.length) {
      const number = line[column]!;
      let end = column + 1;
      while (end < line.length && line[end] === number) end += 1;
      const key = `${column},${end},${number}`;
      const above = open.get(key);
      const run = {
        number,
        area: above ? { ...above.area, rows: above.area.rows + 1 } : rect(row, column, 1, end - column),
      };
      if (above) found.splice(found.indexOf(above), 1, run);
      else found.push(run);
      next.set(key, run);
      column = end;
    }
    open = next;
  });
  return found;
}

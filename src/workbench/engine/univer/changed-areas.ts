import type { IRange } from '@univerjs/core';

type Matrix = Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>;

/**
 * The rectangles that the cells of a matrix make up, from top to bottom: neighbours in a row, and rows below each other that
 * reach as far.
 */
export function areasOf(matrix: Matrix): IRange[] {
  const areas: IRange[] = [];
  /** Those that the next row may continue, by their columns. */
  let open = new Map<string, IRange>();
  for (const row of keysOf(matrix)) {
    const continued = new Map<string, IRange>();
    for (const [startColumn, endColumn] of runs(keysOf(matrix[row]!))) {
      const key = `${startColumn} ${endColumn}`;
      const above = open.get(key);
      if (above?.endRow === row - 1) {
        above.endRow = row;
        continued.set(key, above);
      } else {
        const area = { startRow: row, endRow: row, startColumn, endColumn };
        areas.push(area);
        continued.set(key, area);
      }
    }
    open = continued;
  }
  return areas;
}

const keysOf = (sparse: object): number[] =>
  Object.keys(sparse)
    .map(Number)
    .sort((a, b) => a - b);

/** Numbers that follow each other, as first and last. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}

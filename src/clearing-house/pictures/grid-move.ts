/** A place in a picture that the arrow keys go through. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const PAGE = 10;

/**
 * Where a key leads to from a place; undefined if it is no key that moves. With a single column all arrow keys go through the
 * rows; else they go their way. Home and End are the ends of a row, with Ctrl (or in a single column) those of the picture.
 */
export function moved(from: Place, key: string, { rows, columns }: GridSize, control = false): Place | undefined {
  const single = columns === 1;
  const to = (row: number, column: number): Place => ({
    row: Math.min(rows - 1, Math.max(0, row)),
    column: Math.min(columns - 1, Math.max(0, column)),
  });
  const { row, column } = from;
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return single ? to(row + 1, 0) : to(row, column + 1);
    case 'ArrowLeft':
      return single ? to(row - 1, 0) : to(row, column - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'Home':
      return single || control ? to(0, 0) : to(row, 0);
    case 'End':
      return single || control ? to(rows, columns) : to(row, columns);
    default:
      return undefined;
  }
}

/** The nearest of some points to a pointer, by its index, if one is as near as `within` pixels. */
export function nearest(
  points: readonly { readonly x: number; readonly y: number }[],
  x: number,
  y: number,
  within = 16,
): number | undefined {
  let [best, distance] = [-1, within];
  points.forEach((point, index) => {
    const far = Math.hypot(point.x - x, point.y - y);
    if (far < distance) [best, distance] = [index, far];
  });
  return best < 0 ? undefined : best;
}

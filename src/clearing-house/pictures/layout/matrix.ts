import type { Box } from '../box';
import type { Place } from '../grid-move';
import type { MatrixCell, Tone } from '../matrix-cells';

/** How large the cells of a matrix are, and what is written into them. Pixels. */
export interface MatrixLayout {
  /** Of the row and the column of codes. */
  readonly head: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Whether both figures are written into a cell. */
  readonly figures: boolean;
  readonly width: number;
  readonly height: number;
}

const LEAST = 12;
const MOST = 72;
/** Room for two figures in their short form. */
const WITH_FIGURES = { width: 50, height: 32 } as const;
const HEAD = 30;

/**
 * A matrix of so many countries that fits into a width, or is as small as can be seen; with figures if they have room, or if they
 * are wanted, whatever the width.
 */
export function matrixLayout(countries: number, width: number, figuresWanted: boolean): MatrixLayout {
  const fitting = Math.floor((width - HEAD) / Math.max(1, countries));
  const figures = figuresWanted || fitting >= WITH_FIGURES.width;
  const cellWidth = figures ? Math.min(MOST, Math.max(WITH_FIGURES.width, fitting)) : Math.max(LEAST, fitting);
  const cellHeight = figures ? WITH_FIGURES.height : cellWidth;
  return {
    head: HEAD,
    cellWidth,
    cellHeight,
    figures,
    width: HEAD + countries * cellWidth,
    height: HEAD + countries * cellHeight,
  };
}

export const cellBox = ({ head, cellWidth, cellHeight }: MatrixLayout, { row, column }: Place): Box => ({
  x: head + column * cellWidth,
  y: head + row * cellHeight,
  width: cellWidth - 1,
  height: cellHeight - 1,
});

/** The cell at a point; undefined outside. */
export function cellAt(
  { head, cellWidth, cellHeight }: MatrixLayout,
  countries: number,
  x: number,
  y: number,
): Place | undefined {
  const [row, column] = [Math.floor((y - head) / cellHeight), Math.floor((x - head) / cellWidth)];
  return row >= 0 && column >= 0 && row < countries && column < countries ? { row, column } : undefined;
}

/** The rows and columns, first and after the last, that can be seen of a matrix scrolled so far in a window of this size. */
export function visibleCells(
  layout: MatrixLayout,
  countries: number,
  view: Box,
): { rows: [number, number]; columns: [number, number] } {
  const range = (from: number, size: number, cell: number): [number, number] => [
    Math.max(0, Math.floor(from / cell)),
    Math.min(countries, Math.ceil((from + size - layout.head) / cell)),
  ];
  return { rows: range(view.y, view.height, layout.cellHeight), columns: range(view.x, view.width, layout.cellWidth) };
}

/** All cells of a tone as one path of SVG, so that a large matrix takes few nodes. */
export function tonePaths(cells: readonly MatrixCell[], layout: MatrixLayout): Map<Tone, string> {
  const paths = new Map<Tone, string>();
  for (const cell of cells) {
    const { x, y, width, height } = cellBox(layout, cell);
    paths.set(cell.tone, `${paths.get(cell.tone) ?? ''}M${x},${y}h${width}v${height}h${-width}Z`);
  }
  return paths;
}

/**
 * A corner of each cell that differs by more than a little: the upper one where the destination counts more, the lower one where
 * it counts fewer. It says without colour what the colour says.
 */
export function cornerPaths(cells: readonly MatrixCell[], layout: MatrixLayout): Map<Tone, string> {
  const paths = new Map<Tone, string>();
  const size = Math.min(8, layout.cellWidth * 0.42);
  for (const cell of cells) {
    const more = cell.tone.startsWith('more');
    if (!more && !cell.tone.startsWith('fewer')) continue;
    const { x, y, width, height } = cellBox(layout, cell);
    const corner = more
      ? `M${x + width - size},${y}h${size}v${size}Z`
      : `M${x + width - size},${y + height}h${size}v${-size}Z`;
    paths.set(cell.tone, (paths.get(cell.tone) ?? '') + corner);
  }
  return paths;
}

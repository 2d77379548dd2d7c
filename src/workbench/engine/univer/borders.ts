import { BorderStyleTypes, type IBorderData, type IBorderStyleData, type Nullable } from '@univerjs/core';
import type { Border, BorderEdge, FormatsPort, SheetId } from '../engine';
import type { Rect } from '../geometry';
import { type CellMatrix, type Grid, styled } from './grid';
import { hexColor } from './styles';

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** Excel's pairs of line style and weight, and the one style that Univer has for each. */
const LINES: readonly (readonly [Border['style'], Border['weight'], BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

type Side = 't' | 'b' | 'l' | 'r' | 'tl_br' | 'bl_tr';

/** A line between two cells may be kept in either; each side names where its counterpart lies. */
const OPPOSITE: Partial<Record<Side, { side: Side; down: number; right: number }>> = {
  t: { side: 'b', down: -1, right: 0 },
  b: { side: 't', down: 1, right: 0 },
  l: { side: 'r', down: 0, right: -1 },
  r: { side: 'l', down: 0, right: 1 },
};

/** Lines around and between cells. */
export class UniverBorders implements Pick<FormatsPort, 'border' | 'setBorder'> {
  constructor(private readonly grid: Grid) {}

  /** The border of the first cell that has such an edge; an area of one row has no lines inside it. */
  border(sheet: SheetId, area: Rect, edge: BorderEdge): Border {
    const [first] = this.edges(sheet, area, edge);
    if (!first) return NO_BORDER;
    const own = this.side(sheet, first.row, first.column, first.side);
    if (own) return toBorder(own);
    const other = OPPOSITE[first.side];
    const neighbour = other && this.side(sheet, first.row + other.down, first.column + other.right, other.side);
    return neighbour ? toBorder(neighbour) : NO_BORDER;
  }

  setBorder(sheet: SheetId, area: Rect, edge: BorderEdge, border: Border): void {
    const line = toLine(border);
    const sides = new Map<string, { row: number; column: number; bd: IBorderData }>();
    const put = (row: number, column: number, side: Side, value: IBorderStyleData | null): void => {
      const key = `${row},${column}`;
      const cell = sides.get(key) ?? { row, column, bd: {} };
      cell.bd[side] = value;
      sides.set(key, cell);
    };
    for (const { row, column, side } of this.edges(sheet, area, edge)) {
      put(row, column, side, line);
      const other = OPPOSITE[side];
      if (!other) continue;
      const [besideRow, besideColumn] = [row + other.down, column + other.right];
      if (this.side(sheet, besideRow, besideColumn, other.side)) put(besideRow, besideColumn, other.side, null);
    }
    this.grid.makeRoom(sheet, area);
    const cells: CellMatrix = {};
    for (const { row, column, bd } of sides.values()) {
      (cells[row] ??= {})[column] = styled(this.grid.raw(sheet, row, column), { bd });
    }
    this.grid.writeStyles(sheet, cells);
  }

  private side(sheet: SheetId, row: number, column: number, side: Side): Nullable<IBorderStyleData> {
    return row < 0 || column < 0 ? undefined : this.grid.style(sheet, row, column).bd?.[side];
  }

  /** The cells along an edge of an area, with the side of them that it is. */
  private *edges(
    sheet: SheetId,
    whole: Rect,
    edge: BorderEdge,
  ): Generator<{ row: number; column: number; side: Side }> {
    const area = this.grid.clip(sheet, whole) ?? whole;
    const [top, left, bottom, right] = [
      area.row,
      area.column,
      area.row + area.rows - 1,
      area.column + area.columns - 1,
    ];
    const among = function* (fromRow: number, toRow: number, fromColumn: number, toColumn: number, side: Side) {
      for (let row = fromRow; row <= toRow; row++) {
        for (let column = fromColumn; column <= toColumn; column++) yield { row, column, side };
      }
    };
    switch (edge) {
      case 'EdgeTop':
        return yield* among(top, top, left, right, 't');
      case 'EdgeBottom':
        return yield* among(bottom, bottom, left, right, 'b');
      case 'EdgeLeft':
        return yield* among(top, bottom, left, left, 'l');
      case 'EdgeRight':
        return yield* among(top, bottom, right, right, 'r');
      case 'InsideHorizontal':
        return yield* among(top + 1, bottom, left, right, 't');
      case 'InsideVertical':
        return yield* among(top, bottom, left + 1, right, 'l');
      case 'DiagonalDown':
        return yield* among(top, bottom, left, right, 'tl_br');
      case 'DiagonalUp':
        return yield* among(top, bottom, left, right, 'bl_tr');
    }
  }
}

function toBorder(line: IBorderStyleData): Border {
  const found = LINES.find(([, , type]) => type === line.s);
  if (!found) return NO_BORDER;
  return { style: found[0], weight: found[1], color: hexColor(line.cl?.rgb, NO_BORDER.color) };
}

function toLine({ style, weight, color }: Border): IBorderStyleData | null {
  if (style === 'None') return null;
  const lines = LINES.filter(([name]) => name === style);
  const [, , type] = lines.find(([, thickness]) => thickness === weight) ?? lines[0]!;
  return { s: type, cl: { rgb: color } };
}

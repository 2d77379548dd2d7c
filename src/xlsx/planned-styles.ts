import type { Area } from '../clearing-house/sheet/area';
import type { BorderPlan, CellFormat, SheetPlan } from '../clearing-house/sheet/sheet-plan';
import type { CellStyle, LineStyle, Side, StyleTable } from './style';

/** How each cell of a plan looks, from A1 to the last cell that is filled or formatted, as indices of styles. */
export function plannedStyles(plan: SheetPlan, styles: StyleTable): number[][] {
  const areas = [...plan.formats, ...plan.numberFormats, ...plan.borders].map(({ area }) => area);
  const rows = Math.max(plan.cells.length, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(plan.cells[0]?.length ?? 0, ...areas.map((area) => area.column + area.columns));
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellStyle => ({})));
  const restyle = (area: Area, change: (style: CellStyle) => CellStyle): void => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        cells[row]![column] = change(cells[row]![column]!);
      }
    }
  };
  for (const { area, format } of plan.numberFormats) {
    restyle(area, (style) => ({ ...style, numberFormat: format === 'General' ? undefined : format }));
  }
  for (const { area, format } of plan.formats) restyle(area, (style) => ({ ...style, ...styleOf(format) }));
  for (const border of plan.borders) {
    for (const { area, side } of edge(border)) {
      const line = { style: WEIGHTS[border.weight], color: border.color };
      restyle(area, (style) => ({ ...style, borders: { ...style.borders, [side]: line } }));
    }
  }
  return cells.map((row) => row.map((style) => styles.index(style)));
}

function styleOf({ bold, italic, vertical, wrap, ...format }: CellFormat): CellStyle {
  return {
    ...format,
    ...(bold !== undefined && { bold: bold || undefined }),
    ...(italic !== undefined && { italic: italic || undefined }),
    ...(wrap !== undefined && { wrap: wrap || undefined }),
    ...(vertical !== undefined && { vertical: vertical === 'Bottom' ? undefined : vertical }),
  };
}

const WEIGHTS: Readonly<Record<BorderPlan['weight'], LineStyle>> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' };

/** The cells along an edge of an area, and the side of them that it is. */
function edge({ area, edge }: BorderPlan): { area: Area; side: Side }[] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, rows: 1 }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columns: 1 }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: 'right' }];
    case 'InsideHorizontal':
      return [{ area: { ...area, row: row + 1, rows: rows - 1 }, side: 'top' }];
    case 'InsideVertical':
      return [{ area: { ...area, column: column + 1, columns: columns - 1 }, side: 'left' }];
  }
}

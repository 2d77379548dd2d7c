import { SIDES, type CellStyle, type Line, type LineStyle, type Side } from '../../xlsx/style';
import type { Border, BorderEdge, CellFormat, FormatsPort, SheetId } from '../engine/engine';
import { rect, type Rect } from '../engine/geometry';

/** What a cell of the grid looks like that nobody formatted: the grid's own font stands for the workbook's own. */
const PLAIN = { fontName: 'Arial', fontSize: 11, fontColor: '#000000' } as const;

/** The format that a style is to the grid, without the number format and the lines. */
export const toFormat = (style: CellStyle): Partial<CellFormat> => ({
  ...(style.fill !== undefined && { fill: style.fill }),
  ...(style.font !== undefined && { fontName: style.font }),
  ...(style.size !== undefined && { fontSize: style.size }),
  ...(style.color !== undefined && { fontColor: style.color }),
  ...(style.bold && { bold: true }),
  ...(style.italic && { italic: true }),
  ...(style.underline && { underline: style.underline }),
  ...(style.strikethrough && { strikethrough: true }),
  ...(style.horizontal && { horizontal: style.horizontal }),
  ...(style.vertical && { vertical: style.vertical }),
  ...(style.wrap && { wrap: true }),
  ...(style.indent && { indent: style.indent }),
  ...(style.rotation && { rotation: style.rotation }),
  ...(style.unlocked && { locked: false }),
  ...(style.formulaHidden && { formulaHidden: true }),
});

/** The style that a format of the grid is, with its number format and lines. */
export const toStyle = (format: CellFormat, numberFormat: string, lines: CellStyle['borders']): CellStyle => ({
  ...(numberFormat !== 'General' && { numberFormat }),
  ...(format.fill !== '' && { fill: format.fill }),
  ...(format.fontName !== PLAIN.fontName && { font: format.fontName }),
  ...(format.fontSize !== PLAIN.fontSize && { size: format.fontSize }),
  ...(format.fontColor !== PLAIN.fontColor && { color: format.fontColor }),
  ...(format.bold && { bold: true }),
  ...(format.italic && { italic: true }),
  ...(format.underline !== 'None' && { underline: format.underline }),
  ...(format.strikethrough && { strikethrough: true }),
  ...(format.horizontal !== 'General' && { horizontal: format.horizontal }),
  ...(format.vertical !== 'Bottom' && { vertical: format.vertical }),
  ...(format.wrap && { wrap: true }),
  ...(format.indent > 0 && { indent: format.indent }),
  ...(format.rotation !== 0 && { rotation: format.rotation }),
  ...(!format.locked && { unlocked: true }),
  ...(format.formulaHidden && { formulaHidden: true }),
  ...(lines && { borders: lines }),
});

const EDGES: Readonly<Record<Side, BorderEdge>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

/** The line styles of a file, and the pairs of style and weight that Excel's API has for them. */
const LINES: Readonly<Record<LineStyle, readonly [Border['style'], Border['weight']]>> = {
  thin: ['Continuous', 'Thin'],
  hair: ['Continuous', 'Hairline'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

/** Draws the lines of cells that are alike: what each has at its left, the inner ones have between them. */
export function drawLines(
  formats: FormatsPort,
  sheet: SheetId,
  area: Rect,
  lines: NonNullable<CellStyle['borders']>,
): void {
  for (const side of SIDES) {
    const line = lines[side];
    if (!line) continue;
    const [style, weight] = LINES[line.style];
    const border: Border = { style, weight, color: line.color };
    formats.setBorder(sheet, area, EDGES[side], border);
    const between = side === 'left' || side === 'right' ? area.columns > 1 : area.rows > 1;
    const inside = side === 'left' || side === 'right' ? 'InsideVertical' : 'InsideHorizontal';
    if (between) formats.setBorder(sheet, area, inside, border);
  }
}

/** The lines around a cell; undefined if there are none. */
export function linesAround(formats: FormatsPort, sheet: SheetId, row: number, column: number): CellStyle['borders'] {
  const lines: Partial<Record<Side, Line>> = {};
  for (const side of SIDES) {
    const { style, weight, color } = formats.border(sheet, rect(row, column), EDGES[side]);
    if (style === 'None') continue;
    const known = (Object.keys(LINES) as LineStyle[]).find(
      (each) => LINES[each][0] === style && LINES[each][1] === weight,
    );
    lines[side] = { style: known ?? 'thin', color };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

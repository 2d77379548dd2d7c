import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import { SIDES, type CellStyle, type Underline } from '../style';

/** The workbook's own font. A font of a cell must be whole, or Excel makes one up. */
const OWN_FONT = { name: 'Calibri', size: 11, family: 2 } as const;

const UNDERLINES: Readonly<Record<Underline, NonNullable<Font['underline']>>> = {
  Single: 'single',
  Double: 'double',
  SingleAccountant: 'singleAccounting',
  DoubleAccountant: 'doubleAccounting',
};

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle['horizontal']>, Alignment['horizontal']>> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};
const VERTICAL: Readonly<Record<NonNullable<CellStyle['vertical']>, Alignment['vertical']>> = {
  Top: 'top',
  Center: 'middle',
  Justify: 'justify',
  Distributed: 'distributed',
};

const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

/** A cell's style as ExcelJS writes it. */
export function excelStyle(style: CellStyle): Partial<Style> {
  const { numberFormat, fill, unlocked, formulaHidden } = style;
  const alignment = alignmentOf(style);
  return {
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(fill !== undefined && { fill: solid(fill) }),
    font: fontOf(style),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.borders && { border: borderOf(style.borders) }),
    ...((unlocked ?? formulaHidden) && { protection: { locked: !unlocked, hidden: formulaHidden ?? false } }),
  };
}

const solid = (color: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: argb(color) });

const fontOf = ({ font, size, color, bold, italic, underline, strikethrough }: CellStyle): Partial<Font> => ({
  ...OWN_FONT,
  ...(font === undefined ? { scheme: 'minor' } : { name: font, family: undefined }),
  ...(size !== undefined && { size }),
  color: color === undefined ? { theme: 1 } : argb(color),
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline: UNDERLINES[underline] }),
  ...(strikethrough && { strike: strikethrough }),
});

const alignmentOf = ({ horizontal, vertical, wrap, indent, rotation }: CellStyle): Partial<Alignment> => ({
  ...(horizontal && { horizontal: HORIZONTAL[horizontal] }),
  ...(vertical && { vertical: VERTICAL[vertical] }),
  ...(wrap && { wrapText: true }),
  ...(indent && { indent }),
  ...(rotation && { textRotation: rotation === UPRIGHT ? ('vertical' as const) : rotation }),
});

/** Excel's degree for letters under each other. */
const UPRIGHT = 180;

const borderOf = (borders: NonNullable<CellStyle['borders']>): Partial<Borders> =>
  Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = borders[side];
      return line ? [[side, { style: line.style, color: argb(line.color) }]] : [];
    }),
  );

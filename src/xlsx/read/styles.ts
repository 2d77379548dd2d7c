import {
  LINE_STYLES,
  SIDES,
  type CellStyle,
  type ConditionalStyle,
  type Line,
  type LineStyle,
  type Side,
  type Underline,
} from '../style';
import type { ColorReader } from './colors';
import { builtInFormat } from './number-formats';
import { attribute, child, children, flag, numberIn, type Xml } from './xml';

/** The looks of a workbook's cells, by the numbers that cells give, and what conditional formats change. */
export interface Styles {
  readonly cells: readonly CellStyle[];
  readonly differences: readonly ConditionalStyle[];
}

/** The fonts that new workbooks have had; cells in these are in the workbook's own font. */
const OWN_FONTS = ['Calibri', 'Aptos Narrow', 'Aptos'];
const OWN_SIZE = 11;
const INK = '#000000';

export function readStyles(part: Xml | undefined, color: ColorReader): Styles {
  const formats = new Map(
    children(child(part, 'numFmts'), 'numFmt').map((format) => [
      numberIn(format, 'numFmtId'),
      attribute(format, 'formatCode'),
    ]),
  );
  const fonts = children(child(part, 'fonts'), 'font').map((font) => fontStyle(font, color));
  const fills = children(child(part, 'fills'), 'fill').map((fill) => fillColor(fill, color));
  const borders = children(child(part, 'borders'), 'border').map((border) => borderStyle(border, color));
  const cells = children(child(part, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const id = numberIn(xf, 'numFmtId') ?? 0;
    const numberFormat = formats.get(id) ?? builtInFormat(id);
    const fill = fills[numberIn(xf, 'fillId') ?? 0];
    const lines = borders[numberIn(xf, 'borderId') ?? 0];
    return {
      ...(numberFormat !== 'General' && { numberFormat }),
      ...(fill !== undefined && { fill }),
      ...fonts[numberIn(xf, 'fontId') ?? 0],
      ...alignmentStyle(child(xf, 'alignment')),
      ...(!flag(child(xf, 'protection'), 'locked', true) && { unlocked: true }),
      ...(flag(child(xf, 'protection'), 'hidden') && { formulaHidden: true }),
      ...(lines && Object.keys(lines).length > 0 && { borders: lines }),
    };
  });
  const differences = children(child(part, 'dxfs'), 'dxf').map((dxf) => difference(dxf, color));
  return { cells: cells.length > 0 ? cells : [{}], differences };
}

const UNDERLINES: Readonly<Record<string, Underline>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

const on = (font: Xml, name: string): boolean | undefined => {
  const element = child(font, name);
  return element && flag(element, 'val', true);
};

function underlineOf(font: Xml): Underline | undefined {
  const element = child(font, 'u');
  return element && UNDERLINES[attribute(element, 'val') ?? 'single'];
}

function fontStyle(font: Xml, color: ColorReader): CellStyle {
  const name = attribute(child(font, 'name'), 'val');
  const size = numberIn(child(font, 'sz'), 'val');
  const ink = color(child(font, 'color'));
  const underline = underlineOf(font);
  return {
    ...(name !== undefined && !OWN_FONTS.includes(name) && { font: name }),
    ...(size !== undefined && size !== OWN_SIZE && { size }),
    ...(ink !== undefined && ink !== INK && { color: ink }),
    ...(on(font, 'b') && { bold: true }),
    ...(on(font, 'i') && { italic: true }),
    ...(underline && { underline }),
    ...(on(font, 'strike') && { strikethrough: true }),
  };
}

/** The colour of a fill: of patterns the colour of their lines, of gradients their first. */
function fillColor(fill: Xml, color: ColorReader): string | undefined {
  const pattern = child(fill, 'patternFill');
  if (!pattern) return color(child(fill, 'gradientFill', 'stop', 'color'));
  return (attribute(pattern, 'patternType') ?? 'none') === 'none' ? undefined : patternColor(pattern, color);
}

/** Office fills the second pattern of every file with dots by default, which nobody uses. */
const patternColor = (pattern: Xml, color: ColorReader): string | undefined =>
  color(child(pattern, 'fgColor')) ?? color(child(pattern, 'bgColor'));

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

function alignmentStyle(alignment: Xml | undefined): CellStyle {
  if (!alignment) return {};
  const horizontal = HORIZONTAL[attribute(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attribute(alignment, 'vertical') ?? ''];
  const indent = numberIn(alignment, 'indent') ?? 0;
  const rotation = degrees(numberIn(alignment, 'textRotation') ?? 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(flag(alignment, 'wrapText') && { wrap: true }),
    ...(indent > 0 && { indent }),
    ...(rotation !== 0 && { rotation }),
  };
}

/** The file counts degrees down from 91 on, and 255 is for letters under each other. */
const degrees = (rotation: number): number => (rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation);

function borderStyle(border: Xml, color: ColorReader): Partial<Record<Side, Line>> {
  const lines: Partial<Record<Side, Line>> = {};
  for (const side of SIDES) {
    // Of the two ways to name the sides of a line, one is for languages that run from right to left.
    const edge = child(border, side) ?? child(border, side === 'left' ? 'start' : side === 'right' ? 'end' : side);
    const style = LINE_STYLES.find((each): each is LineStyle => each === attribute(edge, 'style'));
    if (style) lines[side] = { style, color: color(child(edge, 'color')) ?? INK };
  }
  return lines;
}

function difference(dxf: Xml, color: ColorReader): ConditionalStyle {
  const font = child(dxf, 'font') ?? {};
  const pattern = child(dxf, 'fill', 'patternFill');
  const fill = color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor'));
  const ink = color(child(font, 'color'));
  const [bold, italic, strikethrough] = [on(font, 'b'), on(font, 'i'), on(font, 'strike')];
  const underline = underlineOf(font);
  const numberFormat = attribute(child(dxf, 'numFmt'), 'formatCode');
  return {
    ...(fill !== undefined && { fill }),
    ...(ink !== undefined && { color: ink }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(underline && { underline }),
    ...(strikethrough !== undefined && { strikethrough }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type ITextDecoration,
  type Nullable,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellFormat, HorizontalAlignment, Underline, VerticalAlignment } from '../engine';

/** The format of a cell that nobody formatted, as in a new Excel workbook but for the font, which is the grid's. */
export const DEFAULT_FORMAT: CellFormat = {
  fill: '',
  fontName: 'Arial',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
  locked: true,
  formulaHidden: false,
};

/**
 * What an Excel format has and a style of Univer's has not. It travels as the line type of an overline that is not
 * shown: so it is copied, moved, cleared and undone with the rest of the format, as in Excel. A cell's `custom` data
 * would not do, since the delete key wipes it.
 */
enum Extra {
  Unlocked = 1,
  FormulaHidden = 2,
  Fill = 4,
  CenterAcross = 8,
  Accountant = 16,
  Justify = 32,
}

const extrasOf = (style: IStyleData): number => (style.ol && !style.ol.s ? (style.ol.t ?? 0) : 0);

const HORIZONTAL: readonly (readonly [HorizontalAlignment, HorizontalAlign, Extra | 0])[] = [
  ['General', HorizontalAlign.UNSPECIFIED, 0],
  ['Left', HorizontalAlign.LEFT, 0],
  ['Center', HorizontalAlign.CENTER, 0],
  ['Right', HorizontalAlign.RIGHT, 0],
  ['Justify', HorizontalAlign.JUSTIFIED, 0],
  ['Distributed', HorizontalAlign.DISTRIBUTED, 0],
  ['Fill', HorizontalAlign.LEFT, Extra.Fill],
  ['CenterAcrossSelection', HorizontalAlign.CENTER, Extra.CenterAcross],
];

const VERTICAL: readonly (readonly [VerticalAlignment, VerticalAlign, Extra | 0])[] = [
  ['Bottom', VerticalAlign.BOTTOM, 0],
  ['Top', VerticalAlign.TOP, 0],
  ['Center', VerticalAlign.MIDDLE, 0],
  ['Justify', VerticalAlign.TOP, Extra.Justify],
  ['Distributed', VerticalAlign.MIDDLE, Extra.Justify],
];

const UNDERLINE: readonly (readonly [Underline, TextDecoration, Extra | 0])[] = [
  ['Single', TextDecoration.SINGLE, 0],
  ['Double', TextDecoration.DOUBLE, 0],
  ['SingleAccountant', TextDecoration.SINGLE, Extra.Accountant],
  ['DoubleAccountant', TextDecoration.DOUBLE, Extra.Accountant],
];

/** Excel indents by the width of three spaces, about this many pixels; Univer knows only padding. */
const INDENT_PIXELS = 9;

/** Excel's degree for text set upright, letter under letter. */
const VERTICAL_TEXT = 180;

/** The name of a value in a table of names, the plain one first, the one with the matching extra preferred. */
function named<N, V>(table: readonly (readonly [N, V, Extra | 0])[], value: V, extras: number, otherwise: N): N {
  const rows = table.filter(([, v]) => v === value);
  return (
    (rows.find(([, , extra]) => extra !== 0 && extras & extra) ?? rows.find(([, , extra]) => !extra))?.[0] ?? otherwise
  );
}

export function underlineOf(line: Nullable<ITextDecoration>, extras = 0): Underline {
  return line?.s ? named(UNDERLINE, line.t ?? TextDecoration.SINGLE, extras, 'Single') : 'None';
}

export const textLine = (underline: Underline): ITextDecoration => ({
  s: underline === 'None' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  t: UNDERLINE.find(([name]) => name === underline)?.[1] ?? TextDecoration.SINGLE,
});

/** A colour as `#RRGGBB`; Univer also holds `#rgb` and `rgb(r,g,b)`. */
export function hexColor(color: Nullable<string>, otherwise: string): string {
  if (!color) return otherwise;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`.toUpperCase();
  return color.toUpperCase();
}

/** The port's view of a style of Univer's. */
export function toFormat(style: IStyleData): CellFormat {
  const extras = extrasOf(style);
  const plain = DEFAULT_FORMAT;
  return {
    fill: hexColor(style.bg?.rgb, plain.fill),
    fontName: style.ff ?? plain.fontName,
    fontSize: style.fs ?? plain.fontSize,
    fontColor: hexColor(style.cl?.rgb, plain.fontColor),
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style.ul, extras),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    horizontal: named(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, extras, plain.horizontal),
    vertical: named(VERTICAL, style.vt ?? VerticalAlign.UNSPECIFIED, extras, plain.vertical),
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    rotation: style.tr?.v === BooleanNumber.TRUE ? VERTICAL_TEXT : (style.tr?.a ?? 0),
    locked: !(extras & Extra.Unlocked),
    formulaHidden: !!(extras & Extra.FormulaHidden),
  };
}

/** What a change of format does to a style of Univer's; `before` is needed for what shares one field there. */
export function toStyle(change: Partial<CellFormat>, before: IStyleData): IStyleData {
  const style: IStyleData = {};
  let extras = extrasOf(before);
  const put = (extra: Extra, on: boolean): void => {
    extras = on ? extras | extra : extras & ~extra;
  };
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

  if (change.fill !== undefined) style.bg = change.fill === '' ? null : { rgb: change.fill };
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indent !== undefined) style.pd = change.indent === 0 ? null : { l: change.indent * INDENT_PIXELS };
  if (change.rotation !== undefined) {
    style.tr = change.rotation === VERTICAL_TEXT ? { a: 0, v: flag(true) } : { a: change.rotation, v: flag(false) };
  }
  if (change.underline !== undefined) {
    style.ul = textLine(change.underline);
    put(Extra.Accountant, change.underline.endsWith('Accountant'));
  }
  if (change.horizontal !== undefined) {
    style.ht = HORIZONTAL.find(([name]) => name === change.horizontal)?.[1] ?? HorizontalAlign.UNSPECIFIED;
    put(Extra.Fill, change.horizontal === 'Fill');
    put(Extra.CenterAcross, change.horizontal === 'CenterAcrossSelection');
  }
  if (change.vertical !== undefined) {
    style.vt = VERTICAL.find(([name]) => name === change.vertical)?.[1] ?? VerticalAlign.BOTTOM;
    put(Extra.Justify, change.vertical === 'Justify' || change.vertical === 'Distributed');
  }
  if (change.locked !== undefined) put(Extra.Unlocked, !change.locked);
  if (change.formulaHidden !== undefined) put(Extra.FormulaHidden, change.formulaHidden);
  if (extras !== extrasOf(before)) style.ol = { s: flag(false), t: extras };
  return style;
}

/** Lays styles over each other, later ones on top, as the grid does: sheet, column, row, cell. */
export function compose(...styles: Nullable<IStyleData>[]): IStyleData {
  const composed: Record<string, unknown> = {};
  for (const style of styles) {
    for (const [key, value] of Object.entries<unknown>({ ...style })) {
      if (value !== undefined && value !== null) composed[key] = value;
    }
  }
  return composed;
}

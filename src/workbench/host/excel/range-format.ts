import type { CellFormat, HorizontalAlignment, Underline, VerticalAlignment } from '../../engine/engine';
import { enumArgument, flagArgument, integerArgument, numberArgument, textArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { apiNotFound } from '../kernel/errors';
import { defineClass, type Scalar } from '../kernel/host-class';
import { colorArgument } from './colors';
import type { Block } from './model/block';
import { uniformFormat } from './model/cells';
import { requireAllowed } from './model/protection';
import { RangeBorderCollection } from './range-borders';
import {
  adjustIndent,
  autofit,
  columnWidth,
  rowHeight,
  standardColumnWidth,
  standardRowHeight,
} from './row-and-column-sizes';

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const UNDERLINES: readonly Underline[] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'];
const VERTICAL_TEXT = 180;

/** A format that every cell has: `null` where cells differ. */
function cellFormat<K extends keyof CellFormat>(key: K, read: (value: unknown) => CellFormat[K]): Scalar<Block> {
  return {
    get: (block) => uniformFormat(block, key),
    set: (block, value) => setFormat(block, { [key]: read(value) }),
  };
}

function setFormat(block: Block, change: Partial<CellFormat>): void {
  const { sheet } = block;
  requireAllowed(sheet, 'allowFormatCells');
  sheet.book.format(block, change);
}

const flag = (value: unknown): boolean => flagArgument(value);

function orientation(value: unknown): number {
  return value === VERTICAL_TEXT ? VERTICAL_TEXT : integerArgument(value, -90, 90);
}

export const RangeFormat = defineClass<Block>({
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: cellFormat('horizontal', (value) => enumArgument(value, HORIZONTAL)),
    VerticalAlignment: cellFormat('vertical', (value) => enumArgument(value, VERTICAL)),
    WrapText: cellFormat('wrap', flag),
    IndentLevel: cellFormat('indent', (value) => integerArgument(value, 0, 250)),
    TextOrientation: cellFormat('rotation', orientation),
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    UseStandardWidth: standardColumnWidth,
    UseStandardHeight: standardRowHeight,
  },
  navigations: {
    Fill: (block) => RangeFill(block),
    Font: (block) => RangeFont(block),
    Borders: (block) => RangeBorderCollection(block),
    Protection: (block) => FormatProtection(block),
  },
  methods: {
    AdjustIndent: (block, [amount]) => adjustIndent(block, integerArgument(amount, -250, 250)),
    AutofitColumns: (block) => autofit(block, 'columns'),
    AutofitRows: (block) => autofit(block, 'rows'),
  },
  absent: ['AutoIndent', 'ReadingOrder', 'ShrinkToFit'],
});

const WHITE = '#FFFFFF';

const RangeFill = defineClass<Block>({
  name: 'RangeFill',
  scalars: {
    Color: {
      // A cell without a fill is white to Excel.
      get: (block) => {
        const color = uniformFormat(block, 'fill');
        return color === '' ? WHITE : color;
      },
      set: (block, value) => setFormat(block, { fill: value === '' ? '' : colorArgument(value) }),
    },
    Pattern: {
      get: (block) => {
        const color = uniformFormat(block, 'fill');
        return color === null ? null : color === '' ? 'None' : 'Solid';
      },
      set: (block, value) => {
        const pattern = textArgument(value);
        if (pattern === 'None') setFormat(block, { fill: '' });
        else if (pattern !== 'Solid') throw apiNotFound(`RangeFill.pattern of the kind ${pattern}`);
      },
    },
  },
  methods: { Clear: (block) => setFormat(block, { fill: '' }) },
  absent: ['PatternColor', 'PatternTintAndShade', 'TintAndShade'],
});

const LONGEST_FONT_NAME = 31;

function fontName(value: unknown): string {
  const name = textArgument(value);
  if (name === '' || name.length > LONGEST_FONT_NAME) throw invalidArgument();
  return name;
}

const RangeFont = defineClass<Block>({
  name: 'RangeFont',
  scalars: {
    Name: cellFormat('fontName', fontName),
    Size: cellFormat('fontSize', (value) => numberArgument(value, 1, 409)),
    Color: cellFormat('fontColor', colorArgument),
    Bold: cellFormat('bold', flag),
    Italic: cellFormat('italic', flag),
    Underline: cellFormat('underline', (value) => enumArgument(value, UNDERLINES)),
    Strikethrough: cellFormat('strikethrough', flag),
  },
  absent: ['Subscript', 'Superscript', 'TintAndShade'],
});

const FormatProtection = defineClass<Block>({
  name: 'FormatProtection',
  scalars: { Locked: cellFormat('locked', flag), FormulaHidden: cellFormat('formulaHidden', flag) },
});

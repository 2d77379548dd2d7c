import { bound, contains, intersect, rect, type Rect } from '../../engine/geometry';
import { enumArgument } from '../kernel/arguments';
import type { HostObject } from '../kernel/host-class';
import { hostObject } from './links';
import { SheetAreas, type Block } from './model/block';
import { usedPart } from './model/cells';
import { conditionalFormatsOf } from './model/conditional-formats';
import { Content, isFormula } from './model/content';
import { rectanglesWhere } from './model/rectangles';
import type { Sheet } from './model/sheet';
import { valueType } from './value-types';

const CELL_TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** `getSpecialCells` of a range or of several areas; `undefined` when no cell is of that kind. */
export function specialCells(block: Block, [type, value]: readonly unknown[]): HostObject | undefined {
  const { sheet } = block;
  const cellType = enumArgument(type, CELL_TYPES);
  const valueKind = enumArgument(value, VALUE_TYPES, 'All');
  const areas = block.areas.flatMap((area) => specialAreas(block, area, cellType, valueKind));
  return areas.length > 0 ? hostObject('RangeAreas', new SheetAreas(sheet, areas)) : undefined;
}

function specialAreas(
  block: Block,
  area: Rect,
  type: (typeof CELL_TYPES)[number],
  value: (typeof VALUE_TYPES)[number],
): Rect[] {
  const { sheet } = block;
  switch (type) {
    case 'ConditionalFormats':
      return covered(
        area,
        conditionalFormatsOf({ sheet, areas: [area] }).flatMap((format) => format.areas),
      );
    case 'SameConditionalFormat':
      return covered(
        area,
        conditionalFormatsOf(firstCell(block)).flatMap((format) => format.areas),
      );
    case 'DataValidations':
      return covered(area, validationAreas(sheet, area));
    case 'SameDataValidation':
      return covered(area, validationAreas(sheet, firstCell(block).areas[0]!));
    default:
      return contentAreas(sheet, area, type, value);
  }
}

/** Blanks count as far as the sheet is in use, and so does every other kind of content. */
function contentAreas(
  sheet: Sheet,
  area: Rect,
  type: 'Blanks' | 'Constants' | 'Formulas' | 'Visible',
  value: (typeof VALUE_TYPES)[number],
): Rect[] {
  const used = usedPart(sheet, area);
  if (!used) return [];
  const { formats } = sheet.book.engine;
  const formulas = new Content(sheet, used);
  const values = new Content(sheet, used, 'values');
  const isOfType = (row: number, column: number): boolean =>
    value === 'All' || hasValueType(values.at(row, column), value);
  return rectanglesWhere(used, (row, column) => {
    const content = formulas.at(row, column);
    switch (type) {
      case 'Blanks':
        return content === '';
      case 'Visible':
        return !formats.rowHidden(sheet.id, row) && !formats.columnHidden(sheet.id, column);
      case 'Formulas':
        return isFormula(content) && isOfType(row, column);
      case 'Constants':
        return content !== '' && !isFormula(content) && isOfType(row, column);
    }
  });
}

const WORD = { Double: 'Number', String: 'Text', Boolean: 'Logical', Error: 'Errors' } as const;

/** The enumeration's members are made of the words Errors, Logical, Number(s) and Text. */
function hasValueType(value: string | number | boolean, wanted: string): boolean {
  const type = valueType(value);
  return type !== 'Empty' && wanted.includes(WORD[type]);
}

const firstCell = ({ sheet, areas }: Block): Block => ({ sheet, areas: [{ ...areas[0]!, rows: 1, columns: 1 }] });

const validationAreas = (sheet: Sheet, area: Rect): Rect[] =>
  sheet.book.engine.validations.in(sheet.id, area).flatMap(({ areas }) => areas);

/** The cells of an area that lie in any of some rectangles, which may overlap. */
function covered(area: Rect, rectangles: readonly Rect[]): Rect[] {
  const parts = rectangles.flatMap((each) => intersect(each, area) ?? []);
  if (parts.length < 2) return parts;
  const inside = (row: number, column: number): boolean => parts.some((part) => contains(part, rect(row, column)));
  return rectanglesWhere(parts.reduce(bound), inside);
}

import type { Border, BorderEdge, CellFormat, CellInput } from '../../engine/engine';
import { bound, rect, type Rect } from '../../engine/geometry';
import { enumArgument, flagArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import type { Methods } from '../kernel/host-class';
import { referenceFormula } from './address';
import { shiftFormula } from '../../../clearing-house/sheet/formula-references';
import { fits, isEntireColumn, isEntireRow, SheetRange, type Block } from './model/block';
import { Content, asInput, isFormula, literal } from './model/content';
import { counting } from './model/cells';
import { copyRules } from './model/copy-rules';
import { rectanglesWhere } from './model/rectangles';
import { requireAllowed, requireUnlocked } from './model/protection';
import { blockArgument, siblingArgument } from './model/resolve';
import type { Sheet } from './model/sheet';
import { columnsInUse, rowsInUse } from './range-place';

const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
type CopyType = (typeof COPY_TYPES)[number];

/** Which cell is copied where: rows and columns of the source, and the area they fill. */
interface CopyPlan {
  readonly from: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly to: Sheet;
  readonly area: Rect;
  readonly transpose: boolean;
}

export const rangeCopying = {
  CopyFrom: (range, [source, type, skipBlanks, transpose]) =>
    copy(
      copyPlan(blockArgument(source, range.sheet), range, flagArgument(transpose, false)),
      enumArgument(type, COPY_TYPES, 'All'),
      flagArgument(skipBlanks, false),
    ),
  MoveTo: (range, [destination]) => move(range, siblingArgument(destination, range)),
} satisfies Methods<SheetRange>;

/** Copies only the formats of an area. */
export function copyFormats(target: SheetRange, source: Rect): void {
  copy(copyPlan({ sheet: target.sheet, areas: [source] }, target, false), 'Formats', false);
}

/**
 * Lays out a copy. The target grows to the size of the source, and where it is an exact multiple of it the source is
 * repeated. Several source areas must together be what is left of a rectangle when whole rows and columns are taken out.
 */
function copyPlan(source: Block, target: SheetRange, transpose: boolean): CopyPlan {
  const areas = source.areas.map((area) => boundedArea(source.sheet, area));
  const rows = distinct(areas.flatMap((area) => [...counting(area.row, area.rows)]));
  const columns = distinct(areas.flatMap((area) => [...counting(area.column, area.columns)]));
  const cells = areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  if (cells !== rows.length * columns.length) throw invalidArgument();
  const [high, wide] = transpose ? [columns.length, rows.length] : [rows.length, columns.length];
  const { row, column, rows: room, columns: breadth } = boundedArea(source.sheet, target.area);
  const area = rect(row, column, room % high === 0 ? room : high, breadth % wide === 0 ? breadth : wide);
  if (!fits(area)) throw invalidArgument();
  return { from: source.sheet, rows, columns, to: target.sheet, area, transpose };
}

/** Whole rows and columns are copied as far as the source sheet is in use. */
function boundedArea(sheet: Sheet, area: Rect): Rect {
  const rows = isEntireColumn(area) ? Math.max(1, rowsInUse(sheet)) : area.rows;
  const columns = isEntireRow(area) ? Math.max(1, columnsInUse(sheet)) : area.columns;
  return { ...area, rows, columns };
}

const distinct = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function copy(plan: CopyPlan, type: CopyType, skipBlanks: boolean): void {
  const target = new SheetRange(plan.to, plan.area);
  if (type !== 'Formats') requireUnlocked(target);
  if (type === 'Formats' || type === 'All') requireAllowed(plan.to, 'allowFormatCells');
  const { cells } = plan.to.book.engine;
  const input = type === 'Formats' ? undefined : inputOf(plan, type, skipBlanks);
  const formats = type === 'Formats' || type === 'All' ? formatsOf(plan) : undefined;
  if (input) cells.write(plan.to.id, plan.area, input);
  if (formats) {
    formats.apply();
    copyRules(plan.from, sourceArea(plan), plan.to, plan.area, { validations: type === 'All' });
  }
}

const sourceArea = ({ rows, columns }: CopyPlan): Rect =>
  bound(rect(rows[0]!, columns[0]!), rect(rows[rows.length - 1]!, columns[columns.length - 1]!));

/** The source cell that lands in a cell of the target. */
function sourceOf({ rows, columns, area, transpose }: CopyPlan, row: number, column: number): [number, number] {
  const [down, right] = [row - area.row, column - area.column];
  const [sourceRow, sourceColumn] = transpose ? [right, down] : [down, right];
  return [rows[sourceRow % rows.length]!, columns[sourceColumn % columns.length]!];
}

function inputOf(plan: CopyPlan, type: CopyType, skipBlanks: boolean): CellInput[][] {
  const area = sourceArea(plan);
  const formulas = new Content(plan.from, area);
  const values = new Content(plan.from, area, 'values');
  const input = (row: number, column: number): CellInput => {
    const [fromRow, fromColumn] = sourceOf(plan, row, column);
    if (type === 'Link') return referenceFormula(plan.from.name, rect(fromRow, fromColumn)).replaceAll('$', '');
    const [formula, value] = [formulas.at(fromRow, fromColumn), values.at(fromRow, fromColumn)];
    if (skipBlanks && formula === '') return null;
    if (type === 'Values' || !isFormula(formula)) return literal(value);
    return shiftFormula(String(asInput(formula, value)), row - fromRow, column - fromColumn);
  };
  return gridOf(plan.area, input);
}

const gridOf = <T>({ row, column, rows, columns }: Rect, cell: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) => cell(row + down, column + right)),
  );

const EDGES: readonly BorderEdge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

/** The format of a cell and its four borders, in the order of `EDGES`. */
interface Look {
  readonly format: CellFormat;
  readonly borders: readonly Border[];
}

const keyOf = ({ format, borders }: Look): string => JSON.stringify([format, borders]);

/** Gives every cell of an area the same look. Where there are no borders before or after, none need be drawn. */
function applyLook({ book, id }: Sheet, area: Rect, { format, borders }: Look, bordered: boolean): void {
  const { formats } = book.engine;
  formats.set(id, area, format);
  if (!bordered && borders.every(({ style }) => style === 'None')) return;
  const [, bottom, , right] = borders;
  if (area.rows > 1) formats.setBorder(id, area, 'InsideHorizontal', bottom!);
  if (area.columns > 1) formats.setBorder(id, area, 'InsideVertical', right!);
  for (const [index, edge] of EDGES.entries()) formats.setBorder(id, area, edge, borders[index]!);
}

/** Reads all formats before any is written: source and target may overlap. */
function formatsOf(plan: CopyPlan): { readonly apply: () => void } {
  const { cells, formats } = plan.to.book.engine;
  const area = sourceArea(plan);
  const codes = cells.numberFormats(plan.from.id, area);
  const read = gridOf(plan.area, (row, column) => {
    const [fromRow, fromColumn] = sourceOf(plan, row, column);
    const cell = rect(fromRow, fromColumn);
    return {
      code: codes[fromRow - area.row]?.[fromColumn - area.column] ?? 'General',
      format: formats.cell(plan.from.id, fromRow, fromColumn),
      borders: EDGES.map((edge) => formats.border(plan.from.id, cell, edge)),
    };
  });
  const apply = (): void => {
    cells.setNumberFormats(
      plan.to.id,
      plan.area,
      read.map((line) => line.map(({ code }) => code)),
    );
    const looks = new Map(read.flat().map((look) => [keyOf(look), look]));
    const keys = read.map((line) => line.map(keyOf));
    const bordered = gridOf(plan.area, (row, column) =>
      EDGES.some((edge) => formats.border(plan.to.id, rect(row, column), edge).style !== 'None'),
    ).some((line) => line.includes(true));
    for (const [key, look] of looks) {
      const has = (row: number, column: number): boolean =>
        keys[row - plan.area.row]?.[column - plan.area.column] === key;
      for (const area of rectanglesWhere(plan.area, has)) applyLook(plan.to, area, look, bordered);
    }
  };
  return { apply };
}

/** Moves cells with their formats; what they leave is empty. Formulas keep what they refer to. */
function move(range: SheetRange, destination: SheetRange): void {
  const { sheet, area } = range;
  const target = { ...destination.area, rows: area.rows, columns: area.columns };
  if (!fits(target)) throw invalidArgument();
  requireUnlocked(range);
  requireUnlocked(new SheetRange(sheet, target));
  const { cells } = sheet.book.engine;
  const plan = copyPlan(range, new SheetRange(sheet, target), false);
  const formulas = new Content(sheet, area);
  const values = new Content(sheet, area, 'values');
  const input = gridOf(area, (row, column) => asInput(formulas.at(row, column), values.at(row, column)));
  const formats = formatsOf(plan);
  cells.clear(sheet.id, area, 'All');
  cells.write(sheet.id, target, input);
  formats.apply();
}

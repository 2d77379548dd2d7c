import type { CellInput, CellValue } from '../../engine/engine';
import { bound, contains, sameRect, type Rect } from '../../engine/geometry';
import { enumArgument, isAbsent } from '../kernel/arguments';
import { apiNotFound, invalidArgument } from '../kernel/errors';
import type { Methods } from '../kernel/host-class';
import { shiftFormula } from '../../../clearing-house/sheet/formula-references';
import { SheetRange } from './model/block';
import { Content, asInput, isFormula, literal } from './model/content';
import { writeCells } from './model/cells';
import { siblingArgument } from './model/resolve';
import { copyFormats } from './range-copy';
import { region } from './range-edges';

const FILL_TYPES = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'FillDays',
  'FillWeekdays',
  'FillMonths',
  'FillYears',
  'LinearTrend',
  'GrowthTrend',
  'FlashFill',
] as const;
const SUPPORTED: readonly string[] = [
  'FillDefault',
  'FillCopy',
  'FillSeries',
  'FillFormats',
  'FillValues',
  'LinearTrend',
];

/** `Range.autoFill`: continues a range downwards, upwards or sideways. */
export const rangeFilling = {
  AutoFill: (range, [destination, type]) => {
    const kind = enumArgument(type, FILL_TYPES, 'FillDefault');
    if (!SUPPORTED.includes(kind)) throw apiNotFound(`Range.autoFill() of the type ${kind}`);
    const whole = isAbsent(destination) ? downTheRegion(range) : siblingArgument(destination, range).area;
    if (!contains(whole, range.area)) throw invalidArgument();
    if (!sameRect(whole, range.area)) fill(range, whole, kind);
  },
} satisfies Methods<SheetRange>;

/** Without a destination Excel fills down as far as the data beside goes. */
function downTheRegion({ sheet, area }: SheetRange): Rect {
  const beside = region(sheet, area);
  return bound(area, { ...area, rows: Math.max(area.rows, beside.row + beside.rows - area.row) });
}

function fill(range: SheetRange, whole: Rect, kind: (typeof FILL_TYPES)[number]): void {
  const { area, sheet } = range;
  const vertical = whole.columns === area.columns;
  if (!vertical && whole.rows !== area.rows) throw invalidArgument(); // one direction at a time
  const target = new SheetRange(sheet, whole);
  if (kind !== 'FillValues') repeatFormats(range, whole, vertical);
  if (kind !== 'FillFormats') writeCells(target, filled(range, whole, vertical, kind));
}

/** Formats repeat tile by tile, in step with the range; the outer tiles are cut to what is filled. */
function repeatFormats(range: SheetRange, whole: Rect, vertical: boolean): void {
  const { area, sheet } = range;
  const [origin, step] = vertical ? [area.row, area.rows] : [area.column, area.columns];
  const [start, count] = vertical ? [whole.row, whole.rows] : [whole.column, whole.columns];
  for (let tile = origin - Math.ceil((origin - start) / step) * step; tile < start + count; tile += step) {
    if (tile === origin) continue;
    const from = Math.max(tile, start);
    const length = Math.min(tile + step, start + count) - from;
    const source = origin + from - tile;
    const along = (at: number): Rect =>
      vertical ? { ...area, row: at, rows: length } : { ...area, column: at, columns: length };
    copyFormats(new SheetRange(sheet, along(from)), along(source));
  }
}

function filled(range: SheetRange, whole: Rect, vertical: boolean, kind: (typeof FILL_TYPES)[number]): CellInput[][] {
  const { area, sheet } = range;
  const formulas = new Content(sheet, area);
  const values = new Content(sheet, area, 'values');
  const length = vertical ? area.rows : area.columns;
  const lines = vertical ? area.columns : area.rows;
  const at = (line: number, index: number): [number, number] =>
    vertical ? [area.row + index, area.column + line] : [area.row + line, area.column + index];

  const series = Array.from({ length: lines }, (_, line) => {
    const seen = Array.from({ length }, (_, index) => values.at(...at(line, index)));
    const hasFormula = seen.some((_, index) => isFormula(formulas.at(...at(line, index))));
    return hasFormula ? undefined : seriesOf(seen, kind);
  });
  const cell = (row: number, column: number): CellInput => {
    if (contains(area, { row, column, rows: 1, columns: 1 })) return null;
    const line = vertical ? column - area.column : row - area.row;
    const index = vertical ? row - area.row : column - area.column;
    const continued = series[line]?.(index);
    if (continued !== undefined) return continued;
    const [fromRow, fromColumn] = at(line, ((index % length) + length) % length);
    const formula = formulas.at(fromRow, fromColumn);
    if (!isFormula(formula) || kind === 'FillValues') return literal(values.at(fromRow, fromColumn));
    return shiftFormula(String(asInput(formula, values.at(fromRow, fromColumn))), row - fromRow, column - fromColumn);
  };
  return Array.from({ length: whole.rows }, (_, down) =>
    Array.from({ length: whole.columns }, (_, right) => cell(whole.row + down, whole.column + right)),
  );
}

/**
 * How some values go on. Two numbers or more follow their straight line (least squares, as Excel's fill handle); one
 * number counts on only where a series was asked for; a text that ends in a number counts on by itself.
 */
function seriesOf(
  seen: readonly CellValue[],
  kind: (typeof FILL_TYPES)[number],
): ((index: number) => CellInput) | undefined {
  if (kind === 'FillCopy' || kind === 'FillValues') return undefined;
  const numbers = seen.filter((value) => typeof value === 'number');
  if (numbers.length === seen.length) {
    if (numbers.length === 1) return kind === 'FillDefault' ? undefined : (index) => numbers[0]! + index;
    const { slope, intercept } = straightLine(numbers);
    return (index) => Number((intercept + slope * index).toPrecision(15));
  }
  const only = seen.length === 1 ? seen[0] : undefined;
  const ending = typeof only === 'string' ? /^(.*?\D)(\d+)$/.exec(only) : null;
  if (!ending) return undefined;
  const [, stem = '', digits = ''] = ending;
  return (index) => literal(stem + String(Math.abs(Number(digits) + index)).padStart(digits.length, '0'));
}

function straightLine(values: readonly number[]): { slope: number; intercept: number } {
  const n = values.length;
  const meanX = (n - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / n;
  let [sumXY, sumXX] = [0, 0];
  for (const [x, y] of values.entries()) {
    sumXY += (x - meanX) * (y - meanY);
    sumXX += (x - meanX) ** 2;
  }
  const slope = sumXY / sumXX;
  return { slope, intercept: meanY - slope * meanX };
}

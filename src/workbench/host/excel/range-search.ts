import type { CellInput } from '../../engine/engine';
import { isSingleCell, rect, type Rect } from '../../engine/geometry';
import { enumArgument, flagArgument, isAbsent, recordArgument, textArgument } from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import { NULL_OBJECT, type HostObject, type Methods } from '../kernel/host-class';
import { hostObject } from './links';
import { SheetAreas, SheetRange, WHOLE_SHEET } from './model/block';
import { writeCells } from './model/cells';
import { asInput, Content } from './model/content';
import { rectanglesWhere } from './model/rectangles';
import type { Sheet } from './model/sheet';
import { found } from './range-navigation';

/** `Range.find`, `findOrNullObject` and `replaceAll`. */
export const rangeSearch = {
  Find: (range, args) => found(find(range, args)),
  FindOrNullObject: (range, args) => find(range, args) ?? NULL_OBJECT,
  ReplaceAll: (range, args) => replaceAll(range, args),
} satisfies Methods<SheetRange>;

/** A cell matches by what it shows or by what was entered in it. */
class Search {
  private readonly needle: string;
  private readonly complete: boolean;
  private readonly exact: boolean;

  constructor(text: unknown, criteria: Readonly<Record<string, unknown>>) {
    this.exact = flagArgument(criteria.matchCase, false);
    this.complete = flagArgument(criteria.completeMatch, false);
    this.needle = this.fold(textArgument(text));
    if (this.needle === '') throw invalidArgument();
  }

  matches(text: string): boolean {
    const hay = this.fold(text);
    return this.complete ? hay === this.needle : hay.includes(this.needle);
  }

  replace(text: string, replacement: string): string {
    if (this.complete) return replacement;
    const pattern = this.needle.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return text.replace(new RegExp(pattern, this.exact ? 'g' : 'gi'), () => replacement);
  }

  private fold(text: string): string {
    return this.exact ? text : text.toLowerCase();
  }
}

const criteriaOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isAbsent(value) ? {} : recordArgument(value);

/** Searches a range row by row; from a single cell the whole sheet, beginning after that cell. */
function find(range: SheetRange, [text, criteria]: readonly unknown[]): HostObject | undefined {
  const options = criteriaOf(criteria);
  const search = new Search(text, options);
  const backwards = enumArgument(options.searchDirection, ['Forward', 'Backwards'], 'Forward') === 'Backwards';
  const { sheet, area } = range;
  const hits = matchingCells(sheet, isSingleCell(area) ? WHOLE_SHEET : area, search);
  if (backwards) hits.reverse();
  const hit = isSingleCell(area) ? (hits.find((cell) => isAfter(cell, area, backwards)) ?? hits[0]) : hits[0];
  return hit && hostObject('Range', new SheetRange(sheet, hit));
}

const isAfter = (cell: Rect, start: Rect, backwards: boolean): boolean => {
  const order = cell.row - start.row || cell.column - start.column;
  return backwards ? order < 0 : order > 0;
};

function matchingCells(sheet: Sheet, area: Rect, search: Search): Rect[] {
  const matches = matcher(sheet, area, search);
  const hits: Rect[] = [];
  if (!matches.used) return hits;
  const { row, column, rows, columns } = matches.used;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (matches.at(r, c)) hits.push(rect(r, c));
  }
  return hits;
}

function matcher(
  sheet: Sheet,
  area: Rect,
  search: Search,
): { used: Rect | undefined; at(r: number, c: number): boolean } {
  const texts = new Content(sheet, area, 'texts');
  const formulas = new Content(sheet, area);
  const at = (row: number, column: number): boolean =>
    search.matches(String(texts.at(row, column))) || search.matches(String(formulas.at(row, column)));
  return { used: texts.used, at };
}

/** `Worksheet.findAll`: all matching cells, joined to rectangles. */
export function findAll(sheet: Sheet, [text, criteria]: readonly unknown[]): HostObject | undefined {
  const matches = matcher(sheet, WHOLE_SHEET, new Search(text, criteriaOf(criteria)));
  const areas = matches.used ? rectanglesWhere(matches.used, (row, column) => matches.at(row, column)) : [];
  return areas.length > 0 ? hostObject('RangeAreas', new SheetAreas(sheet, areas)) : undefined;
}

/** Replaces in what was entered, formulas included, and answers in how many cells. */
export function replaceAll(range: SheetRange, [text, replacement, criteria]: readonly unknown[]): number {
  const search = new Search(text, criteriaOf(criteria));
  const by = textArgument(replacement);
  const formulas = new Content(range.sheet, range.area);
  const { used } = formulas;
  if (!used) return 0;
  let count = 0;
  const input = Array.from({ length: used.rows }, (_, down) =>
    Array.from({ length: used.columns }, (_, right): CellInput => {
      const entered = String(formulas.at(used.row + down, used.column + right));
      if (!search.matches(entered)) return null;
      count++;
      return search.replace(entered, by);
    }),
  );
  if (count > 0) writeCells(new SheetRange(range.sheet, used), input);
  return count;
}

/** `Range.removeDuplicates`: keeps the first of rows that are alike in the given columns; the rest moves up. */
export function removeDuplicates(
  range: SheetRange,
  columns: readonly number[],
  includesHeader: boolean,
): { readonly removed: number; readonly uniqueRemaining: number } {
  const { sheet, area } = range;
  const formulas = new Content(sheet, area);
  const values = new Content(sheet, area, 'values');
  if (!formulas.used) return { removed: 0, uniqueRemaining: 0 };
  const first = area.row + (includesHeader ? 1 : 0);
  const end = Math.min(area.row + area.rows, formulas.used.row + formulas.used.rows);
  const seen = new Set<string>();
  const kept: CellInput[][] = [];
  for (let row = first; row < end; row++) {
    const key = JSON.stringify(columns.map((column) => fold(values.at(row, area.column + column))));
    if (seen.has(key)) continue;
    seen.add(key);
    const at = (column: number): CellInput => asInput(formulas.at(row, column), values.at(row, column));
    kept.push(Array.from({ length: area.columns }, (_, right) => at(area.column + right)));
  }
  const removed = end - first - kept.length;
  if (removed > 0) {
    const blank = Array<CellInput>(area.columns).fill('');
    const rows = [...kept, ...Array.from({ length: removed }, () => blank)];
    writeCells(new SheetRange(sheet, { ...area, row: first, rows: end - first }), rows);
  }
  return { removed, uniqueRemaining: kept.length };
}

const fold = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

import { area, type Area } from '../sheet/area';
import type { CellInput } from '../sheet/sheet-plan';
import { figureKey } from '../tables/layout';
import { COMPANION_HEAD, HIDDEN_COLUMN } from './companion-layout';
import type { CompanionRequest } from './companion-request';
import { limitFormulas } from './companion-limits';
import { keptAnswer } from './companion-store';
import { tableFlows } from './table-flows';

/** What stands for a figure that is not there: an empty cell would be looked up as 0. */
const NONE = '-';

/** What a companion holds for formulas and for the add-in, in hidden columns, below the list: rows above may go or move. */
export interface HiddenPart {
  /** The last figures fetched (see `readKeptAnswer`). */
  readonly kept: { readonly area: Area; readonly cells: readonly CellInput[] };
  /** What the formulas judge by: the floor and the ratios up to which counts agree; undefined where nothing is judged. */
  readonly limits: { readonly area: Area; readonly cells: readonly CellInput[] } | undefined;
  /** Partners' figures by code and key; undefined where nothing is compared. */
  readonly matrix: HiddenMatrix | undefined;
}

export interface HiddenMatrix {
  readonly area: Area;
  readonly cells: readonly (readonly CellInput[])[];
  /** The figures with their codes at the left, and the keys above them with a blank above the codes. */
  readonly figures: Area;
  readonly keys: Area;
}

/** @param listed how many rows the list has */
export function hiddenPart(request: CompanionRequest, listed: number): HiddenPart {
  const row = COMPANION_HEAD.rows + listed + 1;
  const cells = keptAnswer(request.answer, request.mirror.fetched);
  return {
    kept: { area: area(row, HIDDEN_COLUMN, 1, cells.length), cells },
    limits:
      request.mirror.kind === 'diaspora' ? undefined : { area: limitsArea(listed), cells: limitFormulas(request) },
    matrix: matrixAt(row + 2, request),
  };
}

/** Where what the formulas judge by stands. @param listed how many rows the list has */
export const limitsArea = (listed: number): Area => area(COMPANION_HEAD.rows + listed + 2, HIDDEN_COLUMN, 1, 3);

function matrixAt(row: number, { table, mirror }: CompanionRequest): HiddenMatrix | undefined {
  if (mirror.kind === 'diaspora') return undefined;
  const keys = mirror.counted.map(({ year, sex }) => figureKey(year, sex));
  const rows = new Map<string, CellInput[]>();
  for (const { code, year, sex, other } of tableFlows(table, mirror)) {
    if (other.value === undefined) continue;
    const figures = rows.get(code) ?? keys.map((): CellInput => NONE);
    figures[keys.indexOf(figureKey(year, sex))] = other.value;
    rows.set(code, figures);
  }
  if (rows.size === 0) return undefined;
  const width = keys.length + 1;
  return {
    area: area(row, HIDDEN_COLUMN, rows.size + 1, width),
    cells: [['', ...keys], ...[...rows].map(([code, figures]) => [code, ...figures])],
    figures: area(row + 1, HIDDEN_COLUMN, rows.size, width),
    keys: area(row, HIDDEN_COLUMN, 1, width),
  };
}

import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../../../engine/geometry';
import { invalidArgument, invalidReference } from '../../kernel/errors';
import { qualifiedAddress } from '../address';
import type { Sheet } from './sheet';

/** Cells of one sheet: what formats, validations and conditional formats apply to. */
export interface Block {
  readonly sheet: Sheet;
  readonly areas: readonly Rect[];
}

/** How an area moves when cells are inserted or deleted; `undefined` when it is gone. */
export type Move = (area: Rect) => Rect | undefined;

/** What moves along with its cells while somebody keeps it. */
export interface Following extends Block {
  follow(move: Move): void;
}

/** A range: one area that keeps to its cells. */
export class SheetRange implements Following {
  private current: Rect | undefined;

  constructor(
    readonly sheet: Sheet,
    area: Rect,
  ) {
    this.current = area;
  }

  /** @throws InvalidReference once its cells or its sheet are deleted */
  get area(): Rect {
    if (!this.current || !this.isAlive) throw invalidReference();
    return this.current;
  }

  get areas(): readonly Rect[] {
    return [this.area];
  }

  /** Whether its cells are still there. */
  get isAlive(): boolean {
    return this.current !== undefined && this.sheet.exists;
  }

  get address(): string {
    return qualifiedAddress(this.sheet.name, this.area);
  }

  follow(move: Move): void {
    this.current &&= move(this.current);
  }
}

/** Several areas of one sheet. */
export class SheetAreas implements Following {
  constructor(
    readonly sheet: Sheet,
    private current: readonly Rect[],
  ) {}

  /** @throws InvalidReference once all its cells or its sheet are deleted */
  get areas(): readonly Rect[] {
    if (!this.isAlive) throw invalidReference();
    return this.current;
  }

  /** Whether any of its cells are still there. */
  get isAlive(): boolean {
    return this.current.length > 0 && this.sheet.exists;
  }

  get address(): string {
    const { name } = this.sheet;
    return this.areas.map((area) => qualifiedAddress(name, area)).join(', ');
  }

  follow(move: Move): void {
    this.current = this.current.flatMap((area) => move(area) ?? []);
  }
}

/** A range on a sheet. @throws InvalidArgument if it would reach beyond the sheet */
export function rangeOn(sheet: Sheet, area: Rect): SheetRange {
  if (!fits(area)) throw invalidArgument();
  return new SheetRange(sheet, area);
}

export const fits = ({ row, column, rows, columns }: Rect): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;

export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const isEntireColumn = (area: Rect): boolean => area.rows === MAX_ROWS;
export const isEntireRow = (area: Rect): boolean => area.columns === MAX_COLUMNS;
/** Whether an area has no bounds on some side: Excel answers null for what its cells hold. */
export const isUnbounded = (area: Rect): boolean => isEntireColumn(area) || isEntireRow(area);
export const cellCount = (area: Rect): number => area.rows * area.columns;

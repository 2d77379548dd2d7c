import type { EngineTable } from '../../../engine/engine';
import type { Rect } from '../../../engine/geometry';
import { itemNotFound } from '../../kernel/errors';
import type { Book } from './book';
import { Sheet } from './sheet';
import type { TableLook } from './table-look';

/** A column of a table, by the id that it keeps when others come or go. */
export interface ColumnPlace {
  readonly table: TableModel;
  readonly columnId: number;
}

/** A table, by the id that outlives its name, and the parts of its area. */
export class TableModel {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** @throws ItemNotFound once the table is deleted */
  get data(): EngineTable {
    const data = this.book.engine.tables.list().find(({ id }) => id === this.id);
    if (!data) throw itemNotFound();
    return data;
  }

  get sheet(): Sheet {
    return new Sheet(this.book, this.data.sheet);
  }

  get look(): TableLook {
    return this.book.state.table(this.id);
  }

  get area(): Rect {
    return this.data.area;
  }

  /** @throws ItemNotFound if the table shows no header row */
  get header(): Rect {
    const { area, showHeaders } = this.data;
    if (!showHeaders) throw itemNotFound();
    return { ...area, rows: 1 };
  }

  get body(): Rect {
    const { area, showHeaders } = this.data;
    const above = showHeaders ? 1 : 0;
    return { ...area, row: area.row + above, rows: area.rows - above - (this.look.showTotals ? 1 : 0) };
  }

  /** @throws ItemNotFound if the table shows no totals row */
  get totals(): Rect {
    if (!this.look.showTotals) throw itemNotFound();
    const { area } = this;
    return { ...area, row: area.row + area.rows - 1, rows: 1 };
  }

  /** The ids of the columns, in order. What came or went behind the host's back came or went at the end. */
  get columnIds(): readonly number[] {
    const { look } = this;
    const { columns } = this.area;
    if (look.columnIds.length > columns) look.columnIds = look.columnIds.slice(0, columns);
    while (look.columnIds.length < columns) look.columnIds.push(this.nextColumnId());
    return look.columnIds;
  }

  nextColumnId(): number {
    return Math.max(0, ...this.look.columnIds) + 1;
  }

  columnNames(): string[] {
    const { sheet, header } = this;
    return this.book.engine.cells.texts(sheet.id, header)[0] ?? [];
  }
}

export const tablesOf = (book: Book, sheet?: Sheet): TableModel[] =>
  book.engine.tables
    .list()
    .filter((table) => !sheet || table.sheet === sheet.id)
    .map(({ id }) => new TableModel(book, id));

/** The part of a table's area (its header, its body, …) that belongs to one of its columns. */
export function columnPart({ table, columnId }: ColumnPlace, part: Rect): Rect {
  return { ...part, column: part.column + columnIndexOf({ table, columnId }), columns: 1 };
}

/** @throws ItemNotFound once the column is deleted */
export function columnIndexOf({ table, columnId }: ColumnPlace): number {
  const index = table.columnIds.indexOf(columnId);
  if (index < 0) throw itemNotFound();
  return index;
}

import { generateRandomId, ICommandService } from '@univerjs/core';
import { RangeThemeStyle, SheetRangeThemeModel, SetRangeValuesMutation } from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  TableManager,
} from '@univerjs/sheets-table';
import type { EngineTable, SheetId, TablesPort } from '../engine';
import { intersect, type Rect, rect } from '../geometry';
import type { UniverBook } from './book';
import { valueOf } from './cell-data';
import type { UniverCells } from './cells';
import type { Grid } from './grid';
import { toRange, toRect } from './ranges';
import { DEFAULT_TABLE_STYLE, TABLE_STYLES } from './table-styles';

/** Tables. The host grows them and writes their totals; Univer draws them and knows their columns in formulas. */
export class UniverTables implements TablesPort {
  private readonly manager: TableManager;
  private readonly knownStyles = new Set(TABLE_STYLES.map((style) => style.name));

  constructor(
    private readonly book: UniverBook,
    private readonly grid: Grid,
    private readonly cells: Pick<UniverCells, 'write'>,
  ) {
    this.manager = book.get(TableManager);
  }

  list(): readonly EngineTable[] {
    return this.manager.getTableList(this.book.unitId).map((table) => ({
      id: table.id,
      name: table.name,
      sheet: table.subUnitId,
      area: toRect(table.range, this.book.sheet(table.subUnitId)),
      showHeaders: table.showHeader,
      style: this.manager.getTableById(this.book.unitId, table.id)?.getTableStyleId() ?? DEFAULT_TABLE_STYLE,
    }));
  }

  add(sheet: SheetId, area: Rect, name: string): string {
    this.grid.makeRoom(sheet, area);
    const header = this.nameColumns(sheet, area);
    const tableId = generateRandomId();
    const at = this.book.at(sheet);
    const options = { tableStyleId: DEFAULT_TABLE_STYLE };
    const params = { ...at, tableId, name, range: toRange(area), header, options };
    this.book.apply({
      redos: [{ id: AddSheetTableMutation.id, params }],
      undos: [{ id: DeleteSheetTableMutation.id, params: { ...at, tableId } }],
    });
    return tableId;
  }

  rename(id: string, name: string): void {
    this.book.run(SetSheetTableCommand.id, { unitId: this.book.unitId, tableId: id, name });
  }

  resize(id: string, area: Rect): void {
    const table = this.get(id);
    this.grid.makeRoom(table.sheet, area);
    this.nameColumns(table.sheet, area);
    this.book.run(SetSheetTableCommand.id, {
      unitId: this.book.unitId,
      tableId: id,
      updateRange: { newRange: toRange(area) },
    });
    this.followHeaders(table.sheet, area);
  }

  setStyle(id: string, style: string): void {
    this.knowStyle(style);
    this.book.run(SetSheetTableCommand.id, { unitId: this.book.unitId, tableId: id, theme: style });
  }

  remove(id: string): void {
    const { sheet } = this.get(id);
    this.book.run(DeleteSheetTableCommand.id, { ...this.book.at(sheet), tableId: id });
  }

  /** Lets the columns that formulas speak of follow what is written into header cells; Univer takes their names only once. */
  watchHeaders(): { dispose(): void } {
    return this.book.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || options?.onlyLocal) return;
      const { subUnitId, cellValue } = command.params as { subUnitId: SheetId; cellValue?: Record<number, object> };
      for (const row of Object.keys(cellValue ?? {})) this.followHeaders(subUnitId, rect(Number(row), 0, 1, Infinity));
    });
  }

  private followHeaders(sheet: SheetId, area: Rect): void {
    for (const table of this.manager.getTablesBySubunitId(this.book.unitId, sheet)) {
      const range = table.getRange();
      const header = rect(range.startRow, range.startColumn, 1, range.endColumn - range.startColumn + 1);
      if (!table.isShowHeader() || !intersect(header, area)) continue;
      let changed = false;
      for (let index = 0; index < header.columns; index++) {
        const column = table.getTableColumnByIndex(index);
        const title = String(valueOf(this.grid.raw(sheet, header.row, header.column + index)));
        if (!column || title === '' || column.displayName === title) continue;
        column.displayName = title;
        changed = true;
      }
      // "Changing" the range to what it is makes Univer tell the formula engine about the columns.
      if (changed) this.manager.setTableByConfig(this.book.unitId, table.getId(), { updateRange: { newRange: range } });
    }
  }

  /** Writes a title into header cells that have none, as Excel does. @returns the titles */
  private nameColumns(sheet: SheetId, area: Rect): string[] {
    const present = Array.from({ length: area.columns }, (_, index) =>
      String(valueOf(this.grid.raw(sheet, area.row, area.column + index))),
    );
    const taken = new Set(present);
    let number = 1;
    const titles = present.map((title) => {
      if (title !== '') return title;
      while (taken.has(`Column${number}`)) number++;
      taken.add(`Column${number}`);
      return `Column${number}`;
    });
    if (present.includes('')) {
      const missing = titles.map((title, index) => (present[index] === '' ? title : null));
      this.cells.write(sheet, { ...area, rows: 1 }, [missing]);
    }
    return titles;
  }

  /** A style that the workbook defines itself looks like the default one. */
  private knowStyle(name: string): void {
    if (this.knownStyles.has(name)) return;
    this.knownStyles.add(name);
    const { style } = TABLE_STYLES.find((known) => known.name === DEFAULT_TABLE_STYLE)!;
    this.book.get(SheetRangeThemeModel).registerDefaultRangeTheme(new RangeThemeStyle(name, style));
  }

  private get(id: string): EngineTable {
    const table = this.list().find((candidate) => candidate.id === id);
    if (!table) throw new Error(`The workbook has no table with the id ${id}.`);
    return table;
  }
}

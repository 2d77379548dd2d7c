import { BooleanNumber, Direction, ICommandService, type ICellData, RANGE_TYPE } from '@univerjs/core';
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import {
  AutoFillCommand,
  CopySheetCommand,
  DeleteRangeMoveUpCommand,
  generateNullCellValue,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetRowHiddenCommand,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActivateCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SortRangeCommand } from '@univerjs/sheets-sort';
import type { Author, Change, ConditionalStyle, Engine, SheetId } from '../../src/workbench/engine/engine';
import { rect, type Rect } from '../../src/workbench/engine/geometry';
import { EMPTY } from '../../src/workbench/engine/univer/cell-data';
import { createHeadlessEngine } from '../../src/workbench/engine/univer/headless';
import { coerce } from '../../src/workbench/engine/univer/input';
import { toRange } from '../../src/workbench/engine/univer/ranges';
import type { UniverEngine } from '../../src/workbench/engine/univer/univer-engine';

/** The rectangle of an address such as `B2:C5`. */
export function area(address: string): Rect {
  const { startRow, startColumn, endRow, endColumn } = deserializeRangeWithSheet(address).range;
  return rect(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** Does work as an add-in does it: in one batch, calculated before it ends. */
export async function asAddIn<T>(engine: Engine, work: () => T, author: Author = 'add-in'): Promise<T> {
  const batch = engine.openBatch(author);
  const result = batch.do(work);
  await engine.calculated();
  batch.end();
  return result;
}

/** A person at the grid. Everything happens on the active sheet, through the commands that the grid itself runs. */
export interface TestUser {
  /** Types into a cell and leaves it. */
  type(address: string, text: string): Promise<void>;
  /** Presses the delete key. */
  clear(address: string): Promise<void>;
  /** Pastes values, the first one to the address. */
  paste(address: string, rows: readonly (readonly (string | number)[])[]): Promise<void>;
  /** Cuts and pastes, or drags. */
  move(from: string, to: string): Promise<void>;
  /** Drags the handle of a selection until it covers a larger one. */
  fill(from: string, to: string): Promise<void>;
  makeBold(address: string): Promise<void>;
  insertRows(row: number, count?: number): Promise<void>;
  removeRows(row: number, count?: number): Promise<void>;
  insertColumns(column: number, count?: number): Promise<void>;
  removeColumns(column: number, count?: number): Promise<void>;
  insertCellsDown(address: string): Promise<void>;
  removeCellsUp(address: string): Promise<void>;
  hideRows(row: number, count?: number): Promise<void>;
  sort(address: string, column: number, ascending?: boolean): Promise<void>;
  select(address: string): Promise<void>;
  activate(sheet: SheetId): Promise<void>;
  addSheet(name: string): Promise<void>;
  duplicateSheet(sheet: SheetId): Promise<void>;
  renameSheet(sheet: SheetId, name: string): Promise<void>;
  removeSheet(sheet: SheetId): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** @returns a user of a headless engine; what they do has been told to everybody when a promise of theirs resolves */
export function asUser(engine: Engine): TestUser {
  const { book } = engine as UniverEngine;
  const commands = book.get(ICommandService);
  const here = () => book.at(book.workbook.getActiveSheet().getSheetId());
  const rows = (row: number, count: number) =>
    toRange(rect(row, 0, count, book.workbook.getActiveSheet().getColumnCount()));
  const columns = (column: number, count: number) =>
    toRange(rect(0, column, book.workbook.getActiveSheet().getRowCount(), count));
  const run = async (id: string, params: object): Promise<void> => {
    await commands.executeCommand(id, params).catch((error: unknown) => {
      // A refusal that the grid shows to its user.
      if (!(error instanceof Error) || error.name !== 'CustomCommandExecutionError') throw error;
    });
    await engine.calculated();
  };
  const write = (address: string, value: ICellData | ICellData[][] | object) =>
    run(SetRangeValuesCommand.id, { ...here(), range: toRange(area(address)), value });

  return {
    type: (address, text) => {
      const sheet = book.workbook.getActiveSheet();
      const { row, column } = area(address);
      const before = sheet.getCellRaw(row, column);
      // The editor hands formulas and forced text on as such, and everything else as it was typed.
      const isPlain = text !== '' && !text.startsWith('=') && !text.startsWith("'");
      const typed = { ...before, ...(isPlain ? { ...EMPTY, v: text } : coerce(text).content) };
      const cell = book.get(SheetInterceptorService).onWriteCell(book.workbook, sheet, row, column, typed);
      // It does not write what leaves the cell as it is.
      if (cell === before) return Promise.resolve();
      const isRaw = typeof cell?.v === 'string' && typeof cell.t !== 'number';
      if (!isRaw) return write(address, cell ?? {});
      const { content, format } = coerce(String(cell.v));
      const isGeneral = engine.cells.numberFormats(sheet.getSheetId(), area(address))[0]![0] === 'General';
      return write(address, { ...cell, ...content, ...(format && isGeneral && { s: { n: { pattern: format } } }) });
    },
    clear: (address) => write(address, generateNullCellValue([toRange(area(address))])),
    paste: (address, lines) => {
      const { row, column } = area(address);
      const range = toRange(rect(row, column, lines.length, lines[0]!.length));
      const value = lines.map((line) => line.map((text) => coerce(text).content));
      return run(SetRangeValuesCommand.id, { ...here(), range, value });
    },
    move: (from, to) =>
      run(MoveRangeCommand.id, { ...here(), fromRange: toRange(area(from)), toRange: toRange(area(to)) }),
    fill: (from, to) =>
      run(AutoFillCommand.id, { ...here(), sourceRange: toRange(area(from)), targetRange: toRange(area(to)) }),
    makeBold: (address) =>
      run(SetStyleCommand.id, {
        ...here(),
        range: toRange(area(address)),
        style: { type: 'bl', value: BooleanNumber.TRUE },
      }),
    insertRows: (row, count = 1) =>
      run(InsertRowByRangeCommand.id, { ...here(), range: rows(row, count), direction: Direction.UP }),
    removeRows: (row, count = 1) => run(RemoveRowByRangeCommand.id, { ...here(), range: rows(row, count) }),
    insertColumns: (column, count = 1) =>
      run(InsertColByRangeCommand.id, { ...here(), range: columns(column, count), direction: Direction.LEFT }),
    removeColumns: (column, count = 1) => run(RemoveColByRangeCommand.id, { ...here(), range: columns(column, count) }),
    insertCellsDown: (address) => run(InsertRangeMoveDownCommand.id, { range: toRange(area(address)) }),
    removeCellsUp: (address) => run(DeleteRangeMoveUpCommand.id, { range: toRange(area(address)) }),
    hideRows: (row, count = 1) =>
      run(SetRowHiddenCommand.id, { ...here(), ranges: [{ ...rows(row, count), rangeType: RANGE_TYPE.ROW }] }),
    sort: (address, column, ascending = true) => {
      const range = toRange(area(address));
      const orderRules = [{ type: ascending ? 'asc' : 'desc', colIndex: range.startColumn + column }];
      return run(SortRangeCommand.id, { ...here(), range, orderRules, hasTitle: false });
    },
    select: (address) =>
      run(SetSelectionsOperation.id, {
        ...here(),
        selections: [{ range: toRange(area(address)), primary: null, style: null }],
      }),
    activate: (sheet) => run(SetWorksheetActivateCommand.id, book.at(sheet)),
    addSheet: (name) => run(InsertSheetCommand.id, { unitId: book.unitId, sheet: { name } }),
    duplicateSheet: (sheet) => run(CopySheetCommand.id, book.at(sheet)),
    renameSheet: (sheet, name) => run(SetWorksheetNameCommand.id, { ...book.at(sheet), name }),
    removeSheet: (sheet) => run(RemoveSheetCommand.id, book.at(sheet)),
    undo: async () => {
      engine.history.undo();
      await engine.calculated();
    },
    redo: async () => {
      engine.history.redo();
      await engine.calculated();
    },
  };
}

/** What conditional formats make of a cell on the screen. */
export function shownStyle(engine: Engine, sheet: SheetId, address: string): ConditionalStyle {
  const { row, column } = area(address);
  return engine.conditionalFormats.shown(sheet, row, column);
}

/** What a cell shows on the screen, conditional formats included. */
export function shownText(engine: Engine, sheet: SheetId, address: string): string {
  const { row, column } = area(address);
  return String((engine as UniverEngine).book.sheet(sheet).getCell(row, column)?.v ?? '');
}

/** An engine with one empty sheet, and what has been told about it. */
export interface TestEngine {
  readonly engine: Engine;
  readonly sheet: SheetId;
  readonly user: TestUser;
  /** The changes since this was last asked. */
  changes(): Change[];
  /** Does work as an add-in and forgets its changes. */
  prepare(work: () => void): Promise<void>;
}

export function openEngine(): TestEngine {
  const engine = createHeadlessEngine();
  let changes: Change[] = [];
  engine.onChange((change) => changes.push(change));
  return {
    engine,
    sheet: engine.sheets.active(),
    user: asUser(engine),
    changes: () => changes.splice(0),
    prepare: async (work) => {
      await asAddIn(engine, work);
      changes = [];
    },
  };
}

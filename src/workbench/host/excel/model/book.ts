import type { CellFormat, CellInput, Engine, SheetId } from '../../../engine/engine';
import type { Rect } from '../../../engine/geometry';
import { BookState } from './book-state';
import { PendingFormats } from './pending-formats';
import { PendingWrites } from './pending-writes';
import type { Block, Following, Move } from './block';
import type { CommentChange } from './comment-change';
import { Sheet } from './sheet';
import { afterDelete, afterInsert, type DeleteShift, type InsertShift } from './shift';

/** The workbook as the classes of the host see it: the engine, and beside it what the engine does not keep. */
export class Book {
  readonly state = new BookState();
  private readonly writes: PendingWrites;
  private readonly formats: PendingFormats;
  /** The ranges that sessions keep; the host sets it. */
  keptRanges: () => Iterable<Following> = () => [];
  /** Tells that a setting was added, changed or deleted; the host sets it. */
  settingsChanged: () => void = () => undefined;
  /** Tells of a comment that came, changed or went; the host sets it. */
  announce: (change: CommentChange) => void = () => undefined;
  /** Runs something after the action in progress, with what came before already told to the add-ins; the host sets it. */
  afterAction: (work: () => void) => void = (work) => work();

  constructor(
    /** The engine as far as cells that were only just written cannot matter: sheets and protection. */
    readonly structure: Engine,
    /** The file name; another one when another file is opened. */
    public name: string,
    readonly locale: string,
  ) {
    this.writes = new PendingWrites((sheet, area, input) => structure.cells.write(sheet, area, input));
    this.formats = new PendingFormats((sheet, area, change) => structure.formats.set(sheet, area, change));
  }

  /** The engine with everything in it that was written and formatted so far. */
  get engine(): Engine {
    this.writes.flush();
    this.formats.flush();
    return this.structure;
  }

  /** Writes into cells, at the latest before anybody looks. */
  write(sheet: Sheet, area: Rect, input: readonly (readonly CellInput[])[]): void {
    this.writes.add(sheet.id, area, input);
  }

  /** Changes the format of cells, at the latest before anybody looks. */
  format(block: Block, change: Partial<CellFormat>): void {
    this.formats.add(block, change);
  }

  sheets(visibleOnly = false): Sheet[] {
    return this.structure.sheets
      .list()
      .filter(({ visibility }) => !visibleOnly || visibility === 'Visible')
      .map(({ id }) => new Sheet(this, id));
  }

  activeSheet(): Sheet {
    return new Sheet(this, this.structure.sheets.active());
  }

  sheetById(id: SheetId): Sheet | undefined {
    return this.structure.sheets.list().some((sheet) => sheet.id === id) ? new Sheet(this, id) : undefined;
  }

  sheetNamed(name: string): Sheet | undefined {
    const found = this.structure.sheets.list().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return found && new Sheet(this, found.id);
  }

  /** Makes room for cells, and moves along every range that somebody keeps. */
  insertCells(sheet: Sheet, area: Rect, shift: InsertShift): void {
    this.engine.cells.insert(sheet.id, area, shift);
    this.moveRanges(sheet.id, (kept) => afterInsert(kept, area, shift));
  }

  deleteCells(sheet: Sheet, area: Rect, shift: DeleteShift): void {
    this.engine.cells.remove(sheet.id, area, shift);
    this.moveRanges(sheet.id, (kept) => afterDelete(kept, area, shift));
  }

  moveRanges(sheet: SheetId, move: Move): void {
    for (const kept of [...this.keptRanges(), ...this.state.anchors]) {
      if (kept.sheet.id === sheet) kept.follow(move);
    }
  }
}

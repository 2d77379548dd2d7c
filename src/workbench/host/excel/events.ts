import type { Author, Change } from '../../engine/engine';
import { intersect, type Rect } from '../../engine/geometry';
import { EventType, WORKBOOK_TARGET } from '../protocol/event-types';
import { Session } from '../kernel/session';
import { formatArea } from './address';
import type { FormulaDetail } from './formula-watch';
import { hostObject } from './links';
import type { Book } from './model/book';
import { SheetRange } from './model/block';
import type { CommentChange } from './model/comment-change';
import { Sheet } from './model/sheet';
import { tablesOf } from './model/table';
import { valueType } from './value-types';

/** The user whose session the person at the grid shares. */
export const LOCAL_USER = 'me';

const CHANGE_TYPE = {
  inserted: { rows: 'RowInserted', columns: 'ColumnInserted', cells: 'CellInserted' },
  removed: { rows: 'RowDeleted', columns: 'ColumnDeleted', cells: 'CellDeleted' },
} as const;

/** A change of a comment, and who made it. */
export type AuthoredCommentChange = CommentChange & { readonly author: Author };

/** Turns a change of a comment into events. */
export function tellOfComment(session: Session, change: AuthoredCommentChange): void {
  const { kind, sheet, comment, replies, changeType, author } = change;
  session.emit(COMMENT_EVENTS[kind], [sheet, WORKBOOK_TARGET], () => ({
    commentDetails: [{ commentId: comment, replyIds: replies }],
    worksheetId: sheet,
    source: sourceFor(session, author),
    ...(changeType !== undefined && { changeType }),
  }));
}

const COMMENT_EVENTS = {
  commentAdded: EventType.CommentAdded,
  commentDeleted: EventType.CommentDeleted,
  commentChanged: EventType.CommentChanged,
} as const;

/** Local is what the session's own user did, in whatever add-in or at the grid. */
function sourceFor(session: Session, author: Author): 'Local' | 'Remote' {
  const user = author instanceof Session ? author.user : LOCAL_USER;
  return user === session.user ? 'Local' : 'Remote';
}

/** Turns a change of the workbook into the events of one session. Nothing else in the host makes events. */
export function tell(session: Session, book: Book, change: Change, formulas: readonly FormulaDetail[]): void {
  new Telling(session, book, change).tell(formulas);
}

class Telling {
  private readonly source: 'Local' | 'Remote';
  private readonly triggerSource: 'ThisLocalAddin' | 'Unknown';

  constructor(
    private readonly session: Session,
    private readonly book: Book,
    private readonly change: Change,
  ) {
    this.source = sourceFor(session, change.author);
    this.triggerSource = change.author === session ? 'ThisLocalAddin' : 'Unknown';
  }

  tell(formulas: readonly FormulaDetail[]): void {
    const { change } = this;
    const worksheetId = change.sheet;
    const { source } = this;
    switch (change.kind) {
      case 'cells':
        this.dataChanged(change.area, 'RangeEdited', 'None', detailsOf(change));
        if (formulas.length > 0) {
          this.sheet(EventType.WorksheetFormulaChanged, () => ({ worksheetId, source, formulaDetails: formulas }));
        }
        break;
      case 'inserted':
      case 'removed':
        this.dataChanged(change.area, CHANGE_TYPE[change.kind][change.what], `ShiftCell${change.shift}`, {});
        break;
      case 'format':
        this.sheet(EventType.WorksheetFormatChanged, () => this.rangeMessage(change.area));
        break;
      case 'rowsSorted':
        this.sheet(EventType.WorksheetRowSorted, () => this.areaMessage(change.area));
        break;
      case 'columnsSorted':
        this.sheet(EventType.WorksheetColumnSorted, () => this.areaMessage(change.area));
        break;
      case 'rowsHidden': {
        const changeType = change.hidden ? 'Hidden' : 'Unhidden';
        this.sheet(EventType.WorksheetRowHiddenChanged, () => ({ ...this.areaMessage(change.area), changeType }));
        break;
      }
      case 'calculated':
        this.sheet(EventType.WorksheetCalculated, () => ({ address: formatArea(change.area), worksheetId }));
        break;
      case 'selection':
        this.selectionChanged(change.areas);
        break;
      case 'sheetActivated':
        this.sheet(EventType.WorksheetActivated, () => ({ worksheetId }));
        break;
      case 'sheetDeactivated':
        this.sheet(EventType.WorksheetDeactivated, () => ({ worksheetId }));
        break;
      case 'sheetAdded':
        this.workbook(EventType.WorksheetAdded, () => ({ worksheetId, source }));
        break;
      case 'sheetRemoved':
        this.workbook(EventType.WorksheetDeleted, () => ({ worksheetId, source }));
        break;
      case 'sheetMoved': {
        const { before: positionBefore, after: positionAfter } = change;
        this.workbook(EventType.WorksheetMoved, () => ({ worksheetId, source, positionBefore, positionAfter }));
        break;
      }
      case 'sheetRenamed': {
        const { before: nameBefore, after: nameAfter } = change;
        this.sheet(EventType.WorksheetNameChanged, () => ({ worksheetId, source, nameBefore, nameAfter }));
        break;
      }
      case 'sheetVisibility': {
        const { before: visibilityBefore, after: visibilityAfter } = change;
        this.sheet(EventType.WorksheetVisibilityChanged, () => ({
          worksheetId,
          source,
          visibilityBefore,
          visibilityAfter,
        }));
        break;
      }
      case 'protection': {
        const { isProtected } = change;
        this.sheet(EventType.WorksheetProtectionChanged, () => ({ worksheetId, source, isProtected }));
        break;
      }
      case 'tableAdded':
        this.sheet(EventType.TableAdded, () => ({ tableId: change.table, worksheetId, source }));
        break;
      case 'tableRemoved': {
        const { table: tableId, name: tableName } = change;
        this.sheet(EventType.TableDeleted, () => ({ tableId, tableName, worksheetId, source }));
        break;
      }
    }
  }

  /** Of a sheet, and of the collection of sheets. */
  private sheet(type: EventType, message: () => unknown): void {
    this.session.emit(type, [this.change.sheet, WORKBOOK_TARGET], message);
  }

  private workbook(type: EventType, message: () => unknown): void {
    this.session.emit(type, [WORKBOOK_TARGET], message);
  }

  private areaMessage(area: Rect): Readonly<Record<string, unknown>> {
    return { address: formatArea(area), source: this.source, worksheetId: this.change.sheet };
  }

  /** With a reference from which the arguments' getRange makes a range. */
  private rangeMessage(area: Rect): Readonly<Record<string, unknown>> {
    const range = new SheetRange(new Sheet(this.book, this.change.sheet), area);
    const referenceId = this.session.keepForEvent(hostObject('Range', range));
    return { ...this.areaMessage(area), triggerSource: this.triggerSource, referenceId };
  }

  private dataChanged(area: Rect, changeType: string, shiftDirection: string, details: object): void {
    const more = { changeType, shiftDirection, ...details };
    this.sheet(EventType.WorksheetChanged, () => ({ ...this.rangeMessage(area), ...more }));
    for (const table of this.tables()) {
      const touched = intersect(table.area, area);
      if (!touched) continue;
      this.session.emit(EventType.TableChanged, [table.id, this.change.sheet, WORKBOOK_TARGET], () => ({
        ...this.rangeMessage(touched),
        ...more,
        tableId: table.id,
      }));
    }
  }

  /** A table hears of every selection on its sheet; outside of it the address is blank. */
  private selectionChanged(areas: readonly Rect[]): void {
    const worksheetId = this.change.sheet;
    const address = areas.map(formatArea).join(',');
    this.sheet(EventType.WorksheetSelectionChanged, () => ({ address, worksheetId }));
    for (const table of this.tables()) {
      const inside = areas.flatMap((area) => intersect(table.area, area) ?? []).map(formatArea);
      this.session.emit(EventType.TableSelectionChanged, [table.id], () => ({
        address: inside.join(','),
        worksheetId,
        tableId: table.id,
      }));
    }
    this.session.raise('documentSelectionChanged');
  }

  private tables(): ReturnType<typeof tablesOf> {
    return tablesOf(this.book, new Sheet(this.book, this.change.sheet));
  }
}

/** The values of a single changed cell; of more than one cell Excel tells none. */
function detailsOf({ before, after }: Extract<Change, { kind: 'cells' }>): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

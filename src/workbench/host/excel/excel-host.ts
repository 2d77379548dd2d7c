import type { Change, Engine, EngineBatch } from '../../engine/engine';
import { EventType } from '../protocol/event-types';
import type { HostObject } from '../kernel/host-class';
import { Session, type BatchScope, type SessionHost } from '../kernel/session';
import { LOCAL_USER, tell, tellOfComment } from './events';
import './conditional-formats';
import './data-validation';
import './range-areas';
import { FormulaWatch } from './formula-watch';
import { Book } from './model/book';
import type { CommentChange } from './model/comment-change';
import type { Following } from './model/block';
import { SheetAreas, SheetRange } from './model/block';
import { Sheet } from './model/sheet';
import { afterDelete, afterInsert, type DeleteShift, type InsertShift } from './model/shift';
import { grow, tableToGrowUnder } from './model/table-growth';
import { eventsEnabled } from './runtime';
import { Workbook } from './workbook';

export interface ExcelHostOptions {
  /** Makes the services that are not Excel's (runtime, ribbon, …), by their name on the wire, for each session that asks. */
  readonly services?: Readonly<Record<string, (session: Session) => HostObject>>;
  /** Roots of requests for another partition than the workbook, such as `WacPartition`. */
  readonly partitions?: Readonly<Record<string, HostObject>>;
  readonly documentName?: string;
  /** BCP 47: what separators and date patterns add-ins are told. */
  readonly locale?: string;
}

/**
 * Excel's side of the conversation with office.js, over an engine. It runs the requests of all its sessions one after
 * the other, and tells every session of every change, whoever made it.
 */
export class ExcelHost implements SessionHost {
  /** The workbook with what the engine does not keep: settings, properties, page layouts. */
  readonly book: Book;
  readonly root: HostObject;
  readonly partitions: Readonly<Record<string, HostObject>>;
  /** Called after every request of an add-in; what it changed beside the engine shows then. The page sets it. */
  onRequestDone: () => void = () => undefined;

  private readonly sessions = new Set<Session>();
  private readonly services = new WeakMap<Session, Map<string, HostObject>>();
  private readonly formulas: FormulaWatch;
  private readonly stopListening: () => void;
  private queue: Promise<unknown> = Promise.resolve();
  private batch: HostBatch | undefined;

  constructor(
    readonly engine: Engine,
    private readonly options: ExcelHostOptions = {},
  ) {
    this.book = new Book(engine, options.documentName ?? 'Book1.xlsx', options.locale ?? 'en-US');
    this.book.keptRanges = () => this.keptRanges();
    this.book.settingsChanged = () => this.settingsChanged();
    this.book.announce = (change) => this.commentChanged(change);
    this.book.afterAction = (work) => (this.batch ? this.batch.afterAction(work) : work());
    this.root = Workbook(this.book);
    this.partitions = options.partitions ?? {};
    this.formulas = new FormulaWatch(this.book);
    this.stopListening = engine.onChange((change) => this.changed(change));
  }

  /** A new connected runtime: a pane, the commands page, a test. Sessions of one user see each other as local. */
  connect(user = LOCAL_USER): Session {
    const session = new Session(this, user);
    session.onSubscribe = (type) => {
      if (type === EventType.WorksheetFormulaChanged) this.formulas.start();
    };
    this.sessions.add(session);
    return session;
  }

  /** Ends a session: it hears of nothing any more, and its ranges are let go. */
  disconnect(session: Session): void {
    this.sessions.delete(session);
    session.releaseAll();
  }

  /** Lets go of the engine, which stays whoever made it to dispose of. */
  dispose(): void {
    this.stopListening();
    for (const session of [...this.sessions]) this.disconnect(session);
  }

  service(name: string, session: Session): HostObject | undefined {
    const make = this.options.services?.[name];
    if (!make) return undefined;
    const made = this.services.get(session) ?? new Map<string, HostObject>();
    this.services.set(session, made);
    const service = made.get(name) ?? make(session);
    made.set(name, service);
    return service;
  }

  openBatch(session: Session): BatchScope {
    this.batch = new HostBatch(this.book, session, () => {
      this.batch = undefined;
      this.onRequestDone();
    });
    return this.batch;
  }

  enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined); // one request's failure is not the next one's
    return result;
  }

  private changed(change: Change): void {
    this.followUserChange(change);
    this.growTable(change);
    if (change.kind === 'sheetRemoved') this.book.state.forgetSheet(change.sheet);
    if (change.kind === 'sheetAdded') this.book.state.charts.followAllOn(new Sheet(this.book, change.sheet));
    if (change.kind === 'tableRemoved') this.book.state.forgetTable(change.table);
    if (!LEAVES_BOOK_CLEAN.has(change.kind)) this.book.state.isDirty = true;
    const formulas = this.formulas.changedBy(change);
    for (const session of this.sessions) if (eventsEnabled(session)) tell(session, this.book, change, formulas);
  }

  /** Ranges move at once when an add-in inserts or deletes cells; when a user does, this moves them. */
  private followUserChange(change: Change): void {
    if (change.author instanceof Session) return;
    if (change.kind === 'inserted') {
      this.book.moveRanges(change.sheet, (area) => afterInsert(area, change.area, change.shift as InsertShift));
    } else if (change.kind === 'removed') {
      this.book.moveRanges(change.sheet, (area) => afterDelete(area, change.area, change.shift as DeleteShift));
    }
  }

  /** A table takes in what a person types right below it; not before the change is told. */
  private growTable(change: Change): void {
    if (change.author instanceof Session || change.kind !== 'cells') return;
    if (change.before !== '' || change.after === '') return;
    const sheet = this.book.sheetById(change.sheet);
    const table = sheet && tableToGrowUnder(sheet, change.area);
    if (!table) return;
    queueMicrotask(() => {
      const batch = this.engine.openBatch(change.author);
      batch.do(() => grow(table, 1));
      batch.end();
    });
  }

  private *keptRanges(): Generator<Following> {
    for (const session of this.sessions) {
      for (const { self } of session.kept()) {
        if (self instanceof SheetRange || self instanceof SheetAreas) yield self;
      }
    }
  }

  private settingsChanged(): void {
    this.book.state.isDirty = true;
    const raise = (): void => {
      for (const session of this.sessions) session.raise('settingsChanged');
    };
    this.atEnd('settings', raise);
  }

  private commentChanged(change: CommentChange): void {
    this.book.state.isDirty = true;
    const authored = { ...change, author: this.batch?.session };
    this.atEnd(authored, () => {
      for (const session of this.sessions) if (eventsEnabled(session)) tellOfComment(session, authored);
    });
  }

  /** Runs work when the request in progress ends; work of the same key only once. */
  private atEnd(key: unknown, work: () => void): void {
    if (this.batch) this.batch.atEnd.set(key, work);
    else work();
  }
}

const LEAVES_BOOK_CLEAN: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  'calculated',
  'selection',
  'sheetActivated',
  'sheetDeactivated',
]);

/** One request in progress, over a batch of the engine. */
class HostBatch implements BatchScope {
  private batch: EngineBatch;
  readonly atEnd = new Map<unknown, () => void>();
  private waiting: (() => void)[] = [];

  constructor(
    private readonly book: Book,
    readonly session: Session,
    private readonly ended: () => void,
  ) {
    this.batch = book.engine.openBatch(session);
  }

  do<T>(work: () => T): T {
    try {
      return this.batch.do(work);
    } finally {
      this.runWaiting();
    }
  }

  settle(): Promise<void> {
    return this.written().calculated();
  }

  end(): void {
    this.written();
    this.batch.end();
    this.ended();
    for (const work of this.atEnd.values()) work();
  }

  /** Runs work after the action in progress, with what was done so far already reported. */
  afterAction(work: () => void): void {
    this.waiting.push(work);
  }

  private runWaiting(): void {
    if (this.waiting.length === 0) return;
    const engine = this.written();
    this.batch.end();
    for (const work of this.waiting.splice(0)) work();
    this.batch = engine.openBatch(this.session);
  }

  /** The engine after it has taken, as part of this batch, what was written. */
  private written(): Engine {
    return this.batch.do(() => this.book.engine);
  }
}

import type { Checker, CheckResult } from '../clearing-house/checks/checker';
import type { AnsweredFinding } from '../clearing-house/answers/settle';
import type { CheckContext, KnownFigures } from '../clearing-house/checks/context';
import type { UnknownSheet } from '../clearing-house/checks/workbook-reading';
import type { AnswersSheet } from './answers-sheet';
import { jobsDone } from './batch';
import { answeredFindings, contextWith, workbookReading } from './check-tables';
import { workbookError } from './errors';
import type { MetadataSheet } from './metadata-sheet';
import { EDITING_AGAIN, type StartedBy } from './patience';
import type { WorkbookContents } from './read-tables';
import { withoutSheet, withSheets } from './sheet-list';
import type { TableSheet } from './table-sheet';
import type { WorkbookEvent } from './watch';

/** Does some work, again and again while a cell is being edited. */
async function whenExcelAnswers<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isEditing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, EDITING_AGAIN));
    }
  }
}

const engine = () => import(/* webpackChunkName: "engine" */ './live-engine');

const isEditing = (error: unknown): boolean => workbookError(error).problem === 'cell-being-edited';

/** What the rules can be told besides the cells: published editions, figures that the office has published, or sent before. */
export type KnownElsewhere = Partial<Pick<CheckContext, 'editions' | 'published'>> & {
  /** Undefined if nothing was sent before. */
  readonly previous?: KnownFigures | undefined;
};

/** What the workbook's tables look like now. */
export interface LiveState {
  readonly tables: readonly TableSheet[];
  readonly metadata: readonly MetadataSheet[];
  /** Sheets that say they are tables of ours and cannot be read as such. */
  readonly unknown: readonly UnknownSheet[];
  /** The answers to findings; undefined while there are none. */
  readonly answers: AnswersSheet | undefined;
  /** What the rules find in them. */
  readonly checked: CheckResult;
  /** The findings with what was answered to them, in the same order. */
  readonly answered: readonly AnsweredFinding[];
  /** The sheet on top, as far as known. */
  readonly activeSheet: string | undefined;
  /** Where the selection is. */
  readonly selection: { readonly sheetId: string; readonly address: string } | undefined;
  /** The tables, by their sheets, of which a paste took marks away. */
  readonly marksLost: readonly string[];
}

/**
 * The tables of the workbook, kept up to date: a change of a sheet is read with one request,
 * checked, and reported. Nothing is written, so undo stays the user's.
 */
export class LiveTables {
  /** Undefined before the start; until then nothing is found. */
  private checker: Checker | undefined;
  private context: CheckContext = contextWith(undefined);
  private elsewhere: Partial<CheckContext> = {};
  private state: LiveState = {
    tables: [],
    metadata: [],
    unknown: [],
    answers: undefined,
    checked: { findings: [], counts: new Map() },
    answered: [],
    activeSheet: undefined,
    selection: undefined,
    marksLost: [],
  };
  private readonly listeners = new Set<() => void>();
  /** Every sheet seen, table or not: what the add-in adds itself it knows before the event comes. */
  private readonly known = new Set<string>();
  private readonly stale = new Set<string>();
  private readonly added = new Set<string>();
  /** Whether everything is to be read, as events may have been lost. */
  private everything = false;
  /** What was pasted over since it was last asked whether the marks are still there: addresses by sheet. */
  private readonly pasted = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading: Promise<void> = Promise.resolve();
  private stopWatching: (() => Promise<void>) | undefined;
  private stopped = false;

  constructor(private readonly onError: (error: unknown) => void) {}

  /** Starts watching and reads everything. @throws WorkbookError */
  async start(): Promise<void> {
    const { Checker, watchWorkbook } = await engine();
    this.checker ??= new Checker();
    this.stopWatching ??= await whenExcelAnswers(() => watchWorkbook((event) => this.note(event)));
    await whenExcelAnswers(() => this.refresh('itself'));
  }

  /** Ends the watching, and resolves once what is being read has been read. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.stopWatching?.(); // first, as events that still come start another reading
    clearTimeout(this.timer);
    await this.reading;
  }

  /** The present state; a new object after every change. */
  readonly snapshot = (): LiveState => this.state;

  /** What the rules are told now; a new object after every change. */
  readonly told = (): CheckContext => this.context;

  /** Calls back after every change of the state. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads every table anew, whatever events said. @throws WorkbookError */
  async refresh(startedBy: StartedBy = 'user'): Promise<void> {
    this.stale.clear();
    this.added.clear();
    this.everything = false;
    const { readWorkbook } = await engine();
    this.take(await readWorkbook(startedBy));
  }

  /**
   * Reads every table anew before long, as when the pane is looked at again: events get lost while nobody looks, and Excel on the
   * web sends none for some edits. Not while a cell is being edited; then afterwards.
   */
  lookAgain(): void {
    this.everything = true;
    this.schedule();
  }

  /** Says that a sheet was added by the add-in itself and is no table. */
  know(sheetId: string): void {
    this.known.add(sheetId);
  }

  /** Takes over sheets that were just written and read, so that they need not be read again. */
  replace(tables: readonly TableSheet[], metadata: readonly MetadataSheet[] = []): void {
    for (const { id } of [...tables, ...metadata]) this.known.add(id);
    this.set({
      tables: withSheets(this.state.tables, tables),
      metadata: withSheets(this.state.metadata, metadata),
      // Such as a sheet that was cut short, and finished now.
      unknown: tables.reduce((unknown, { id }) => withoutSheet(unknown, id), this.state.unknown),
    });
  }

  /** Tells the rules what is known besides the workbook; everything is checked anew. */
  knowElsewhere(known: KnownElsewhere): void {
    const { previous, ...others } = { ...this.elsewhere, ...known };
    this.elsewhere = { ...others, ...(previous && { previous }) };
    this.renewContext(this.state);
    this.set({}, true);
  }

  /** Leaves out a sheet that is a table no longer. */
  forget(sheetId: string): void {
    this.known.add(sheetId);
    this.set({ tables: withoutSheet(this.state.tables, sheetId) });
  }

  /** Reads some tables anew after they were written. @throws WorkbookError */
  async reread(ids: readonly string[], startedBy: StartedBy = 'user'): Promise<void> {
    const tables = this.state.tables.filter(({ id }) => ids.includes(id));
    const metadata = this.state.metadata.filter(({ id }) => ids.includes(id));
    const answers = this.state.answers && ids.includes(this.state.answers.id) ? this.state.answers : undefined;
    if (tables.length === 0 && metadata.length === 0 && !answers) return;
    const { readAgain } = await engine();
    const read = await readAgain({ tables, metadata, answers }, startedBy);
    this.replace(read.tables, read.metadata);
    if (answers) this.takeAnswers(read.answers);
  }

  /** Says that all marks were put back. */
  marksRestored(): void {
    if (this.state.marksLost.length > 0) this.set({ marksLost: [] });
  }

  /** Takes over the sheet of answers after it was written or read; undefined if it is gone. */
  takeAnswers(answers: AnswersSheet | undefined): void {
    if (answers) this.known.add(answers.id);
    this.set({ answers });
  }

  private note(event: WorkbookEvent): void {
    switch (event.kind) {
      case 'selection':
        this.set({ activeSheet: event.sheetId, selection: event });
        return;
      case 'activated':
        this.set({ activeSheet: event.sheetId });
        return;
      case 'deleted':
        this.known.delete(event.sheetId);
        this.set({
          tables: withoutSheet(this.state.tables, event.sheetId),
          metadata: withoutSheet(this.state.metadata, event.sheetId),
          unknown: withoutSheet(this.state.unknown, event.sheetId),
          marksLost: this.state.marksLost.filter((id) => id !== event.sheetId),
        });
        if (this.state.answers?.id !== event.sheetId) return;
        this.takeAnswers(undefined);
        // A copy of it may hold the answers from now on: the workbook is looked through as after a new sheet.
        this.added.add(event.sheetId);
        break;
      case 'added':
        this.added.add(event.sheetId);
        break;
      case 'cells':
        if (this.isBeingWritten(event.sheetId)) this.everything = true;
        else if (!this.isRead(event.sheetId)) return;
        this.stale.add(event.sheetId);
        if (event.pasted !== undefined) this.pasted.set(event.sheetId, event.pasted);
    }
    // After the events that come together with this one; those that come while it reads are read next, all at once.
    this.schedule();
  }

  /** Whether it was half a sheet when it was looked at: a co-author may be at work on it. */
  private isBeingWritten(sheetId: string): boolean {
    return this.state.unknown.some(({ id, reason }) => id === sheetId && reason === 'unfinished');
  }

  private isRead(sheetId: string): boolean {
    const { tables, metadata, answers } = this.state;
    return [...tables, ...metadata].some(({ id }) => id === sheetId) || answers?.id === sheetId;
  }

  /** Reads what is stale, one reading after the other. */
  private catchUp(): void {
    this.reading = this.reading.then(async () => {
      await jobsDone(); // whoever inserts sheets has said so by then
      const [added, stale, everything] = [[...this.added], [...this.stale], this.everything];
      this.added.clear();
      this.stale.clear();
      this.everything = false;
      try {
        const { readWorkbook } = await engine();
        if (everything || added.some((id) => !this.known.has(id))) this.take(await readWorkbook('itself'));
        else await this.reread(stale, 'itself');
        await this.lookAtMarks();
      } catch (error) {
        // Nothing is lost: it is read when the next cell has been typed, or with the next event.
        for (const id of added) this.added.add(id);
        for (const id of stale) this.stale.add(id);
        this.everything ||= everything;
        if (isEditing(error)) this.schedule(EDITING_AGAIN);
        else this.onError(error);
      }
    });
  }

  /** Asks whether what was pasted over still has its marks; a paste with formats takes them away. */
  private async lookAtMarks(): Promise<void> {
    const pasted = [...this.pasted];
    this.pasted.clear();
    const areas = pasted.flatMap(([id, address]) => {
      const table = this.state.tables.find((each) => each.id === id);
      return table?.reading ? [{ id, address, reading: table.reading }] : [];
    });
    if (areas.length === 0) return;
    const { lostMarks } = await engine();
    const lost = await lostMarks(areas);
    const others = this.state.marksLost.filter((id) => !areas.some((area) => area.id === id));
    if (lost.length > 0 || others.length < this.state.marksLost.length) this.set({ marksLost: [...others, ...lost] });
  }

  private schedule(after = 0): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => this.catchUp(), after);
  }

  private take({ sheets, ...contents }: WorkbookContents): void {
    for (const { id } of sheets) this.known.add(id);
    this.set(contents);
  }

  private renewContext({ answers }: LiveState): void {
    this.context = { ...contextWith(answers?.settings), ...this.elsewhere };
  }

  /** @param renewed whether what the rules know besides the cells is another than before */
  private set(change: Partial<Omit<LiveState, 'checked' | 'answered'>>, renewed = false): void {
    const before = this.state;
    const state = { ...before, ...change };
    const context = this.context;
    if (state.answers?.settings !== before.answers?.settings) this.renewContext(state);
    const same =
      !renewed
      && context === this.context
      && state.tables === before.tables
      && state.metadata === before.metadata
      && state.unknown === before.unknown;
    const checked = same || !this.checker ? before.checked : this.checker.check(workbookReading(state), this.context);
    const answered =
      checked === before.checked && state.answers === before.answers
        ? before.answered
        : answeredFindings(checked, state.tables, state.answers);
    this.state = { ...state, checked, answered };
    for (const listener of this.listeners) listener();
  }
}

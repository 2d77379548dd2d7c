import { jobsDone } from './batch';
import { readAgain, readWorkbook, type WorkbookContents } from './read-tables';
import type { TableSheet } from './table-sheet';
import { watchWorkbook, type WorkbookEvent } from './watch';

/** What the workbook's tables look like now. */
export interface LiveState {
  readonly tables: readonly TableSheet[];
  /** The sheet on top, as far as known. */
  readonly activeSheet: string | undefined;
  /** Where the selection is. */
  readonly selection: { readonly sheetId: string; readonly address: string } | undefined;
}

/**
 * The tables of the workbook, kept up to date: a change of a sheet is read with one request,
 * checked, and reported. Nothing is written, so undo stays the user's.
 */
export class LiveTables {
  private state: LiveState = { tables: [], activeSheet: undefined, selection: undefined };
  private readonly listeners = new Set<() => void>();
  /** Every sheet seen, table or not: what the add-in adds itself it knows before the event comes. */
  private readonly known = new Set<string>();
  private readonly stale = new Set<string>();
  private readonly added = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reading: Promise<void> = Promise.resolve();
  private stopWatching: (() => Promise<void>) | undefined;

  constructor(private readonly onError: (error: unknown) => void) {}

  /** Starts watching and reads everything. @throws WorkbookError */
  async start(): Promise<void> {
    this.stopWatching = await watchWorkbook((event) => this.note(event));
    await this.refresh();
  }

  /** Ends the watching, and resolves once what is being read has been read. */
  async stop(): Promise<void> {
    await this.stopWatching?.(); // first, as events that still come start another reading
    clearTimeout(this.timer);
    await this.reading;
  }

  /** The present state; a new object after every change. */
  readonly snapshot = (): LiveState => this.state;

  /** Calls back after every change of the state. @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads every table anew, whatever events said. @throws WorkbookError */
  async refresh(): Promise<void> {
    this.stale.clear();
    this.added.clear();
    this.take(await readWorkbook());
  }

  /** Says that a sheet was added by the add-in itself and is no table. */
  know(sheetId: string): void {
    this.known.add(sheetId);
  }

  /** Takes over tables that were just written and read, so that they need not be read again. */
  replace(tables: readonly TableSheet[]): void {
    for (const { id } of tables) this.known.add(id);
    const byId = new Map(tables.map((table) => [table.id, table]));
    const known = this.state.tables.map((table) => byId.get(table.id) ?? table);
    const added = tables.filter(({ id }) => !this.state.tables.some((table) => table.id === id));
    this.set({ tables: [...known, ...added] });
  }

  /** Reads some tables anew after they were written. @throws WorkbookError */
  async reread(ids: readonly string[]): Promise<void> {
    const tables = this.state.tables.filter(({ id }) => ids.includes(id));
    if (tables.length > 0) this.replace(await readAgain(tables));
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
        this.set({ tables: this.state.tables.filter(({ id }) => id !== event.sheetId) });
        return;
      case 'added':
        this.added.add(event.sheetId);
        break;
      case 'cells':
        if (!this.state.tables.some(({ id }) => id === event.sheetId)) return;
        this.stale.add(event.sheetId);
    }
    clearTimeout(this.timer);
    // After the events that come together with this one; those that come while it reads are read next, all at once.
    this.timer = setTimeout(() => this.catchUp());
  }

  /** Reads what is stale, one reading after the other. */
  private catchUp(): void {
    this.reading = this.reading.then(async () => {
      try {
        await jobsDone(); // whoever inserts sheets has said so by then
        const unknown = [...this.added].some((id) => !this.known.has(id));
        const ids = [...this.stale];
        this.added.clear();
        this.stale.clear();
        if (unknown) this.take(await readWorkbook());
        else await this.reread(ids);
      } catch (error) {
        this.onError(error);
      }
    });
  }

  private take({ sheets, tables, activeSheet }: WorkbookContents): void {
    for (const { id } of sheets) this.known.add(id);
    this.set({ tables, activeSheet });
  }

  private set(change: Partial<LiveState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

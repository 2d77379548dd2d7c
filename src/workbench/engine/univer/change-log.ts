import { type Author, type Change, type EngineBatch, type SheetId, USER } from '../engine';
import { contains, type Rect } from '../geometry';
import { mergeChanges } from './merge-changes';
import type { UndoSteps } from './undo-steps';

type WithoutAuthor<T> = T extends unknown ? Omit<T, 'author'> : never;
/** A change before it is known whose it is. */
export type Happening = WithoutAuthor<Change>;

/** Knows who is at work, gathers what happens and reports it: a batch's changes at its end, a user's at once. */
export class ChangeLog {
  private readonly listeners = new Set<(change: Change) => void>();
  private working: OpenBatch | undefined;
  private ofUser: Change[] = [];
  private readonly open = new Set<OpenBatch>();
  private quiet = 0;

  constructor(private readonly undo: UndoSteps) {}

  get isUserAtWork(): boolean {
    return !this.working;
  }

  listen(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Whether a request of an add-in is being carried out. */
  get isInBatch(): boolean {
    return this.open.size > 0;
  }

  openBatch(author: Author): EngineBatch {
    const batch: OpenBatch = { author, changes: [] };
    this.open.add(batch);
    return {
      do: (work) => {
        const outer = this.working;
        this.working = batch;
        try {
          return this.undo.during(batch, work);
        } finally {
          this.working = outer;
        }
      },
      end: () => {
        this.open.delete(batch);
        this.reportUser();
        this.report(mergeChanges(batch.changes.splice(0)));
      },
    };
  }

  /** Notes a change of whoever is at work. */
  add(happening: Happening): void {
    if (this.quiet > 0) return;
    const batch = this.batchOf(happening);
    if (batch) place(batch.changes, { ...happening, author: batch.author });
    else {
      // One deed of the user's can be several mutations, all in one run of the event loop: they are reported together.
      if (this.ofUser.length === 0) queueMicrotask(() => this.reportUser());
      place(this.ofUser, { ...happening, author: USER });
    }
  }

  /** Whether it has just been said that all of an area was put in or sorted. */
  isTold(sheet: SheetId, area: Rect): boolean {
    return (this.working?.changes ?? this.ofUser).some(
      (change) =>
        (change.kind === 'inserted' || change.kind === 'rowsSorted')
        && change.sheet === sheet
        && contains(change.area, area),
    );
  }

  /** Results come in between a batch's parts; that there are new ones is said after what they come from. */
  private batchOf(happening: Happening): OpenBatch | undefined {
    return this.working ?? (happening.kind === 'calculated' ? [...this.open].at(-1) : undefined);
  }

  /** Does work that is reported as one thing, whatever the grid says about it meanwhile. */
  as<T>(happening: Happening | undefined, work: () => T): T {
    this.quiet++;
    let result: T;
    try {
      result = work();
    } finally {
      this.quiet--;
    }
    if (happening) this.add(happening);
    return result;
  }

  private reportUser(): void {
    this.report(mergeChanges(this.ofUser.splice(0)));
  }

  private report(changes: readonly Change[]): void {
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }
}

/** The grid shows a new sheet before it says that there is one. */
function place(changes: Change[], change: Change): void {
  const shown = changes.findIndex(
    (earlier) => change.kind === 'sheetAdded' && earlier.kind === 'sheetActivated' && earlier.sheet === change.sheet,
  );
  if (shown < 0) changes.push(change);
  else changes.splice(changes[shown - 1]?.kind === 'sheetDeactivated' ? shown - 1 : shown, 0, change);
}

interface OpenBatch {
  readonly author: Author;
  readonly changes: Change[];
}

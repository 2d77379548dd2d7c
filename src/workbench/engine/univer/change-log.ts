import { type Author, type Change, type EngineBatch, USER } from '../engine';
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
    // Results come in between a batch's parts; that there are new ones is said after what they come from.
    const batch = this.working ?? (happening.kind === 'calculated' ? [...this.open].at(-1) : undefined);
    if (batch) batch.changes.push({ ...happening, author: batch.author });
    else {
      // One deed of the user's can be several mutations, all in one run of the event loop: they are reported together.
      if (this.ofUser.length === 0) queueMicrotask(() => this.reportUser());
      this.ofUser.push({ ...happening, author: USER });
    }
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

interface OpenBatch {
  readonly author: Author;
  readonly changes: Change[];
}

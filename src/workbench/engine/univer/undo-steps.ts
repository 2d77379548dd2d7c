import { type IUndoRedoItem, LocalUndoRedoService } from '@univerjs/core';

/** As many steps as Excel keeps. */
const CAPACITY = 100;

/**
 * Univer's undo stack, with batches: everything pushed while one is open becomes one step. Univer's own
 * `__tempBatchingUndoRedo` keeps the order in which things were done also for undoing them, so that a batch that writes
 * a cell twice cannot be taken back; and it knows nothing of a user's edit between two parts of a batch.
 */
export class UndoSteps extends LocalUndoRedoService {
  private open: object | undefined;
  private readonly steps = new WeakMap<object, IUndoRedoItem>();

  /** Runs work whose undo items join the step of `batch`, unless somebody did something else since. */
  during<T>(batch: object, work: () => T): T {
    const outer = this.open;
    this.open = batch;
    try {
      return work();
    } finally {
      this.open = outer;
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const step = this.open && this.steps.get(this.open);
    const stack = this._getUndoStack(item.unitID, true);
    this._getRedoStack(item.unitID, true).length = 0;
    if (step && step === stack.at(-1)) {
      step.redoMutations.push(...item.redoMutations);
      step.undoMutations.unshift(...item.undoMutations);
    } else {
      const fresh = { ...item, redoMutations: [...item.redoMutations], undoMutations: [...item.undoMutations] };
      stack.push(fresh);
      if (stack.length > CAPACITY) stack.shift();
      if (this.open) this.steps.set(this.open, fresh);
    }
    this._updateStatus();
  }
}

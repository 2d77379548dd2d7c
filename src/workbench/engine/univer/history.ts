import { ICommandService, IUndoRedoService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { HistoryPort } from '../engine';
import type { UniverBook } from './book';

/** Undo and redo, a step for each edit of a user's and each batch. */
export class UniverHistory implements HistoryPort {
  constructor(private readonly book: UniverBook) {}

  undo(): void {
    this.book.get(ICommandService).syncExecuteCommand(UndoCommandId);
  }

  redo(): void {
    this.book.get(ICommandService).syncExecuteCommand(RedoCommandId);
  }

  clear(): void {
    this.book.get(IUndoRedoService).clearUndoRedo(this.book.unitId);
  }
}

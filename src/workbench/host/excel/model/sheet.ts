import type { SheetId, SheetInfo } from '../../../engine/engine';
import { itemNotFound } from '../../kernel/errors';
import type { Book } from './book';

/** A worksheet of the book, by the id that outlives its name. */
export class Sheet {
  constructor(
    readonly book: Book,
    readonly id: SheetId,
  ) {}

  /** @throws ItemNotFound once the sheet is deleted */
  get info(): SheetInfo {
    const info = this.book.structure.sheets.list().find(({ id }) => id === this.id);
    if (!info) throw itemNotFound();
    return info;
  }

  get name(): string {
    return this.info.name;
  }

  get position(): number {
    return this.book.structure.sheets.list().findIndex(({ id }) => id === this.id);
  }

  get exists(): boolean {
    return this.position >= 0;
  }
}

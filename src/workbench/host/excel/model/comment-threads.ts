import { randomId } from './random-id';
import type { Rect } from '../../../engine/geometry';
import { contains } from '../../../engine/geometry';
import { SheetRange } from './block';
import type { BookState } from './book-state';
import type { Sheet } from './sheet';

/** Someone named in a comment: `id` is that of the `<at id="0">` in the rich content. */
export interface Mention {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What a comment or a reply says. */
export interface RemarkContent {
  readonly type: 'Plain' | 'Mention';
  readonly plain: string;
  readonly rich: string;
  readonly mentions: readonly Mention[];
}

/** A comment or a reply: who said what, when. */
export interface Remark {
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly created: string;
  content: RemarkContent;
}

/** A comment on a cell, with its replies in order. It moves with its cell and goes with it. */
export interface CommentThread extends Remark {
  readonly anchor: SheetRange;
  readonly replies: Remark[];
  resolved: boolean;
}

/** A new comment or reply of an author. */
export const newRemark = (author: string, content: RemarkContent): Remark => ({
  id: randomId(),
  author,
  created: new Date().toISOString(),
  content,
});

/** The comments of a workbook. The engine knows nothing of them. */
export class CommentThreads {
  private threads: CommentThread[] = [];

  constructor(private readonly anchors: BookState['anchors']) {}

  /** Those of one sheet, or of all; in the order of the tabs, then by row and column. */
  list(sheets: readonly Sheet[]): CommentThread[] {
    this.threads = this.threads.filter(({ anchor }) => anchor.isAlive);
    return sheets.flatMap((sheet) =>
      this.threads.filter(({ anchor }) => anchor.sheet.id === sheet.id).sort((a, b) => inReadingOrder(a, b)),
    );
  }

  add(sheet: Sheet, cell: Rect, remark: Remark): CommentThread {
    const thread = { ...remark, anchor: new SheetRange(sheet, cell), replies: [], resolved: false };
    this.threads.push(thread);
    this.anchors.add(thread.anchor);
    return thread;
  }

  remove(thread: CommentThread): void {
    this.threads = this.threads.filter((each) => each !== thread);
    this.anchors.delete(thread.anchor);
  }

  /** Takes away the comments on some cells. */
  clear(sheet: Sheet, area: Rect): void {
    for (const thread of this.list([sheet])) if (contains(area, thread.anchor.area)) this.remove(thread);
  }

  /** Copies the comments of a sheet to its copy; they are comments of their own there. */
  copy(from: Sheet, to: Sheet): void {
    for (const { anchor, replies, resolved, author, created, content } of this.list([from])) {
      const copy = this.add(to, anchor.area, { id: randomId(), author, created, content });
      copy.resolved = resolved;
      copy.replies.push(...replies.map((reply) => ({ ...reply, id: randomId() })));
    }
  }
}

const inReadingOrder = (a: CommentThread, b: CommentThread): number =>
  a.anchor.area.row - b.anchor.area.row || a.anchor.area.column - b.anchor.area.column;

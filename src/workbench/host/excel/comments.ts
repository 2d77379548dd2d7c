import { isSingleCell } from '../../engine/geometry';
import { EventType, WORKBOOK_TARGET } from '../protocol/event-types';
import { flagArgument, textArgument } from '../kernel/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../kernel/errors';
import { defineClass, readOnly, type HostObject, type Scalars } from '../kernel/host-class';
import { readContent, readRichContent } from './comment-content';
import { hostObject } from './links';
import type { Book } from './model/book';
import type { SheetRange } from './model/block';
import type { CommentChange } from './model/comment-change';
import { newRemark, type CommentThread, type Remark, type RemarkContent } from './model/comment-threads';
import { rangeArgument } from './model/resolve';
import type { Sheet } from './model/sheet';
import { found } from './range-navigation';

/** The comments of the workbook, or those of one sheet. */
interface CommentScope {
  readonly book: Book;
  readonly sheet: Sheet | undefined;
}

/** A comment, or one of its replies. */
interface RemarkPlace {
  readonly book: Book;
  readonly thread: CommentThread;
  readonly remark: Remark;
}

const threadsOf = ({ book, sheet }: CommentScope): CommentThread[] =>
  book.state.comments.list(sheet ? [sheet] : book.sheets());

function alive({ book, thread, remark }: RemarkPlace): Remark {
  const there = threadsOf({ book, sheet: undefined }).includes(thread);
  if (!there || (remark !== thread && !thread.replies.includes(remark))) throw itemNotFound();
  return remark;
}

function announce({ book, thread }: RemarkPlace, change: Pick<CommentChange, 'kind' | 'changeType'>): void {
  const { id, anchor, replies } = thread;
  book.announce({ ...change, sheet: anchor.sheet.id, comment: id, replies: replies.map((reply) => reply.id) });
}

function edit(place: RemarkPlace, content: RemarkContent): void {
  alive(place).content = content;
  const changeType = place.remark === place.thread ? 'CommentEdited' : 'ReplyEdited';
  announce(place, { kind: 'commentChanged', changeType });
}

const remarkScalars = {
  Id: readOnly(({ remark }) => remark.id),
  Content: {
    get: (place) => alive(place).content.plain,
    set: (place, value) => edit(place, readContent(textArgument(value), undefined)),
  },
  ContentType: readOnly((place) => alive(place).content.type),
  RichContent: readOnly((place) => alive(place).content.rich),
  Mentions: readOnly((place) => alive(place).content.mentions),
  AuthorName: readOnly((place) => alive(place).author),
  AuthorEmail: readOnly(() => ''),
  CreationDate: readOnly((place) => alive(place).created),
} satisfies Scalars<RemarkPlace>;

const location = ({ thread }: RemarkPlace): HostObject => hostObject('Range', thread.anchor);

const Comment = defineClass<RemarkPlace>({
  name: 'Comment',
  id: ({ remark }) => remark.id,
  scalars: {
    ...remarkScalars,
    Resolved: {
      get: ({ thread }) => thread.resolved,
      set: (place, value) => {
        alive(place);
        place.thread.resolved = flagArgument(value);
        const changeType = place.thread.resolved ? 'CommentResolved' : 'CommentReopened';
        announce(place, { kind: 'commentChanged', changeType });
      },
    },
  },
  navigations: { Replies: (place) => CommentReplyCollection(place) },
  methods: {
    GetLocation: location,
    UpdateMentions: (place, [content]) => edit(place, readRichContent(content)),
    Delete: (place) => {
      alive(place);
      announce(place, { kind: 'commentDeleted' });
      place.book.state.comments.remove(place.thread);
    },
  },
});

const CommentReply = defineClass<RemarkPlace>({
  name: 'CommentReply',
  id: ({ remark }) => remark.id,
  scalars: { ...remarkScalars, Resolved: readOnly(({ thread }) => thread.resolved) },
  methods: {
    GetLocation: location,
    GetParentComment: ({ book, thread }): HostObject => Comment({ book, thread, remark: thread }),
    UpdateMentions: (place, [content]) => edit(place, readRichContent(content)),
    Delete: (place) => {
      place.thread.replies.splice(place.thread.replies.indexOf(alive(place)), 1);
      announce(place, { kind: 'commentChanged', changeType: 'ReplyDeleted' });
    },
  },
});

const CommentReplyCollection = defineClass<RemarkPlace>({
  name: 'CommentReplyCollection',
  items: ({ book, thread }) => thread.replies.map((remark) => CommentReply({ book, thread, remark })),
  item: ({ book, thread }, id) => {
    const remark = thread.replies.find((reply) => reply.id === textArgument(id));
    return remark && CommentReply({ book, thread, remark });
  },
  methods: {
    Add: (place, [content, type], session): HostObject => {
      alive(place);
      const remark = newRemark(session.user, readContent(content, type));
      place.thread.replies.push(remark);
      announce(place, { kind: 'commentChanged', changeType: 'ReplyAdded' });
      return CommentReply({ ...place, remark });
    },
  },
});

const asComment = (book: Book, thread: CommentThread): HostObject => Comment({ book, thread, remark: thread });
const target = ({ sheet }: CommentScope): string => sheet?.id ?? WORKBOOK_TARGET;

export const CommentCollection = defineClass<CommentScope>({
  name: 'CommentCollection',
  items: (scope) => threadsOf(scope).map((thread) => asComment(scope.book, thread)),
  item: (scope, id) => {
    const thread = threadsOf(scope).find((each) => each.id === textArgument(id));
    return thread && asComment(scope.book, thread);
  },
  methods: {
    Add: (scope, [cellAddress, content, type], session): HostObject => {
      const { book } = scope;
      const cell = cellArgument(scope, cellAddress);
      if (onCell(scope, cell)) throw itemAlreadyExists();
      const remark = newRemark(session.user, readContent(content, type));
      const thread = book.state.comments.add(cell.sheet, cell.area, remark);
      announce({ book, thread, remark: thread }, { kind: 'commentAdded' });
      return asComment(book, thread);
    },
    GetItemByCell: (scope, [cellAddress]): HostObject =>
      asComment(scope.book, found(onCell(scope, cellArgument(scope, cellAddress)))),
    GetItemByReplyId: (scope, [id]): HostObject => {
      const thread = threadsOf(scope).find(({ replies }) => replies.some((reply) => reply.id === textArgument(id)));
      return asComment(scope.book, found(thread));
    },
  },
  events: {
    Added: { type: EventType.CommentAdded, target },
    Changed: { type: EventType.CommentChanged, target },
    Deleted: { type: EventType.CommentDeleted, target },
  },
});

/** @throws InvalidArgument for more than one cell, or one on another sheet than that of the collection */
function cellArgument({ book, sheet }: CommentScope, value: unknown): SheetRange {
  const range = rangeArgument(value, sheet ?? book.activeSheet());
  if (!isSingleCell(range.area) || (sheet && range.sheet.id !== sheet.id)) throw invalidArgument();
  return range;
}

function onCell({ book }: CommentScope, { sheet, area }: SheetRange): CommentThread | undefined {
  return threadsOf({ book, sheet }).find(
    ({ anchor }) => anchor.area.row === area.row && anchor.area.column === area.column,
  );
}

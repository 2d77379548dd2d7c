import type { SheetId } from '../../../engine/engine';

/** What happened to a comment or its replies. The engine does not report it: the host does. */
export interface CommentChange {
  readonly kind: 'commentAdded' | 'commentDeleted' | 'commentChanged';
  readonly sheet: SheetId;
  readonly comment: string;
  readonly replies: readonly string[];
  /** Of a change: which, as `Excel.CommentChangeType`. */
  readonly changeType?:
    'CommentEdited' | 'CommentResolved' | 'CommentReopened' | 'ReplyAdded' | 'ReplyDeleted' | 'ReplyEdited';
}

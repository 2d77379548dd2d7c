import type { CountryRound } from '../../clearing-house/sending/country-round';
import type { SentRecord } from '../../clearing-house/sending/sent-record';
import type { Submission } from '../../contract/submissions';
import type { SessionState } from '../../workbook/sending/session';

/** How the sending that was started last goes. */
export type SendState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly cancel: () => void }
  /** Given up by the user. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: unknown; readonly at: number }
  | {
      readonly kind: 'sent';
      readonly submission: Submission;
      readonly isNew: boolean;
      /** The name of the sheet of receipts; undefined if it could not be written. */
      readonly sheet: string | undefined;
      /** Why the workbook could not keep the receipt; undefined if it has it. */
      readonly notKept: unknown;
      /** Whether the workbook has what was said in it, to tell what changes; false if that is too much to keep. */
      readonly hasRecord: boolean;
    };

/** How a submission is to be sent. */
export interface SendOptions {
  readonly draft: boolean;
  /** In UTC; undefined for none. */
  readonly embargoUntil: string | undefined;
}

/** What the pane knows of sending, in whatever view it is. */
export interface Sending {
  readonly session: SessionState;
  /** Why the service did not say who is signed in. */
  readonly whoProblem: unknown;
  readonly askWho: () => void;
  /** The countries and rounds of which the workbook has tables, and the one to be sent. */
  readonly all: readonly CountryRound[];
  readonly of: CountryRound | undefined;
  readonly choose: (of: CountryRound) => void;
  /** What was sent last, as the service says, else as the workbook has it. */
  readonly latest: Submission | undefined;
  /** Whether the service has said so since the pane was opened. */
  readonly isFromService: boolean;
  /** What was said in what was sent last; undefined if that is not known. */
  readonly record: SentRecord | undefined;
  readonly refreshing: boolean;
  readonly refreshProblem: unknown;
  /** Asks the service what was sent and where it stands. */
  readonly refresh: () => void;
  readonly state: SendState;
  readonly send: (options: SendOptions) => void;
  readonly dismiss: () => void;
}

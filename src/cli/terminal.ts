/** Where a command prints to: what was asked for, and what is to be said beside it. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
  /** The folder that paths of files are relative to. */
  readonly folder: string;
}

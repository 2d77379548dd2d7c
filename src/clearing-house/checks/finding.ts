import type { MessageKey } from '../messages/catalogue';
import type { CellPosition } from '../sheet/area';
import type { CellInput } from '../sheet/sheet-plan';

/** How grave a finding is: an error is not acceptable, a warning is suspicious, information is worth a look (ESS). */
export type Severity = 'error' | 'warning' | 'information';

/** Something that a rule found. */
export interface Finding {
  /** The id of the rule, as S05. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: FindingMessage;
  /** The cells that it is about; the first is the one to go to. */
  readonly cells: readonly [CellPosition, ...CellPosition[]];
  /** Cells of other sheets that it is about as well, by the sheets' ids. */
  readonly elsewhere?: readonly { readonly sheet: string; readonly cells: readonly CellPosition[] }[];
  /** How to mend it by rule, where that can be told for certain; several ways where only the user can tell. */
  readonly mends?: readonly Mend[];
  /** A sign that has to be explained for the workbook before anything can be mended. */
  readonly ask?: { readonly sign: string };
}

/** A finding and the sheet that it is in. */
export interface LocatedFinding extends Finding {
  /** The id of the sheet. */
  readonly sheet: string;
}

/** A sentence of the catalogue with what goes into it. */
export interface FindingMessage {
  readonly key: MessageKey;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Cells to write, and the sentence that says what that does. */
export interface Mend {
  readonly label: FindingMessage;
  readonly writes: readonly (CellPosition & { readonly input: CellInput })[];
}

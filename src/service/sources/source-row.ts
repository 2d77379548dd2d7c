import type { Sex } from '../../clearing-house/codes/sex';

/** One figure as every reader of a source gives it, in the codes of the clearing house. */
export interface SourceRow {
  /** The number of the standard table: 1.2, 3, S5. */
  readonly table: string;
  /** ISO 3166-1 alpha-2. */
  readonly reporter: string;
  /** ISO 3166-1 alpha-2, the M49 number of a former State, or the code of a category (TOTAL, UNK, NAT …). */
  readonly partner: string;
  /** A calendar year; in tables of stocks the year whose 1 January (or census) is meant. */
  readonly year: number;
  readonly sex: Sex;
  /** `TOTAL`, an age group (`Y0-4` … `Y80+`), or `UNK`. */
  readonly age: string;
  /** Persons; null where the source says that it has no figure. */
  readonly value: number | null;
  /** Letters of CL_OBS_STATUS, one after the other; empty if the source gives none. */
  readonly statuses: string;
  /** A letter of CL_CONF_STATUS, or null. */
  readonly confidentiality: string | null;
  readonly comment: string | null;
  /** The figure as the source writes it, flags included. */
  readonly asSent: string;
  /** The line of the file, counted from 1; the row of a sheet. */
  readonly line?: number | undefined;
}

/** A row that cannot be taken, and what to do about it. */
export interface RowProblem {
  /** The line of the file, counted from 1. */
  readonly line?: number;
  /** Where it stands when there is no line: a cell of a workbook, an observation of a JSON-stat answer. */
  readonly position?: string;
  readonly column: string;
  /** What stands there. */
  readonly value: string;
  /** What is wrong with it, as the rest of a sentence that begins with the column: "is no whole number of persons". */
  readonly reason: string;
  readonly whatToDo: string;
}

export type SourceItem = SourceRow | RowProblem;

/** Rows and problems in batches as they are read; none is empty. */
export type SourceBatches = AsyncIterable<readonly SourceItem[]> | Iterable<readonly SourceItem[]>;

export const isProblem = (item: SourceItem): item is RowProblem => 'reason' in item;

/** A problem as one line to print: `line 7: geo "XX" is no code of a country. Correct it, or …`. */
export function describeProblem({ line, position, column, value, reason, whatToDo }: RowProblem): string {
  const where = line === undefined ? (position ?? '') : `line ${line}`;
  return `${where === '' ? '' : `${where}: `}${column} "${value}" ${reason}. ${whatToDo}`;
}

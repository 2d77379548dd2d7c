import type { ReasonCode } from '../codes/reasons';
import type { Language } from '../messages/language';
import type { CellInput } from '../sheet/sheet-plan';
import type { TableReading } from '../tables/read-table';
import { companionList, type CompanionList } from './companion-list';
import type { ComparisonSettings } from './measures/settings';
import type { MirrorFigures } from './mirror-figure';
import { tableFlows } from './table-flows';

/** What was answered to a discrepancy, as the list shows it. */
export interface ShownAnswer {
  readonly reason: ReasonCode;
  readonly comment: string;
}

/** What somebody wrote beside the list: in the column for notes, and in columns of their own. */
export interface Beside {
  /** Headings of the columns of their own. */
  readonly headings: readonly CellInput[];
  /** By the key of the flow: the note, then what stands in those columns. */
  readonly notes: ReadonlyMap<string, readonly CellInput[]>;
}

export const NOTHING_BESIDE: Beside = { headings: [], notes: new Map() };

/** What a companion sheet is made from. */
export interface CompanionRequest {
  readonly table: TableReading;
  /** The present name of the table's sheet. */
  readonly sheetName: string;
  /** The comparison's own id (see `newComparisonId`). */
  readonly id: string;
  readonly mirror: MirrorFigures;
  /** What `mirror` was made from, to be kept in the sheet. */
  readonly answer: unknown;
  readonly settings: ComparisonSettings;
  readonly language: Language;
  /** By the key of the flow. */
  readonly answers: ReadonlyMap<string, ShownAnswer>;
  readonly beside: Beside;
}

/** The flows that a companion lists, from the first to the last. */
export const listedFlows = ({ table, mirror, settings, answers, beside }: CompanionRequest): CompanionList =>
  companionList(tableFlows(table, mirror), settings, new Set([...answers.keys(), ...beside.notes.keys()]));

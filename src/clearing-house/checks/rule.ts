import type { Language } from '../messages/language';
import type { ConditionalFormatPlan } from '../sheet/sheet-plan';
import type { TableDefinition } from '../tables/definition';
import type { TableLayout } from '../tables/layout';
import type { RowReading, TableReading } from '../tables/read-table';
import type { CheckContext } from './context';
import type { Finding, Severity } from './finding';
import type { WorkbookReading } from './workbook-reading';

/** Types of validation rules after "Main types of data validation rules" (Eurostat, ESS, 2018). */
export type EssType =
  | 'EVA'
  | 'FLF'
  | 'FDT'
  | 'FDM'
  | 'COV'
  | 'RWD'
  | 'REP'
  | 'RTS'
  | 'RNR'
  | 'COC'
  | 'VIR'
  | 'VCO'
  | 'VAD'
  | 'VNO'
  | 'RRL'
  | 'VRT';

/** A number of a rule that the user may set within bounds, for the workbook. */
export interface ParameterSpec {
  /** Unique within the rule; its label is the message `<rule>.<name>`. */
  readonly name: string;
  readonly unit: 'percent' | 'persons' | 'factor' | 'years';
  readonly initial: number;
  readonly minimum: number;
  readonly maximum: number;
}

interface RuleBase {
  /** As in the reference: S for structure, C for content, B between tables, X against other sources. */
  readonly id: string;
  readonly essType: EssType;
  /** 0 format, 1 within the data set, 2 other data sets of the source, 3 other providers, 4 other domains, 5 other data. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** The gravest that its findings are. */
  readonly severity: Severity;
  readonly parameters?: readonly ParameterSpec[];
  /** Whether some of its findings can be mended by rule. */
  readonly mends?: true;
  /** The rule whose marks take care of its cells, too. */
  readonly markedWith?: string;
  /** The same in the sheet's own formulas, so that Excel marks and unmarks the cells by itself. */
  readonly marks?: (table: MarkedTable) => Mark[];
}

/** A rule that needs one row only; it is asked again when the row changes. The row of all partners sees the others. */
export interface RowRule extends RuleBase {
  readonly reads: 'row';
  readonly check: (row: RowReading, table: TableReading, context: CheckContext) => Finding[];
}

/** A rule that needs a whole table. */
export interface TableRule extends RuleBase {
  readonly reads: 'table';
  readonly check: (table: TableReading, context: CheckContext) => Finding[];
}

/** A rule that holds tables against each other, or against what was sent and published; its findings name the sheet. */
export interface WorkbookRule extends RuleBase {
  readonly reads: 'workbook';
  readonly check: (workbook: WorkbookReading, context: CheckContext) => (Finding & { readonly sheet: string })[];
}

/** A rule of the catalogue. Its title is the message `<id>.title`, what it is about `<id>.help`. */
export type Rule = RowRule | TableRule | WorkbookRule;

/** A table whose sheet is to be marked. */
export interface MarkedTable {
  readonly definition: TableDefinition;
  readonly reporter: string;
  /** Of the sheet: its answers are in it. */
  readonly language: Language;
  readonly layout: TableLayout;
}

/** Where a formula that is true for a broken cell is to be watched. */
export interface Mark extends Pick<ConditionalFormatPlan, 'areas'> {
  /** Relative to the top left cell of the first area, without a leading `=`. */
  readonly formula: string;
}

import type { Language } from '../messages/language';
import type { ConditionalFormatPlan } from '../sheet/sheet-plan';
import type { TableDefinition } from '../tables/definition';
import type { TableLayout } from '../tables/layout';
import type { TableReading } from '../tables/read-table';
import type { Finding, Severity } from './finding';

/**
 * A rule of the catalogue. Ids and types are those of the reference: S for structure, C for content;
 * types and levels after "Main types of data validation rules" (ESS).
 */
export interface Rule {
  readonly id: string;
  readonly essType: 'COV' | 'RWD' | 'FDT' | 'VCO' | 'COC' | 'VIR' | 'VAD';
  /** 0 format, 1 within the table, 2 across tables, 3 across countries. */
  readonly level: 0 | 1 | 2 | 3;
  readonly severity: Severity;
  /** What the rule finds in a table. */
  readonly check: (table: TableReading) => Finding[];
  /** The same in the sheet's own formulas, so that Excel marks and unmarks the cells by itself. */
  readonly marks: (table: MarkedTable) => Mark[];
}

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

import { csvLine } from '../../clearing-house/sheet/csv-line';
import type { PastObservation } from '../store/history-pieces';

/** Writes observations as lines of a CSV file. */
export interface ExportColumns {
  readonly header: string;
  readonly line: (observation: PastObservation) => string;
}

type Column = readonly [head: string, cell: (observation: PastObservation) => string | number | null];

/** What a row is besides the figure: only where it differs between rows. */
export interface ExtraColumns {
  /** The source, where it is not the same for all. */
  readonly source: boolean;
  /** Since which vintage of its source it is known. */
  readonly vintage?: boolean;
  /** Since when and until when it was known. */
  readonly history: boolean;
}

const made = (columns: readonly Column[]): ExportColumns => ({
  header: csvLine(columns.map(([head]) => head)),
  line: (observation) => csvLine(columns.map(([, cell]) => cell(observation))),
});

/** The columns of plain CSV (docs/sources.md). */
export const plainColumns = (extra: ExtraColumns): ExportColumns =>
  made([
    ['year', ({ year }) => year],
    ['table', ({ table }) => table],
    ['reporter', ({ reporter }) => reporter],
    ['partner', ({ partner }) => partner],
    ['sex', ({ sex }) => sex],
    ['age', ({ age }) => age],
    ['value', ({ value }) => value],
    ['status', ({ statuses }) => statuses],
    ['confidentiality', ({ confidentiality }) => confidentiality],
    ['comment', ({ comment }) => comment],
    ...(extra.source ? [['source', ({ source }) => source] satisfies Column] : []),
    ...(extra.vintage ? [['vintage', ({ vintage }) => vintage] satisfies Column] : []),
    ...(extra.history
      ? [
          ['recorded', ({ recorded }) => recorded] satisfies Column,
          ['withdrawn', ({ withdrawn }) => withdrawn] satisfies Column,
        ]
      : []),
  ]);

import { AGENCY, STRUCTURE_VERSION } from '../../clearing-house/sdmx/agency';
import { dataflowIdOf, sdmxCodeOf } from '../../clearing-house/sdmx/ids';
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

/** The columns of SDMX-CSV 2.0, by the ids of the service's own data structures. */
export const sdmxColumns = (extra: ExtraColumns): ExportColumns =>
  made([
    ['STRUCTURE[;]', () => 'dataflow'],
    ['STRUCTURE_ID', ({ table }) => `${AGENCY.id}:${dataflowIdOf(table)}(${STRUCTURE_VERSION})`],
    ['ACTION', () => 'I'],
    ['FREQ', () => 'A'],
    ['REF_AREA', ({ reporter }) => reporter],
    ['COUNTERPART_AREA', ({ partner }) => sdmxCodeOf(partner)],
    ['SEX', ({ sex }) => sdmxCodeOf(sex)],
    ['AGE', ({ age }) => sdmxCodeOf(age)],
    ['SOURCE', ({ source }) => sdmxCodeOf(source)], // a dimension, so that it is never left out
    ['TIME_PERIOD', ({ year }) => year],
    ['OBS_VALUE', ({ value }) => value ?? 'NaN'],
    ['OBS_STATUS[]', ({ statuses }) => [...statuses].join(';')],
    ['CONF_STATUS', ({ confidentiality }) => confidentiality],
    ['COMMENT_OBS', ({ comment }) => comment],
    ...(extra.history
      ? [
          ['RECORDED', ({ recorded }) => recorded] satisfies Column,
          ['WITHDRAWN', ({ withdrawn }) => withdrawn] satisfies Column,
        ]
      : []),
  ]);

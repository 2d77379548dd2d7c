import type { SentObservation } from '../sending/observations';
import { csvLine } from '../sheet/csv-line';
import { AGENCY, STRUCTURE_VERSION } from './agency';
import { dataflowIdOf, sdmxCodeOf } from './ids';

/** The source of all figures that countries send, as a code of SDMX. */
const SOURCE = 'submissions';

type Column = readonly [head: string, cell: (observation: SentObservation) => string | number | null];

/** The components of the tables' data structures, in their order. */
const COLUMNS: readonly Column[] = [
  ['STRUCTURE[;]', () => 'dataflow'],
  ['STRUCTURE_ID', ({ table }) => `${AGENCY.id}:${dataflowIdOf(table)}(${STRUCTURE_VERSION})`],
  ['ACTION', () => 'I'],
  ['FREQ', () => 'A'],
  ['REF_AREA', ({ reporter }) => reporter],
  ['COUNTERPART_AREA', ({ partner }) => sdmxCodeOf(partner)],
  ['SEX', ({ sex }) => sdmxCodeOf(sex)],
  ['AGE', ({ age }) => sdmxCodeOf(age)],
  ['SOURCE', () => SOURCE],
  ['TIME_PERIOD', ({ year }) => year],
  ['OBS_VALUE', ({ value }) => value ?? 'NaN'],
  ['OBS_STATUS[]', ({ statuses }) => [...statuses].join(';')],
  ['CONF_STATUS', ({ confidentiality }) => confidentiality],
];

/** The figures of a submission as SDMX-CSV 2.0, by the structures of the clearing house (docs/sdmx.md). */
export function submissionCsv(observations: Iterable<SentObservation>): string {
  let text = csvLine(COLUMNS.map(([head]) => head));
  for (const observation of observations) text += csvLine(COLUMNS.map(([, cell]) => cell(observation)));
  return text;
}

import { SourceError } from '../source-error';

/** A series of the OECD's International Migration Database, and the standard table that it fills. */
export interface OecdDataSet {
  readonly id: string;
  readonly title: string;
  /** Agency, data flow and version, as data queries name them. */
  readonly flow: { readonly agency: string; readonly id: string; readonly version: string };
  /** The dimension that is the partner. */
  readonly partner: 'CITIZENSHIP' | 'BIRTH_COUNTRY';
  /** What the measure is called in the code list; its code is looked up by this. */
  readonly measure: RegExp;
  readonly table: string;
}

const AGENCY = 'OECD.ELS.IMD';
const MIGRATION = { agency: AGENCY, id: 'DSD_MIG@DF_MIG', version: '1.0' };

export const oecdDataSets: readonly OecdDataSet[] = [
  {
    id: 'stock-by-birth',
    title: 'Stock of foreign-born population by country of birth',
    flow: { agency: AGENCY, id: 'DSD_MIG_F@DF_MIG_POPF', version: '1.0' },
    partner: 'BIRTH_COUNTRY',
    measure: /^stocks? of foreign-born population/i,
    table: '1.2',
  },
  {
    id: 'stock-by-citizenship',
    title: 'Stock of foreign population by nationality',
    flow: MIGRATION,
    partner: 'CITIZENSHIP',
    measure: /^stocks? of foreign population/i,
    table: '2.2',
  },
  {
    id: 'inflows',
    title: 'Inflows of foreign population by nationality',
    flow: MIGRATION,
    partner: 'CITIZENSHIP',
    measure: /^inflows of foreign population/i,
    table: '4.2',
  },
  {
    id: 'outflows',
    title: 'Outflows of foreign population by nationality',
    flow: MIGRATION,
    partner: 'CITIZENSHIP',
    measure: /^outflows of foreign population/i,
    table: '6.2',
  },
  {
    id: 'acquisitions',
    title: 'Acquisition of nationality by country of former nationality',
    flow: MIGRATION,
    partner: 'CITIZENSHIP',
    measure: /^acquisitions? of (nationality|citizenship)/i,
    table: '7',
  },
];

/** The data set of an id. Throws a SourceError that names those there are if it is none of them. */
export function oecdDataSet(id: string | undefined): OecdDataSet {
  const found = oecdDataSets.find((dataSet) => dataSet.id === id);
  if (found) return found;
  const known = oecdDataSets.map((dataSet) => dataSet.id).join(', ');
  throw new SourceError(`Say which series of the OECD is meant: --dataset with one of ${known}.`);
}

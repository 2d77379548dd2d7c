import type { Place } from './code-book';

/** A data set of Eurostat, and where its codes of partners stand in the standard tables. */
export interface EurostatDataSet {
  readonly id: string;
  readonly title: string;
  /** The dimension that is the partner: previous or next residence, citizenship, country of birth. */
  readonly partner: 'partner' | 'citizen' | 'c_birth';
  /** The table with a row for each country. */
  readonly byCountry: string;
  /** Where the codes that are no countries stand; those that are not here have no row. */
  readonly categories: Readonly<Record<string, readonly Place[]>>;
}

const at = (table: string, partner: string): Place => ({ table, partner });

/** Rows of a table by residence: all, and those of whom it is not known. */
const residence = (table: string): Record<string, Place[]> => ({
  TOTAL: [at(table, 'TOTAL')],
  UNK: [at(table, 'UNK')],
});

/**
 * Rows of the two tables by citizenship: the first by status, the second by country. Foreigners and stateless persons
 * together are the total of the second (rule C08). The unknown are a row of the first only, since nobody knows that they
 * are foreigners.
 */
const citizenship = (byStatus: string, byCountry: string): Record<string, Place[]> => ({
  TOTAL: [at(byStatus, 'TOTAL')],
  NAT: [at(byStatus, 'NAT')],
  FOR: [at(byStatus, 'FOR')],
  FOR_STLS: [at(byCountry, 'TOTAL')],
  STLS: [at(byStatus, 'STLS'), at(byCountry, 'STLS')],
  RNC: [at(byStatus, 'RNC'), at(byCountry, 'RNC')],
  UNK: [at(byStatus, 'UNK')],
});

const list: readonly EurostatDataSet[] = [
  {
    id: 'migr_imm5prv',
    title: 'Immigration by age group, sex and country of previous residence',
    partner: 'partner',
    byCountry: '3',
    categories: residence('3'),
  },
  {
    id: 'migr_emi3nxt',
    title: 'Emigration by age group, sex and country of next usual residence',
    partner: 'partner',
    byCountry: '5',
    categories: residence('5'),
  },
  {
    id: 'migr_imm1ctz',
    title: 'Immigration by age group, sex and citizenship',
    partner: 'citizen',
    byCountry: '4.2',
    categories: citizenship('4.1', '4.2'),
  },
  {
    id: 'migr_emi1ctz',
    title: 'Emigration by age group, sex and citizenship',
    partner: 'citizen',
    byCountry: '6.2',
    categories: citizenship('6.1', '6.2'),
  },
  {
    id: 'migr_pop1ctz',
    title: 'Population on 1 January by age group, sex and citizenship',
    partner: 'citizen',
    byCountry: '2.2',
    categories: citizenship('2.1', '2.2'),
  },
  {
    id: 'migr_pop3ctb',
    title: 'Population on 1 January by age group, sex and country of birth',
    partner: 'c_birth',
    byCountry: '1.2',
    categories: {
      TOTAL: [at('1.1', 'TOTAL')],
      NAT: [at('1.1', 'NATIVE')],
      FOR: [at('1.1', 'FOR'), at('1.2', 'TOTAL')],
      UNK: [at('1.1', 'UNK')],
    },
  },
  {
    id: 'migr_acq',
    title: 'Acquisition of citizenship by age group, sex and former citizenship',
    partner: 'citizen',
    byCountry: '7',
    categories: {
      TOTAL: [at('7', 'TOTAL')],
      STLS: [at('7', 'STLS')],
      RNC: [at('7', 'RNC')],
      UNK: [at('7', 'UNK')],
    },
  },
];

/** The data sets that are read, in the order of the tables. */
export const eurostatDataSets: readonly EurostatDataSet[] = [...list].sort((a, b) =>
  a.byCountry.localeCompare(b.byCountry, 'en'),
);

/** The data set of an id, in upper or lower case; undefined if it is none of those. */
export const eurostatDataSet = (id: string): EurostatDataSet | undefined =>
  list.find((dataSet) => dataSet.id === id.toLowerCase());

/** The id of the data set that a file name tells: `estat_migr_imm5prv.tsv.gz`, `migr_imm5prv__custom_17_linear.csv`. */
export const eurostatDataSetOfFile = (name: string): EurostatDataSet | undefined =>
  list.find(({ id }) => new RegExp(`(^|[^a-z0-9])${id}([^a-z0-9]|$)`, 'i').test(name));

import type { SourceDescription } from '../../contract/sources';
import { eurostatDataSet, eurostatDataSets } from './books/eurostat-data-sets';
import { oecdDataSets } from './books/oecd-data-sets';
import type { FileFormat } from './files/formats';
import { SourceError } from './source-error';

/** Where figures can be taken from. `csv` and `sdmx-csv` are files of any office. */
export const SOURCE_IDS = ['eurostat', 'oecd', 'unece', 'undesa', 'sdmx-csv', 'csv'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** What can be had of a source, and how. */
export interface SourceKind {
  readonly id: SourceId;
  readonly title: string;
  /** The formats of its files that are read. */
  readonly formats: readonly FileFormat['kind'][];
  /** The data sets that can be downloaded; none where there is no connector. For `unece` the numbers of tables. */
  readonly datasets: readonly string[];
}

const DESA = 'ims-destination-origin';

const kinds: readonly SourceKind[] = [
  {
    id: 'eurostat',
    title: 'Eurostat',
    formats: ['eurostat-tsv', 'sdmx-csv', 'json'],
    datasets: eurostatDataSets.map(({ id }) => id),
  },
  {
    id: 'oecd',
    title: 'the OECD International Migration Database',
    formats: ['sdmx-csv'],
    datasets: oecdDataSets.map(({ id }) => id),
  },
  {
    id: 'unece',
    title: 'the UNECE Statistical Database',
    formats: ['json'],
    datasets: ['1.1', '1.2', '2.1', '2.2', '3', '4.1', '4.2', '5', '6.1', '6.2', '7'],
  },
  {
    id: 'undesa',
    title: 'UN DESA International Migrant Stock',
    formats: ['workbook'],
    datasets: [DESA],
  },
  { id: 'sdmx-csv', title: 'an extract in SDMX-CSV', formats: ['sdmx-csv'], datasets: [] },
  { id: 'csv', title: 'a plain CSV file', formats: ['csv'], datasets: [] },
];

/** Every source there is. */
export const sourceKinds: readonly SourceKind[] = kinds;

/** The source of an id. Throws a SourceError that names those there are if it is none of them. */
export function sourceKind(id: string): SourceKind {
  const found = kinds.find((kind) => kind.id === id);
  if (found) return found;
  throw new SourceError(`There is no source "${id}". There are ${SOURCE_IDS.join(', ')}.`);
}

/** What an operator says of a file that belongs to no publisher we know. */
export type GivenDescription = Partial<Pick<SourceDescription, 'id' | 'title' | 'publisher' | 'address' | 'licence'>>;

/**
 * What the store writes down of a source: a data set of Eurostat, a series of the OECD, a table of UNECE, the workbook of
 * UN DESA, or what the operator says of a file (`given`, all of it needed there; elsewhere it is put in place of ours).
 * Throws a SourceError if the data set is not known or something is left out.
 */
export function describeSource(
  source: SourceId,
  dataset: string | undefined,
  given: GivenDescription = {},
): SourceDescription {
  const description = { ...ownDescription(source, dataset), ...given };
  const missing = NEEDED.filter((field) => description[field] === undefined);
  if (missing.length > 0) {
    throw new SourceError(
      `For ${sourceKind(source).title} these must be said: ${missing.map((field) => `--${field}`).join(', ')}.`,
    );
  }
  return {
    kind: 'figures',
    notes: [],
    omissions: [],
    coverage: [],
    dataset: dataset ?? source,
    ...description,
  } as SourceDescription;
}

const NEEDED = ['id', 'title', 'publisher', 'address', 'licence'] as const;

function ownDescription(source: SourceId, dataset: string | undefined): Partial<SourceDescription> {
  switch (source) {
    case 'eurostat': {
      const found = eurostatDataSet(dataset ?? '');
      if (!found) throw notKnown(source, dataset);
      return {
        id: `eurostat-${found.id}`,
        title: found.title,
        publisher: 'Eurostat',
        dataset: found.id,
        address: `https://ec.europa.eu/eurostat/databrowser/view/${found.id}/default/table`,
        licence: 'Reuse with acknowledgement (Commission Decision 2011/833/EU)',
      };
    }
    case 'oecd': {
      const found = oecdDataSets.find(({ id }) => id === dataset);
      if (!found) throw notKnown(source, dataset);
      return {
        id: `oecd-${found.id}`,
        title: found.title,
        publisher: 'OECD',
        dataset: `${found.flow.agency}:${found.flow.id}`,
        address: 'https://www.oecd.org/en/data/datasets/oecd-international-migration-database.html',
        licence: 'OECD terms and conditions',
        notes: ['Inflows and outflows follow national definitions, which need not be those of long-term migration.'],
      };
    }
    case 'unece':
      if (!sourceKind(source).datasets.includes(dataset ?? '')) throw notKnown(source, dataset);
      return {
        id: `unece-table-${dataset?.replace('.', '-')}`,
        title: `Clearing House on Migration Statistics, table ${dataset}`,
        publisher: 'UNECE Statistical Database',
        dataset: `table ${dataset}`,
        address: 'https://w3.unece.org/PXWeb2015/pxweb/en/STAT/STAT__30-GE__99-MCH_1/',
        licence: 'UNECE terms of use; figures as submitted by national statistical offices',
      };
    case 'undesa':
      return {
        id: `undesa-${DESA}`,
        title: 'International migrant stock by sex, destination and origin',
        publisher: 'United Nations, Department of Economic and Social Affairs, Population Division',
        dataset: DESA,
        address: 'https://www.un.org/development/desa/pd/content/international-migrant-stock',
        licence: 'CC BY 3.0 IGO',
        notes: [
          'Estimates at mid-year, not counts at 1 January.',
          'The comment of a figure says what it rests on: B country of birth, C citizenship, R refugees added, I imputed.',
        ],
      };
    case 'sdmx-csv':
    case 'csv':
      return {};
  }
}

function notKnown(source: SourceId, dataset: string | undefined): SourceError {
  const { title, datasets } = sourceKind(source);
  const what =
    dataset === undefined ? 'Say which data set is meant' : `${title} has no data set "${dataset}" that is read`;
  return new SourceError(`${what}. There are ${datasets.join(', ')}.`);
}

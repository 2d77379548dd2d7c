import { csvCell } from '../../clearing-house/sheet/csv-line';
import { OperatorError } from '../operator-error';
import { flowModels } from '../sdmx/data/flow-model';
import { csv2Columns } from '../sdmx/data/sdmx-csv';
import { knownStructures } from '../sdmx/known-structures';
import type { Store } from '../store/open';
import { currentRevision, read } from '../store/revision';
import type { ExportColumns, ExtraColumns } from './columns';

const ATTRIBUTES = ['OBS_STATUS', 'CONF_STATUS', 'COMMENT_OBS'];

/**
 * The columns of SDMX-CSV 2.0, as data queries are answered, by the service's own structures; of the past with since when and
 * until when a figure was known. A line throws an OperatorError if its table is in no edition.
 */
export async function sdmxColumns(store: Store, { history }: Pick<ExtraColumns, 'history'>): Promise<ExportColumns> {
  const structures = await read(store, async (transaction) =>
    knownStructures(transaction, await currentRevision(transaction)),
  );
  const columnsOf = csv2Columns({
    ...{ parameters: new Map<string, string>(), language: 'en' },
    request: {
      context: 'dataflow',
      shape: {
        dimensionAtObservation: undefined,
        attributes: new Set([...ATTRIBUTES, ...(history ? ['RECORDED'] : [])]),
        ...{ measure: true, keysOnly: false },
      },
    },
  });
  const columns = new Map(
    flowModels(structures).map((model) => [model.flow.table, columnsOf({ model, action: 'Information' })]),
  );
  const [first = []] = columns.values(); // all tables have the same
  return {
    header: `${[...first.map(({ head }) => head), ...(history ? ['WITHDRAWN'] : [])].join(',')}\n`,
    line(observation) {
      const own = columns.get(observation.table);
      if (!own)
        throw new OperatorError(`Table ${observation.table} is in no edition, so that SDMX has no word for it.`);
      const cells = own.map(({ cell }) => cell(observation));
      return `${[...cells, ...(history ? [csvCell(observation.withdrawn ?? '')] : [])].join(',')}\n`;
    },
  };
}

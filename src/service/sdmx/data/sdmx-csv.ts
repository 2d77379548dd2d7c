import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { FullObservation } from '../../store/observations';
import { csvCell } from '../../../clearing-house/sheet/csv-line';
import type { DataRequest } from './data-request';
import type { DataSet } from './data-sets';
import { type DataWriter, type MakeWriter, nameIn, type WriterContext } from './data-writer';
import { type AttributeModel, type FlowModel, namesOfCode } from './flow-model';
import { choice } from './format-parameters';
import { seriesDimensions } from './row-order';

type Labels = 'id' | 'name' | 'both';
/** A column, or two with labels in a column of their own: its headings and its cells, written. */
interface Column {
  readonly head: string;
  readonly cell: (row: FullObservation) => string;
}

/** What of an answer its columns depend on. */
interface CsvContext extends Pick<WriterContext, 'parameters' | 'language'> {
  readonly request: Pick<DataRequest, 'shape' | 'context'>;
}
type CsvSet = Pick<DataSet, 'model' | 'action'>;

/** What stands between several values of an attribute, in SDMX-CSV 2.0; labels have semicolons of their own. */
const betweenValues = (labels: Labels): string => (labels === 'id' ? ';' : '|');

/** Writes SDMX-CSV 2.0: a row for each observation, or for each series if only keys are asked for. */
export const sdmxCsv2: MakeWriter = (context) => csvWriter(csv2Columns(context));

/** The columns of SDMX-CSV 2.0, in answers and in files. */
export function csv2Columns(context: CsvContext): (set: CsvSet) => readonly Column[] {
  const { request, parameters, language } = context;
  const labels = choice(parameters, 'labels', ['id', 'name', 'both']);
  const keys = choice(parameters, 'keys', ['none', 'obs', 'series', 'both']);
  const isNormalized = choice(parameters, 'timeformat', ['original', 'normalized']) === 'normalized';
  const several = betweenValues(labels);
  const { shape, context: kind } = request;
  const series = (model: FlowModel) => keyColumn('SERIES_KEY', seriesDimensions(model, shape.dimensionAtObservation));
  const whole = (model: FlowModel) => keyColumn('OBS_KEY', model.dimensions);
  return ({ model, action }) => {
    const { id, names } = kind === 'dataflow' ? model.flow : model.structure;
    const name = nameIn(names, language);
    const reference = `${AGENCY.id}:${id}(${STRUCTURE_VERSION})`;
    const structure = csvCell(labels === 'both' ? `${reference}: ${name}` : reference);
    return [
      constant(`STRUCTURE[${several}]`, kind),
      constant('STRUCTURE_ID', structure),
      ...(labels === 'name' ? [constant('STRUCTURE_NAME', csvCell(name))] : []),
      constant('ACTION', action === 'Delete' ? 'D' : 'I'),
      ...(keys === 'series' || keys === 'both' ? [series(model)] : []),
      ...(keys === 'obs' || keys === 'both' ? [whole(model)] : []),
      ...componentColumns(context, model, action, { labels, isNormalized, several }),
    ];
  };
}

/** Writes SDMX-CSV 1.0, in which several letters of a status stand one after the other and nothing says what is withdrawn. */
export const sdmxCsv1: MakeWriter = (context) => {
  const { parameters, language } = context;
  const labels = choice(parameters, 'labels', ['id', 'both']);
  const isNormalized = choice(parameters, 'timeformat', ['original', 'normalized']) === 'normalized';
  const options = { labels, isNormalized, several: undefined };
  return csvWriter(({ model, action }) => {
    const reference = `${AGENCY.id}:${model.flow.id}(${STRUCTURE_VERSION})`;
    const flow = labels === 'both' ? `${reference}: ${nameIn(model.flow.names, language)}` : reference;
    return [constant('DATAFLOW', csvCell(flow)), ...componentColumns(context, model, action, options)];
  });
};

/** The header is that of the first data set: all have the same components. */
function csvWriter(columnsOf: (set: CsvSet) => readonly Column[]): DataWriter {
  let columns: readonly Column[] = [];
  let hasHeader = false;
  return {
    begin: () => '',
    beginDataSet(set) {
      columns = columnsOf(set);
      if (hasHeader) return '';
      hasHeader = true;
      return columns.map(({ head }) => head).join(',') + '\n';
    },
    rows(rows) {
      let text = '';
      for (const row of rows) {
        for (const [index, { cell }] of columns.entries()) text += index === 0 ? cell(row) : `,${cell(row)}`;
        text += '\n';
      }
      return text;
    },
    endDataSet: () => '',
    end: () => '',
  };
}

const constant = (head: string, cell: string): Column => ({ head, cell: () => cell });

const keyColumn = (head: string, dimensions: FlowModel['dimensions']): Column => ({
  head,
  cell: (row) => csvCell(dimensions.map(({ of }) => of(row)).join('.')),
});

interface ColumnOptions {
  readonly labels: Labels;
  readonly isNormalized: boolean;
  /** What stands between several values; undefined: nothing. */
  readonly several: string | undefined;
}

/** What is asked for, in the order of the data structure; of a series, without what its observations have. */
function componentColumns(
  { request: { shape }, language }: CsvContext,
  { dimensions, measure, attributes }: FlowModel,
  action: DataSet['action'],
  { labels, isNormalized, several }: ColumnOptions,
): Column[] {
  const isDeleted = action === 'Delete';
  const column = (
    component: Pick<AttributeModel, 'id' | 'names' | 'codes'>,
    mark: string,
    codeOf: (row: FullObservation) => string,
  ): Column => {
    const name = nameIn(component.names, language);
    // The same codes come again and again; the cell of each is made once.
    const cells = new Map<string, string>();
    const cellOf = (code: string): string => {
      const known = cells.get(code);
      if (known !== undefined) return known;
      const cell = labelled(code);
      if (component.codes || component.id === 'TIME_PERIOD') cells.set(code, cell);
      return cell;
    };
    const nameOf = (code: string): string =>
      component.codes && code !== '' ? nameIn(namesOfCode(component, code), language) : '';
    const labelled = (code: string): string => {
      const values = mark === '' ? [code] : [...code];
      const withNames = values.map((value) => (nameOf(value) === '' ? value : `${value}: ${nameOf(value)}`));
      if (labels === 'both') return csvCell(withNames.join(several));
      const written = csvCell(values.join(several));
      return labels === 'name' ? `${written},${csvCell(values.map(nameOf).join(several))}` : written;
    };
    const id = component.id + mark;
    const heads = { id: [id], name: [id, name], both: [`${id}: ${name}`] };
    return { head: heads[labels].map(csvCell).join(','), cell: (row) => cellOf(codeOf(row)) };
  };
  const isLeftOut = (id: string): boolean => shape.keysOnly && id === shape.dimensionAtObservation;
  return [
    ...dimensions.map((dimension) => {
      const { id, time, of } = dimension;
      if (isLeftOut(id)) return column(dimension, '', () => '');
      return column(dimension, '', time && isNormalized ? (row) => `${of(row)}-01-01` : of);
    }),
    ...(shape.measure ? [column(measure, '', ({ value }) => (isDeleted ? '' : String(value ?? Number.NaN)))] : []),
    ...attributes
      .filter(({ id }) => shape.attributes.has(id))
      .map((attribute) =>
        column(attribute, attribute.several && several !== undefined ? '[]' : '', (row) =>
          isDeleted ? '' : String(attribute.of(row) ?? ''),
        ),
      ),
  ];
}

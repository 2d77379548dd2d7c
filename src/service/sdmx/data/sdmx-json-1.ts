import { type MakeWriter, nameIn, type WriterContext } from './data-writer';
import { type AttributeModel, type DimensionModel, namesOfCode } from './flow-model';
import { type JsonComponents, jsonComponents, JsonRows, type Listed } from './json-rows';
import { meta } from './json-meta';

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/1.0/sdmx-json-data-schema.json';

/** Writes SDMX-JSON 1.0.0, which has one structure; in observations everything but the figure is an index. */
export const sdmxJson1: MakeWriter = (context) => {
  const { shape, flows } = context.request;
  const components = jsonComponents(flows[0]!.model, shape, () => true); // there is one at least, and with 1.x no more
  let count = 0;
  let rows: JsonRows;
  return {
    begin() {
      const { contentLanguages, ...rest } = meta(context, SCHEMA) as { contentLanguages: string[] };
      return `{"meta":${JSON.stringify({ ...rest, 'content-language': contentLanguages })},"data":{"dataSets":[`;
    },
    beginDataSet({ action, validFrom }) {
      const head = {
        action,
        ...(validFrom === undefined ? {} : { validFrom }),
        attributes: components.dataSetAttributes.map(() => 0),
      };
      rows = new JsonRows(components, shape, action);
      return `${count++ === 0 ? '' : ','}${JSON.stringify(head).slice(0, -1)},"${rows.member}":{`;
    },
    rows: (next) => rows.write(next),
    endDataSet: () => `${rows.end()}}}`,
    end: () => `],"structure":${JSON.stringify(structureOf(context, components))}}}`,
  };
};

function structureOf({ language }: WriterContext, components: JsonComponents): object {
  const { model, series, observation, attributes, dataSetAttributes } = components;
  const dimension = ({ model: each, list }: Listed<DimensionModel>) => ({
    id: each.id,
    name: nameIn(each.names, language),
    keyPosition: each.index,
    ...(each.time ? { role: 'TIME_PERIOD' } : {}),
    values: list.values.map((code) => ({
      id: code,
      name: each.codes ? nameIn(namesOfCode(each, code), language) : code,
      ...(each.time ? { start: `${code}-01-01T00:00:00Z`, end: `${code}-12-31T23:59:59Z` } : {}),
    })),
  });
  const attribute = (each: AttributeModel, values: readonly string[]) => ({
    id: each.id,
    name: nameIn(each.names, language),
    values: values.map((value) =>
      each.codes ? { id: value, name: nameIn(namesOfCode(each, value), language) } : { name: value },
    ),
  });
  return {
    name: nameIn(model.flow.names, language),
    dimensions: { series: series.map(dimension), observation: observation.map(dimension) },
    attributes: {
      dataSet: dataSetAttributes.map((each) => attribute(each, each.ofDataSet === undefined ? [] : [each.ofDataSet])),
      series: [],
      observation: attributes.map(({ model: each, list }) => attribute(each, list.values)),
    },
  };
}

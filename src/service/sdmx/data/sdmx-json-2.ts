import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { Language } from '../../../clearing-house/messages/language';
import type { Names } from '../../../clearing-house/sdmx/structure';
import { type MakeWriter, nameIn, type WriterContext } from './data-writer';
import { type AttributeModel, type FlowModel, namesOfCode } from './flow-model';
import { type JsonComponents, jsonComponents, JsonRows, type Listed } from './json-rows';
import { meta } from './json-meta';

const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';

/**
 * Writes SDMX-JSON 2.0.0. The data sets come before the structures, whose lists of values are complete only then: the order of
 * members means nothing in JSON, and so nothing but these lists must be held.
 */
export const sdmxJson2: MakeWriter = (context) => {
  const { request } = context;
  const flows = new Map<FlowModel, JsonComponents>();
  const dataSets: number[][] = [];
  let count = 0;
  let rows: JsonRows;
  return {
    begin: () => `{"meta":${JSON.stringify(meta(context, SCHEMA))},"data":{"dataSets":[`,
    beginDataSet({ model, action, validFrom }) {
      const components = flows.get(model) ?? jsonComponents(model, request.shape, isCoded);
      flows.set(model, components);
      const structure = [...flows.keys()].indexOf(model);
      (dataSets[structure] ??= []).push(count);
      const head = {
        structure,
        action,
        ...(validFrom === undefined ? {} : { validFrom }),
        links: [link(context, model)],
        ...(components.dataSetAttributes.length === 0 ? {} : { attributes: components.dataSetAttributes.map(() => 0) }),
      };
      rows = new JsonRows(components, request.shape, action);
      return `${count++ === 0 ? '' : ','}${JSON.stringify(head).slice(0, -1)},"${rows.member}":{`;
    },
    rows: (next) => rows.write(next),
    endDataSet: () => `${rows.end()}}}`,
    end() {
      const structures = [...flows.values()].map((each, index) => structureOf(context, each, dataSets[index]!)); // as many
      return `],"structures":${JSON.stringify(structures)}}}`;
    },
  };
};

const isCoded = ({ codes }: AttributeModel): boolean => codes !== undefined;

function link({ request: { context } }: WriterContext, { flow, structure }: FlowModel): object {
  const [kind, id] = context === 'dataflow' ? ['Dataflow', flow.id] : ['DataStructure', structure.id];
  const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.${kind}=${AGENCY.id}:${id}(${STRUCTURE_VERSION})`;
  return { rel: context, urn };
}

function structureOf(context: WriterContext, components: JsonComponents, dataSets: readonly number[]): object {
  const { language, request } = context;
  const { model, series, observation, attributes, dataSetAttributes } = components;
  const named = named2(language);
  const dimension = ({ model: { id, names, index, time, codes }, list }: Listed<FlowModel['dimensions'][number]>) => ({
    id,
    ...named(names),
    keyPosition: index,
    ...(time ? { roles: ['TIME_PERIOD'] } : {}),
    values: list.values.map((code) => ({
      id: code,
      ...named(codes ? namesOfCode({ id, names, codes }, code) : { en: code }),
      ...(time ? { start: `${code}-01-01T00:00:00Z`, end: `${code}-12-31T23:59:59Z` } : {}),
    })),
  });
  const attribute = (each: AttributeModel, values: readonly string[]) => ({
    id: each.id,
    ...named(each.names),
    relationship: each.level === 'observation' ? { observation: {} } : { dataflow: {} },
    ...(values.length === 0 ? {} : { values: values.map((code) => ({ id: code, ...named(namesOfCode(each, code)) })) }),
  });
  return {
    ...named(request.context === 'dataflow' ? model.flow.names : model.structure.names),
    dataSets,
    links: [link(context, model)],
    dimensions: { series: series.map(dimension), observation: observation.map(dimension) },
    measures: {
      observation: request.shape.measure ? [{ id: model.measure.id, ...named(model.measure.names) }] : [],
    },
    attributes: {
      dataSet: dataSetAttributes.map((each) => attribute(each, each.ofDataSet === undefined ? [] : [each.ofDataSet])),
      observation: attributes.map(({ model: each, list }) => attribute(each, list.values)),
    },
  };
}

const named2 =
  (language: Language) =>
  (names: Names): { name: string; names: Names } => ({ name: nameIn(names, language), names });

import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { FullObservation } from '../../store/observations';
import { ALL_DIMENSIONS } from '../query/data-query';
import { attributeText, elementText } from '../xml-text';
import { type MakeWriter, nameIn } from './data-writer';
import type { AttributeModel, DimensionModel } from './flow-model';
import { seriesDimensions } from './row-order';

const SCHEMAS = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1';
const STRUCTURE = 'S0';

/** Writes SDMX-ML 2.1 generic data: in series, or flat. */
export const sdmxGenericXml: MakeWriter = ({ request, language, id, prepared }) => {
  const { shape, flows } = request;
  const { flow, dimensions, attributes } = flows[0]!.model; // there is one at least, and with 1.x no more
  const { dimensionAtObservation } = shape;
  const inSeries =
    dimensionAtObservation === undefined ? [] : seriesDimensions(flows[0]!.model, dimensionAtObservation);
  const atObservation = dimensions.filter((dimension) => !inSeries.includes(dimension));
  const asked = attributes.filter((attribute) => shape.attributes.has(attribute.id));
  const ofObservation = asked.filter(({ level }) => level === 'observation');
  const ofDataSet = asked.filter(({ level }) => level === 'dataflow');
  let series: string | undefined;
  let isDeleted = false;

  const observation = (row: FullObservation): string => {
    const key =
      dimensionAtObservation === undefined
        ? `<generic:ObsKey>${keyValues(atObservation, row)}</generic:ObsKey>`
        : `<generic:ObsDimension${idAt(dimensionAtObservation)} value="${attributeText(atObservation[0]!.of(row))}"/>`;
    if (isDeleted) return `<generic:Obs>${key}</generic:Obs>`;
    const value = shape.measure ? `<generic:ObsValue value="${row.value ?? Number.NaN}"/>` : '';
    const said = attributeValues(ofObservation, ({ of }) => of(row));
    return `<generic:Obs>${key}${value}${said}</generic:Obs>`;
  };
  const closed = (): string => (series === undefined ? '' : '</generic:Series>');

  return {
    begin: () =>
      `<?xml version="1.0" encoding="UTF-8"?>
<message:GenericData xmlns:message="${SCHEMAS}/message" xmlns:common="${SCHEMAS}/common" xmlns:generic="${SCHEMAS}/data/generic">
<message:Header><message:ID>${id}</message:ID><message:Test>false</message:Test>\
<message:Prepared>${prepared.toISOString()}</message:Prepared>\
<message:Sender id="${AGENCY.id}"><common:Name xml:lang="${language}">${elementText(nameIn(AGENCY.names, language))}\
</common:Name></message:Sender>\
<message:Structure structureID="${STRUCTURE}" dimensionAtObservation="${dimensionAtObservation ?? ALL_DIMENSIONS}">\
<common:StructureUsage><Ref agencyID="${AGENCY.id}" id="${flow.id}" version="${STRUCTURE_VERSION}"/>\
</common:StructureUsage></message:Structure></message:Header>
`,
    beginDataSet({ action, validFrom }) {
      series = undefined;
      isDeleted = action === 'Delete';
      const since = validFrom === undefined ? '' : ` validFromDate="${validFrom}"`;
      const said = attributeValues(ofDataSet, (attribute) => attribute.ofDataSet ?? null);
      return `<message:DataSet structureRef="${STRUCTURE}" action="${action}"${since}>${said}\n`;
    },
    rows(rows) {
      let text = '';
      for (const row of rows) {
        if (dimensionAtObservation === undefined) {
          text += `${observation(row)}\n`;
          continue;
        }
        const key = keyValues(inSeries, row);
        if (key !== series) {
          text += `${closed()}${series === undefined ? '' : '\n'}<generic:Series><generic:SeriesKey>${key}</generic:SeriesKey>`;
          series = key;
        }
        if (!shape.keysOnly) text += observation(row);
      }
      return text;
    },
    endDataSet: () => `${closed()}</message:DataSet>\n`,
    end: () => '</message:GenericData>\n',
  };
};

function attributeValues(
  wanted: readonly AttributeModel[],
  valueOf: (attribute: AttributeModel) => string | number | null,
): string {
  let values = '';
  for (const attribute of wanted) {
    const value = valueOf(attribute);
    if (value !== null) values += `<generic:Value id="${attribute.id}" value="${attributeText(String(value))}"/>`;
  }
  return values === '' ? '' : `<generic:Attributes>${values}</generic:Attributes>`;
}

const idAt = (dimension: string): string => (dimension === 'TIME_PERIOD' ? '' : ` id="${dimension}"`);

const keyValues = (dimensions: readonly DimensionModel[], row: FullObservation): string => {
  let values = '';
  for (const { id, of } of dimensions) values += `<generic:Value id="${id}" value="${attributeText(of(row))}"/>`;
  return values;
};

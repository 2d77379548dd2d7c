import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type {
  Attribute,
  DataStructure,
  Dimension,
  Measure,
  Representation,
} from '../../../clearing-house/sdmx/structure';
import { ownUrn } from './artefacts';
import type { AvailabilityConstraint } from './constraint';
import { collected, component, named } from './json-artefacts';
import { messageMeta } from './message-head';
import type { Selected } from './select-structures';

/** The schema of SDMX-JSON 2.0.0 structure messages. */
const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';

/** Artefacts, and what is available of data, as a structure message of SDMX-JSON 2.0.0. */
export function jsonMessage(
  selected: readonly Selected[],
  constraints: readonly AvailabilityConstraint[] = [],
): string {
  const data = collected(selected, componentsOf);
  if (constraints.length > 0) data.dataConstraints = constraints.map(constraintOf);
  return JSON.stringify({ meta: messageMeta(SCHEMA), data });
}

function componentsOf({ dimensions, measures, attributes }: DataStructure) {
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.filter(({ time }) => !time).map(dimensionOf),
      timeDimension: dimensions.filter(({ time }) => time).map(timeDimensionOf)[0],
    },
    attributeList: { id: 'AttributeDescriptor', attributes: attributes.map(attributeOf) },
    measureList: { id: 'MeasureDescriptor', measures: measures.map(measureOf) },
  };
}

const representation = (of: Representation) =>
  'codelist' in of ? { enumeration: ownUrn('codelist', of.codelist) } : { format: { dataType: of.format } };

const dimensionOf = (dimension: Dimension) => ({
  ...component(dimension),
  position: dimension.position - 1, // counted from 0
  localRepresentation: representation(dimension.representation),
});

const timeDimensionOf = (dimension: Dimension) => ({
  ...component(dimension),
  localRepresentation: representation(dimension.representation),
});

const measureOf = (measure: Measure) => ({
  ...component(measure),
  isMandatory: false, // as the schema wants it besides `usage`
  usage: 'optional', // of a figure that is missing there is none
  localRepresentation: representation(measure.representation),
});

const attributeOf = (attribute: Attribute) => ({
  ...component(attribute),
  usage: attribute.mandatory ? 'mandatory' : 'optional',
  attributeRelationship: attribute.level === 'dataflow' ? { dataflow: {} } : { observation: {} },
  localRepresentation: {
    ...representation(attribute.representation),
    ...(attribute.several && { minOccurs: 0, maxOccurs: 'unbounded' }),
  },
});

const constraintOf = ({ id, names, of, context, keyValues }: AvailabilityConstraint) => ({
  id,
  agencyID: AGENCY.id,
  version: STRUCTURE_VERSION,
  ...named(names),
  role: 'Actual',
  constraintAttachment: context === 'dataflow' ? { dataflows: [of] } : { dataStructures: [of] },
  cubeRegions: [{ include: true, keyValues: keyValues.map((each) => ({ ...each, include: true })) }],
});

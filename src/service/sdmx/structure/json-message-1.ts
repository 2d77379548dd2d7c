import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { Attribute, DataStructure, Dimension, Representation } from '../../../clearing-house/sdmx/structure';
import { ownUrn } from './artefacts';
import type { AvailabilityConstraint } from './constraint';
import { collected, component, named } from './json-artefacts';
import { messageMeta } from './message-head';
import type { Selected } from './select-structures';

/** The schema of SDMX-JSON 1.0 structure messages. */
const SCHEMA =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/structure-message/tools/schemas/1.0/sdmx-json-structure-schema.json';

/** Artefacts, and what is available of data, as a structure message of SDMX-JSON 1.0. */
export function jsonMessage1(
  selected: readonly Selected[],
  constraints: readonly AvailabilityConstraint[] = [],
): string {
  const data = collected(selected, componentsOf, { isFinal: false });
  if (constraints.length > 0) data.contentConstraints = constraints.map(constraintOf);
  return JSON.stringify({ meta: messageMeta(SCHEMA), data });
}

/** SDMX 2.1 has one measure, a list of time dimensions of which there is one, and attributes with one value. */
function componentsOf({ dimensions, measures, attributes }: DataStructure) {
  const [primary] = measures;
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.filter(({ time }) => !time).map((each) => dimensionOf(each, 'Dimension')),
      timeDimensions: dimensions.filter(({ time }) => time).map((each) => dimensionOf(each, 'TimeDimension')),
    },
    attributeList: { id: 'AttributeDescriptor', attributes: attributes.map((each) => attributeOf(each, primary?.id)) },
    measureList: {
      id: 'MeasureDescriptor',
      primaryMeasure: primary && {
        ...component(primary),
        localRepresentation: representation(primary.representation),
      },
    },
  };
}

const representation = (of: Representation) =>
  'codelist' in of ? { enumeration: ownUrn('codelist', of.codelist) } : { textFormat: { textType: of.format } };

const dimensionOf = (dimension: Dimension, type: 'Dimension' | 'TimeDimension') => ({
  ...component(dimension),
  position: dimension.position,
  type,
  localRepresentation: representation(dimension.representation),
});

const attributeOf = (attribute: Attribute, primaryMeasure: string | undefined) => ({
  ...component(attribute),
  assignmentStatus: attribute.mandatory ? 'Mandatory' : 'Conditional',
  attributeRelationship: attribute.level === 'dataflow' ? { none: {} } : { primaryMeasure },
  localRepresentation: representation(attribute.representation),
});

const constraintOf = ({ id, names, of, context, keyValues }: AvailabilityConstraint) => ({
  id,
  agencyID: AGENCY.id,
  version: STRUCTURE_VERSION,
  ...named(names),
  type: 'Actual',
  constraintAttachment: context === 'dataflow' ? { dataflows: [of] } : { dataStructures: [of] },
  cubeRegions: [{ isIncluded: true, keyValues }],
});

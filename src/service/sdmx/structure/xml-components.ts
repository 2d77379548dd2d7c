import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { Attribute, DataStructure, Dimension, Representation } from '../../../clearing-house/sdmx/structure';
import { CONCEPT_SCHEME } from './artefacts';
import type { XmlContent } from './xml-element';

/** A reference to an artefact of ours in SDMX-ML 2.1. */
export const reference = (id: string, ofClass: string, ofPackage: string): XmlContent => ({
  Ref: { '@id': id, '@version': STRUCTURE_VERSION, '@agencyID': AGENCY.id, '@package': ofPackage, '@class': ofClass },
});

/** The components of a data structure in SDMX-ML 2.1: one measure, and attributes with one value. */
export function componentsOf({ dimensions, measures, attributes }: DataStructure): XmlContent {
  const [primary] = measures;
  return {
    'str:DimensionList': {
      '@id': 'DimensionDescriptor',
      'str:Dimension': dimensions.filter(({ time }) => !time).map(dimensionOf),
      'str:TimeDimension': dimensions.filter(({ time }) => time).map(dimensionOf),
    },
    'str:AttributeList': {
      '@id': 'AttributeDescriptor',
      'str:Attribute': attributes.map((attribute) => attributeOf(attribute, primary?.id)),
    },
    'str:MeasureList': {
      '@id': 'MeasureDescriptor',
      'str:PrimaryMeasure': primary && { '@id': primary.id, ...meaning(primary) },
    },
  };
}

const dimensionOf = (dimension: Dimension): XmlContent => ({
  '@id': dimension.id,
  '@position': dimension.position,
  ...meaning(dimension),
});

const attributeOf = (attribute: Attribute, primaryMeasure: string | undefined): XmlContent => ({
  '@id': attribute.id,
  '@assignmentStatus': attribute.mandatory ? 'Mandatory' : 'Conditional',
  ...meaning(attribute),
  'str:AttributeRelationship':
    attribute.level === 'dataflow' ? { 'str:None': '' } : { 'str:PrimaryMeasure': { Ref: { '@id': primaryMeasure } } },
});

/** What a component stands for, and what can stand in it. */
const meaning = (of: { readonly concept: string; readonly representation: Representation }): XmlContent => ({
  'str:ConceptIdentity': {
    Ref: {
      '@id': of.concept,
      '@maintainableParentID': CONCEPT_SCHEME,
      '@maintainableParentVersion': STRUCTURE_VERSION,
      '@agencyID': AGENCY.id,
      '@package': 'conceptscheme',
      '@class': 'Concept',
    },
  },
  'str:LocalRepresentation':
    'codelist' in of.representation
      ? { 'str:Enumeration': reference(of.representation.codelist, 'Codelist', 'codelist') }
      : { 'str:TextFormat': { '@textType': of.representation.format } },
});

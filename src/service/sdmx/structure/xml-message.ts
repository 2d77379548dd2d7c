import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import { LANGUAGES } from '../../../clearing-house/messages/language';
import type { Names } from '../../../clearing-house/sdmx/structure';
import type { Artefact, ArtefactType } from './artefacts';
import { urnOf } from './artefacts';
import type { AvailabilityConstraint } from './constraint';
import { messageId } from './message-head';
import type { Selected } from './select-structures';
import { componentsOf, reference } from './xml-components';
import { type XmlContent, xmlElement } from './xml-element';

const NAMESPACES = {
  '@xmlns:mes': 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message',
  '@xmlns:str': 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure',
  '@xmlns:com': 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common',
};

/** The elements that hold the artefacts of a type, in the order of the schema, and that of one artefact. */
const ELEMENTS: readonly (readonly [type: ArtefactType, list: string, one: string])[] = [
  ['agencyscheme', 'str:OrganisationSchemes', 'str:AgencyScheme'],
  ['dataflow', 'str:Dataflows', 'str:Dataflow'],
  ['codelist', 'str:Codelists', 'str:Codelist'],
  ['conceptscheme', 'str:Concepts', 'str:ConceptScheme'],
  ['datastructure', 'str:DataStructures', 'str:DataStructure'],
];

/** Artefacts, and what is available of data, as a structure message of SDMX-ML 2.1. */
export function xmlMessage(selected: readonly Selected[], constraints: readonly AvailabilityConstraint[] = []): string {
  const structures: Record<string, XmlContent> = {};
  for (const [type, list, one] of ELEMENTS) {
    const own = selected.filter(({ artefact }) => artefact.type === type);
    if (own.length > 0) structures[list] = { [one]: own.map(artefactOf) };
  }
  if (constraints.length > 0)
    structures['str:Constraints'] = { 'str:ContentConstraint': constraints.map(constraintOf) };
  const header = {
    'mes:ID': messageId(),
    'mes:Test': false,
    'mes:Prepared': new Date().toISOString(),
    'mes:Sender': { '@id': AGENCY.id },
  };
  const message = { ...NAMESPACES, 'mes:Header': header, 'mes:Structures': structures };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElement('mes:Structure', message)}`;
}

function artefactOf({ artefact, extent }: Selected): XmlContent {
  const { id, agency, version, names } = artefact;
  return {
    '@id': id,
    '@urn': urnOf(artefact),
    '@agencyID': agency,
    '@version': version,
    ...(extent === 'stub' ? { '@isExternalReference': true } : {}),
    ...('partial' in artefact && artefact.partial ? { '@isPartial': true } : {}),
    ...inLanguages('com:Name', names),
    ...(extent === 'stub' ? {} : contentOf(artefact)),
  };
}

const inLanguages = (element: string, names: Names | undefined): XmlContent =>
  names === undefined
    ? {}
    : {
        [element]: LANGUAGES.flatMap((language) => {
          const text = names[language];
          return text === undefined ? [] : [{ '@xml:lang': language, '#text': text }];
        }),
      };

const itemOf = ({ id, names, descriptions }: { id: string; names: Names; descriptions?: Names }): XmlContent => ({
  '@id': id,
  ...inLanguages('com:Name', names),
  ...inLanguages('com:Description', descriptions),
});

function contentOf(artefact: Artefact): XmlContent {
  switch (artefact.type) {
    case 'agencyscheme':
      return { 'str:Agency': artefact.items.map(itemOf) };
    case 'codelist':
      return { 'str:Code': artefact.items.map(itemOf) };
    case 'conceptscheme':
      return { 'str:Concept': artefact.items.map(itemOf) };
    case 'dataflow':
      return { 'str:Structure': reference(artefact.structure, 'DataStructure', 'datastructure') };
    case 'datastructure':
      return { 'str:DataStructureComponents': componentsOf(artefact.structure) };
  }
}

function constraintOf({ id, names, of, context, keyValues }: AvailabilityConstraint): XmlContent {
  const attached = /:([^:(]+)\(/.exec(of)?.[1] ?? of; // the id in a URN
  const attachment =
    context === 'dataflow'
      ? { 'str:Dataflow': reference(attached, 'Dataflow', 'datastructure') }
      : { 'str:DataStructure': reference(attached, 'DataStructure', 'datastructure') };
  return {
    '@id': id,
    '@agencyID': AGENCY.id,
    '@version': STRUCTURE_VERSION,
    '@type': 'Actual',
    ...inLanguages('com:Name', names),
    'str:ConstraintAttachment': attachment,
    'str:CubeRegion': {
      '@include': true,
      'com:KeyValue': keyValues.map((each) => ({ '@id': each.id, 'com:Value': each.values })),
    },
  };
}

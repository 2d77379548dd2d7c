import { Refusal } from '../../http/refusal';
import { isId } from '../query/parameters';
import { isVersionPattern } from '../version';
import { type ArtefactType, ARTEFACT_TYPES, ITEM_SCHEMES } from './artefacts';
import { isReference } from './select-structures';
import { type Extent, type Reference, REFERENCES, type StructureQuery } from './structure-query';

/** The parts of the path of a structure query and its parameters, decoded; what is left out has the standard's default. */
export interface StructureAddress {
  readonly artefactType?: string | undefined;
  readonly agencyID?: string | undefined;
  readonly resourceID?: string | undefined;
  readonly version?: string | undefined;
  readonly itemID?: string | undefined;
  readonly detail?: string | undefined;
  readonly references?: string | undefined;
}

/** How the versions of the API write lists, and any of them. */
interface Dialect {
  readonly separator: string;
  readonly any: string;
  readonly latest: string;
  /** The types of artefacts that the standard has and the service has not. */
  readonly unserved: readonly string[];
  /** The types that it has under another name, and what they mean here. */
  readonly groups: Readonly<Record<string, readonly ArtefactType[]>>;
}

const DIALECT_2: Dialect = {
  separator: ',',
  any: '*',
  latest: '~',
  unserved: [
    ...['metadatastructure', 'categoryscheme', 'hierarchy', 'hierarchyassociation', 'valuelist', 'dataproviderscheme'],
    ...['metadataproviderscheme', 'dataconsumerscheme', 'organisationunitscheme', 'metadataflow', 'reportingtaxonomy'],
    ...['provisionagreement', 'metadataprovisionagreement', 'structuremap', 'representationmap', 'conceptschememap'],
    ...['categoryschememap', 'organisationschememap', 'reportingtaxonomymap', 'process', 'categorisation'],
    ...['dataconstraint', 'metadataconstraint', 'transformationscheme', 'rulesetscheme', 'userdefinedoperatorscheme'],
    ...['customtypescheme', 'namepersonalisationscheme', 'vtlmappingscheme', 'geographiccodelist', 'geogridcodelist'],
  ],
  groups: { '*': ARTEFACT_TYPES, all: ARTEFACT_TYPES },
};

const DIALECT_1: Dialect = {
  separator: '+',
  any: 'all',
  latest: 'latest',
  unserved: [
    ...['metadatastructure', 'categoryscheme', 'hierarchicalcodelist', 'dataproviderscheme', 'dataconsumerscheme'],
    ...['organisationunitscheme', 'metadataflow', 'reportingtaxonomy', 'provisionagreement', 'structureset', 'process'],
    ...['categorisation', 'contentconstraint', 'actualconstraint', 'allowedconstraint', 'attachmentconstraint'],
    ...['transformationscheme', 'rulesetscheme', 'userdefinedoperatorscheme', 'customtypescheme'],
    ...['namepersonalisationscheme', 'namealiasscheme', 'vtlmappingscheme', 'metadata', 'schema'],
  ],
  groups: { structure: ARTEFACT_TYPES, organisationscheme: ['agencyscheme'] },
};

/** Reads a structure query of SDMX REST 2.x. Throws a Refusal that says which part is wrong (400) or not served (501). */
export const readStructureQuery2 = (address: StructureAddress): StructureQuery => read(address, DIALECT_2);

/** Reads a structure query of SDMX REST 1.x; `artefactType` is what it calls the resource. Throws as that of 2.x. */
export const readStructureQuery1 = (address: StructureAddress): StructureQuery => read(address, DIALECT_1);

function read(address: StructureAddress, dialect: Dialect): StructureQuery {
  const { any, latest, separator } = dialect;
  const list = (part: keyof StructureAddress, isRight: (text: string) => boolean): readonly string[] | undefined => {
    const texts = (address[part] ?? any).split(separator);
    if (texts.includes(any) || texts.includes('*')) return undefined;
    return texts.every(isRight) ? texts : wrong(part, `must be one or more ids with "${separator}" between, or ${any}`);
  };
  const types = typesOf(address.artefactType ?? '*', dialect);
  const items = list('itemID', isNestedId);
  const withItems = items ? types.filter((type) => ITEM_SCHEMES.includes(type)) : types;
  if (withItems.length === 0) wrong('itemID', `can be given of ${ITEM_SCHEMES.join(', ')} only`);
  return {
    types: withItems,
    agencies: list('agencyID', isNestedId),
    ids: list('resourceID', isId),
    versions: versionsOf(address.version ?? latest, dialect),
    items,
    extent: extentOf(address.detail ?? 'full'),
    references: referencesOf(address.references ?? 'none'),
  };
}

const isNestedId = (text: string): boolean => text.split('.').every(isId);

function typesOf(name: string, { unserved, groups }: Dialect): readonly ArtefactType[] {
  if (Object.hasOwn(groups, name)) return groups[name]!; // it has it
  const type = ARTEFACT_TYPES.find((each) => each === name);
  if (type) return [type];
  const known = [...ARTEFACT_TYPES, ...Object.keys(groups)].join(', ');
  if (unserved.includes(name)) {
    throw new Refusal('not-implemented', `There is no ${name} here. The service has ${known}.`);
  }
  return wrong('artefactType', `must be one of ${known}`);
}

/** Versions; the words of 1.x in the signs of 2.x, in which "+" is no separator. */
function versionsOf(text: string, { separator, any, latest }: Dialect): string[] {
  const versions = text === '+' ? ['+'] : text.split(separator);
  return versions.map((version) => {
    if (version === any) return '*';
    if (version === latest) return '~';
    return isVersionPattern(version) ? version : wrong('version', `must be a version as 1.0.0, ${latest} or ${any}`);
  });
}

const DETAILS: Readonly<Record<string, StructureQuery['extent']>> = {
  full: both('full', 'full'),
  raw: both('full', 'full'), // no code list here extends another one
  referencepartial: both('full', 'full'), // every concept is used, and nothing constrains the codes
  allstubs: both('stub', 'stub'),
  allcompletestubs: both('stub', 'stub'), // nothing has descriptions or annotations
  referencestubs: both('full', 'stub'),
  referencecompletestubs: both('full', 'stub'),
};

function both(asked: Extent, referenced: Extent): StructureQuery['extent'] {
  return { asked, referenced };
}

const extentOf = (text: string): StructureQuery['extent'] =>
  (Object.hasOwn(DETAILS, text) ? DETAILS[text] : undefined)
  ?? wrong('detail', `must be one of ${Object.keys(DETAILS).join(', ')}`);

function referencesOf(text: string): readonly Reference[] {
  const known = [...DIALECT_2.unserved, ...DIALECT_1.unserved];
  return text.split(',').flatMap((name) => {
    if (isReference(name)) return [name];
    // What the service has none of does not go along with anything.
    if (known.includes(name)) return [];
    return wrong('references', `must be one of ${[...REFERENCES, ...ARTEFACT_TYPES].join(', ')}`);
  });
}

const IN_PATH: readonly (keyof StructureAddress)[] = ['artefactType', 'agencyID', 'resourceID', 'version', 'itemID'];

function wrong(part: keyof StructureAddress, message: string): never {
  const [code, what] = IN_PATH.includes(part)
    ? (['bad-request', 'address'] as const)
    : (['bad-query', 'request'] as const);
  throw new Refusal(code, `The ${what} cannot be answered as it is asked.`, { details: [{ path: part, message }] });
}

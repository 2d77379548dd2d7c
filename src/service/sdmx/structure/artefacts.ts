import { AGENCY, STRUCTURE_VERSION } from '../../../clearing-house/sdmx/agency';
import type { Code, Concept, DataStructure, Names, Structures } from '../../../clearing-house/sdmx/structure';

/** The types of artefacts that are served, in the order of messages. */
export const ARTEFACT_TYPES = ['agencyscheme', 'dataflow', 'codelist', 'conceptscheme', 'datastructure'] as const;
export type ArtefactType = (typeof ARTEFACT_TYPES)[number];

/** The types that consist of items, which can be asked for by themselves. */
export const ITEM_SCHEMES: readonly ArtefactType[] = ['agencyscheme', 'codelist', 'conceptscheme'];

/** What every artefact says of itself. */
interface Maintained {
  readonly id: string;
  readonly agency: string;
  readonly version: string;
  readonly names: Names;
  /** The URNs of the artefacts that it refers to. */
  readonly children: readonly string[];
}

interface ItemScheme<Type extends ArtefactType, Item> extends Maintained {
  readonly type: Type;
  readonly items: readonly Item[];
  /** Whether some of its items are left out. */
  readonly partial: boolean;
}

/** A structure as it is exchanged. */
export type Artefact =
  | ItemScheme<'agencyscheme', Code>
  | ItemScheme<'codelist', Code>
  | ItemScheme<'conceptscheme', Concept>
  | (Maintained & { readonly type: 'datastructure'; readonly structure: DataStructure })
  | (Maintained & { readonly type: 'dataflow'; readonly structure: string });

const CLASSES: Readonly<Record<ArtefactType, string>> = {
  agencyscheme: 'base.AgencyScheme',
  dataflow: 'datastructure.Dataflow',
  codelist: 'codelist.Codelist',
  conceptscheme: 'conceptscheme.ConceptScheme',
  datastructure: 'datastructure.DataStructure',
};

/** The URN of an artefact. */
export const urnOf = ({ type, agency, id, version }: Pick<Artefact, 'type' | 'agency' | 'id' | 'version'>): string =>
  `urn:sdmx:org.sdmx.infomodel.${CLASSES[type]}=${agency}:${id}(${version})`;

/** The URN of an artefact of ours. */
export const ownUrn = (type: ArtefactType, id: string): string =>
  urnOf({ type, id, agency: AGENCY.id, version: STRUCTURE_VERSION });

/** The id of the scheme of concepts that all data structures draw on. */
export const CONCEPT_SCHEME = 'CS_CHM';

/** The URN of a concept. */
export const conceptUrn = (id: string): string =>
  `${ownUrn('conceptscheme', CONCEPT_SCHEME).replace('ConceptScheme=', 'Concept=')}.${id}`;

/** The agency as one of those that SDMX itself lists. */
const agencies: Artefact = {
  type: 'agencyscheme',
  id: 'AGENCIES',
  agency: 'SDMX',
  version: '1.0', // of agency schemes always
  names: { en: 'Agencies', fr: 'Organismes', ru: 'Организации' },
  items: [AGENCY],
  partial: true,
  children: [],
};

/** All artefacts that there are, each referring to the agency and to what it uses. */
export function artefactsOf({ dataflows, codelists, conceptScheme, dataStructures }: Structures): Artefact[] {
  const own = ({ id, names }: { readonly id: string; readonly names: Names }, ...children: readonly string[]) => ({
    id,
    agency: AGENCY.id,
    version: STRUCTURE_VERSION,
    names,
    children: [urnOf(agencies), ...children],
  });
  return [
    agencies,
    ...dataflows.map((flow): Artefact => ({
      ...own(flow, ownUrn('datastructure', flow.structure)),
      type: 'dataflow',
      structure: flow.structure,
    })),
    ...codelists.map((list): Artefact => ({ ...own(list), type: 'codelist', items: list.codes, partial: false })),
    { ...own(conceptScheme), type: 'conceptscheme', items: conceptScheme.concepts, partial: false },
    ...dataStructures.map((structure): Artefact => ({
      ...own(structure, ownUrn('conceptscheme', conceptScheme.id), ...codelistsOf(structure)),
      type: 'datastructure',
      structure,
    })),
  ];
}

/** The URNs of the code lists that a data structure uses, each once. */
function codelistsOf({ dimensions, measures, attributes }: DataStructure): string[] {
  const lists = [...dimensions, ...measures, ...attributes].flatMap(({ representation }) =>
    'codelist' in representation ? [ownUrn('codelist', representation.codelist)] : [],
  );
  return [...new Set(lists)];
}

/** The same artefact with some of its items only; undefined if it has none of them. */
export function withItems(artefact: Artefact, has: (id: string) => boolean): Artefact | undefined {
  switch (artefact.type) {
    case 'agencyscheme':
    case 'codelist': {
      const items = artefact.items.filter(({ id }) => has(id));
      return items.length === 0 ? undefined : { ...artefact, items, partial: items.length < artefact.items.length };
    }
    case 'conceptscheme': {
      const items = artefact.items.filter(({ id }) => has(id));
      return items.length === 0 ? undefined : { ...artefact, items, partial: items.length < artefact.items.length };
    }
    case 'dataflow':
    case 'datastructure':
      return undefined;
  }
}

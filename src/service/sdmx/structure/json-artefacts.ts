import type { DataStructure, Names } from '../../../clearing-house/sdmx/structure';
import { type Artefact, type ArtefactType, conceptUrn, ownUrn, urnOf } from './artefacts';
import type { Selected } from './select-structures';

// What SDMX-JSON 1.0 and 2.0.0 write alike.

/** What messages call the artefacts of a type. */
const COLLECTIONS: Readonly<Record<ArtefactType, string>> = {
  agencyscheme: 'agencySchemes',
  dataflow: 'dataflows',
  codelist: 'codelists',
  conceptscheme: 'conceptSchemes',
  datastructure: 'dataStructures',
};

/**
 * Artefacts under the names of their collections.
 *
 * @param components how the version of SDMX-JSON writes the components of a data structure
 * @param more what it says of every artefact besides
 */
export function collected(
  selected: readonly Selected[],
  components: (structure: DataStructure) => object,
  more: object = {},
): Record<string, object[]> {
  const data: Record<string, object[]> = {};
  for (const { artefact, extent } of selected) {
    const content = extent === 'stub' ? { isExternalReference: true } : contentOf(artefact, components);
    (data[COLLECTIONS[artefact.type]] ??= []).push({ ...identityOf(artefact), ...more, ...content });
  }
  return data;
}

function identityOf(artefact: Artefact) {
  const { id, agency, version, names } = artefact;
  return { id, agencyID: agency, version, ...named(names), links: [{ rel: 'self', urn: urnOf(artefact) }] };
}

/** A name in the main language of the messages, and in all. */
export const named = (names: Names) => ({ name: names.en, names });

const itemOf = ({ id, names, descriptions }: { id: string; names: Names; descriptions?: Names }) => ({
  id,
  ...named(names),
  ...(descriptions && { description: descriptions.en, descriptions }),
});

function contentOf(artefact: Artefact, components: (structure: DataStructure) => object): object {
  switch (artefact.type) {
    case 'agencyscheme':
      return { isPartial: artefact.partial, agencies: artefact.items.map(itemOf) };
    case 'codelist':
      return { isPartial: artefact.partial, codes: artefact.items.map(itemOf) };
    case 'conceptscheme':
      return { isPartial: artefact.partial, concepts: artefact.items.map(itemOf) };
    case 'dataflow':
      return { structure: ownUrn('datastructure', artefact.structure) };
    case 'datastructure':
      return { dataStructureComponents: components(artefact.structure) };
  }
}

/** A component and the concept that it stands for. */
export const component = ({ id, concept }: { readonly id: string; readonly concept: string }) => ({
  id,
  conceptIdentity: conceptUrn(concept),
});

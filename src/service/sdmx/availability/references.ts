import type { Structures } from '../../../clearing-house/sdmx/structure';
import { wrong } from '../query/wrong';
import { type Artefact, ARTEFACT_TYPES, artefactsOf, ownUrn, urnOf, withItems } from '../structure/artefacts';
import type { AvailabilityConstraint } from '../structure/constraint';
import type { Selected } from '../structure/select-structures';

const TYPES = ['dataflow', 'datastructure', 'conceptscheme', 'codelist'] as const;
/** What the standard has besides, and the service has not. */
const NONE = ['valuelist', 'dataproviderscheme', 'none'];

type ReferencedType = (typeof TYPES)[number];

/** Reads which structures go along with what is available. Throws a Refusal if it is none of the standard's words. */
export function readReferences(text: string): ReadonlySet<ReferencedType> {
  const words = text.split(',').flatMap((word): readonly ReferencedType[] => {
    if (word === 'all') return TYPES;
    if (NONE.includes(word)) return [];
    const type = TYPES.find((each) => each === word);
    return type ? [type] : wrong('references', `must be of none, all, ${TYPES.join(', ')}`);
  });
  return new Set(words);
}

/** The structures that go along: of code lists and concepts what is available only. */
export function referencedStructures(
  structures: Structures,
  constraints: readonly AvailabilityConstraint[],
  types: ReadonlySet<ReferencedType>,
): Selected[] {
  const codes = codesByList(structures, constraints);
  const concepts = new Set(constraints.flatMap(({ keyValues }) => keyValues.map(({ id }) => id)));
  const flows = new Set(constraints.map(({ flow }) => flow));
  const reduced = (artefact: Artefact): Artefact | undefined => {
    switch (artefact.type) {
      case 'dataflow':
        return flows.has(artefact.id) ? artefact : undefined;
      case 'datastructure':
        return structures.dataflows.some(({ id, structure }) => flows.has(id) && structure === artefact.id)
          ? artefact
          : undefined;
      case 'codelist':
        return withItems(artefact, (id) => codes.get(urnOf(artefact))?.has(id) ?? false);
      case 'conceptscheme':
        return withItems(artefact, (id) => concepts.has(id));
      case 'agencyscheme':
        return undefined;
    }
  };
  return artefactsOf(structures)
    .filter(({ type }) => (types as ReadonlySet<string>).has(type))
    .flatMap((artefact) => reduced(artefact) ?? [])
    .sort((one, other) => ARTEFACT_TYPES.indexOf(one.type) - ARTEFACT_TYPES.indexOf(other.type))
    .map((artefact) => ({ artefact, extent: 'full' }));
}

/** The codes that are available, by the URN of their list. */
function codesByList(
  { dataflows, dataStructures }: Structures,
  constraints: readonly AvailabilityConstraint[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const lists = new Map<string, Set<string>>();
  for (const { flow, keyValues } of constraints) {
    const structure = dataflows.find(({ id }) => id === flow)?.structure;
    const dimensions = dataStructures.find(({ id }) => id === structure)?.dimensions ?? [];
    for (const { id, representation } of dimensions) {
      if (!('codelist' in representation)) continue;
      const urn = ownUrn('codelist', representation.codelist);
      const codes = lists.get(urn) ?? new Set();
      for (const code of keyValues.find((each) => each.id === id)?.values ?? []) codes.add(code);
      lists.set(urn, codes);
    }
  }
  return lists;
}

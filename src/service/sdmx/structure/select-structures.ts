import { matchesVersion } from '../version';
import { type Artefact, ARTEFACT_TYPES, urnOf, withItems } from './artefacts';
import { type Extent, type Reference, REFERENCES, type StructureQuery } from './structure-query';

/** An artefact of an answer, and how much of it is sent. */
export interface Selected {
  readonly artefact: Artefact;
  readonly extent: Extent;
}

/** The artefacts that a question means, and those that go along with them; in the order of messages. Empty if it means none. */
export function selectStructures(all: readonly Artefact[], query: StructureQuery): Selected[] {
  const { items, extent } = query;
  const asked = all
    .filter((artefact) => isAsked(artefact, query))
    .flatMap((artefact) => (items ? (withItems(artefact, (id) => items.includes(id)) ?? []) : [artefact]));
  const urns = new Set(asked.map(urnOf));
  const along = asked.length === 0 ? [] : referencesOf(all, urns, query.references);
  return [
    ...asked.map((artefact): Selected => ({ artefact, extent: extent.asked })),
    ...along.map((artefact): Selected => ({ artefact, extent: extent.referenced })),
  ].sort((one, other) => place(one.artefact) - place(other.artefact));
}

const place = ({ type }: Artefact): number => ARTEFACT_TYPES.indexOf(type);

const isAsked = (artefact: Artefact, { types, agencies, ids, versions }: StructureQuery): boolean =>
  types.includes(artefact.type)
  && (agencies?.includes(artefact.agency) ?? true)
  && (ids?.includes(artefact.id) ?? true)
  && versions.some((version) => matchesVersion(version, artefact.version));

/** What goes along with some artefacts, without these. */
function referencesOf(
  all: readonly Artefact[],
  asked: ReadonlySet<string>,
  references: readonly Reference[],
): Artefact[] {
  const byUrn = new Map(all.map((artefact) => [urnOf(artefact), artefact]));
  const children = (urns: ReadonlySet<string>) =>
    new Set([...urns].flatMap((urn) => byUrn.get(urn)?.children ?? []).filter((urn) => byUrn.has(urn)));
  const parents = (urns: ReadonlySet<string>) =>
    new Set(all.filter((artefact) => artefact.children.some((child) => urns.has(child))).map(urnOf));
  const both = (...sets: ReadonlySet<string>[]) => new Set(sets.flatMap((set) => [...set]));
  const siblings = (): Set<string> => both(parents(asked), children(parents(asked)));
  const ancestors = (): Set<string> => closure(asked, parents);
  const descendants = (): Set<string> => closure(asked, children);
  const meant = (reference: Reference): ReadonlySet<string> => {
    switch (reference) {
      case 'none':
        return new Set();
      case 'parents':
        return parents(asked);
      case 'parentsandsiblings':
        return siblings();
      case 'ancestors':
        return ancestors();
      case 'children':
        return children(asked);
      case 'descendants':
        return descendants();
      case 'all':
        return both(siblings(), descendants());
      default:
        return new Set([...both(ancestors(), descendants())].filter((urn) => byUrn.get(urn)?.type === reference));
    }
  };
  const found = both(...references.map(meant));
  return all.filter((artefact) => found.has(urnOf(artefact)) && !asked.has(urnOf(artefact)));
}

/** Everything that can be reached from some artefacts in any number of steps. */
function closure(from: ReadonlySet<string>, step: (urns: ReadonlySet<string>) => ReadonlySet<string>): Set<string> {
  const reached = new Set<string>();
  for (let next = step(from); next.size > 0;) {
    for (const urn of next) reached.add(urn);
    next = new Set([...step(next)].filter((urn) => !reached.has(urn)));
  }
  return reached;
}

/** Whether a text says which artefacts go along. */
export const isReference = (text: string): text is Reference =>
  (REFERENCES as readonly string[]).includes(text) || (ARTEFACT_TYPES as readonly string[]).includes(text);

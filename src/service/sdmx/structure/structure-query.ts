import type { ArtefactType } from './artefacts';

/** How much of an artefact is sent; of a stub its identification and name. */
export type Extent = 'full' | 'stub';

/** A question for structures as SDMX REST puts it, whichever version it was written in. */
export interface StructureQuery {
  readonly types: readonly ArtefactType[];
  /** Ids; undefined stands for any. */
  readonly agencies: readonly string[] | undefined;
  readonly ids: readonly string[] | undefined;
  /** Patterns of versions (`matchesVersion`). */
  readonly versions: readonly string[];
  /** Ids of items of item schemes; undefined stands for all. */
  readonly items: readonly string[] | undefined;
  readonly extent: { readonly asked: Extent; readonly referenced: Extent };
  readonly references: readonly Reference[];
}

/** Which artefacts go along: those that refer to what is asked for, those that it refers to, or those of a type. */
export const REFERENCES = [
  'none',
  'parents',
  'parentsandsiblings',
  'ancestors',
  'children',
  'descendants',
  'all',
] as const;
export type Reference = (typeof REFERENCES)[number] | ArtefactType;

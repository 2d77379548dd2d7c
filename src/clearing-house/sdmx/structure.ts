import type { Language } from '../messages/language';
import type { ConceptId } from './concepts';

// The structures of SDMX as plain values, from which both the structure messages and the data messages are written.

/** A name in English and, where there is one, in the other languages. */
export type Names = Readonly<Partial<Record<Language, string>> & { readonly en: string }>;

export interface Code {
  /** As SDMX writes it (`sdmxCodeOf`). */
  readonly id: string;
  readonly names: Names;
}

export interface Codelist {
  readonly id: string;
  readonly names: Names;
  readonly codes: readonly Code[];
}

/** What can stand in a component: a code of a list, or text of a form. */
export type Representation =
  { readonly codelist: string } | { readonly format: 'String' | 'Integer' | 'DateTime' | 'GregorianYear' };

/** A part of the key. */
export interface Dimension {
  readonly id: ConceptId;
  /** From 1, in the order of the key; the time comes last and is no part of a series' key. */
  readonly position: number;
  readonly concept: ConceptId;
  readonly representation: Representation;
  readonly time: boolean;
}

export interface Measure {
  readonly id: ConceptId;
  readonly concept: ConceptId;
  readonly representation: Representation;
}

export interface Attribute {
  readonly id: ConceptId;
  readonly concept: ConceptId;
  readonly representation: Representation;
  /** What it is said of: each observation, or all that a dataflow has. */
  readonly level: 'observation' | 'dataflow';
  readonly mandatory: boolean;
  /** Whether one observation may have several values; formats before SDMX 3.0 write them one after the other. */
  readonly several: boolean;
}

/** The definition of the data of a table. */
export interface DataStructure {
  readonly id: string;
  readonly table: string;
  readonly names: Names;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly attributes: readonly Attribute[];
}

/** The data of a table. */
export interface Dataflow {
  readonly id: string;
  readonly table: string;
  readonly names: Names;
  /** The id of its data structure. */
  readonly structure: string;
}

export interface Concept {
  readonly id: ConceptId;
  readonly names: Names;
  readonly descriptions?: Names;
}

export interface ConceptScheme {
  readonly id: string;
  readonly names: Names;
  readonly concepts: readonly Concept[];
}

/** All structures of the clearing house; each is of `AGENCY` and `STRUCTURE_VERSION`. */
export interface Structures {
  readonly conceptScheme: ConceptScheme;
  readonly codelists: readonly Codelist[];
  readonly dataStructures: readonly DataStructure[];
  readonly dataflows: readonly Dataflow[];
}

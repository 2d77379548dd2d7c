import type { Format } from '../negotiate';
import type { AvailabilityConstraint } from './constraint';
import { jsonMessage } from './json-message';
import { jsonMessage1 } from './json-message-1';
import type { Selected } from './select-structures';
import { xmlMessage } from './xml-message';

/** A format of structure messages, and how they are written in it. */
export interface StructureFormat extends Format {
  readonly version: string;
  readonly write: (selected: readonly Selected[], constraints?: readonly AvailabilityConstraint[]) => string;
}

const json2: StructureFormat = {
  type: 'application/vnd.sdmx.structure+json',
  version: '2.0.0',
  otherTypes: ['application/json'],
  shortNames: ['json', 'jsonstructure', 'sdmx-json'],
  write: jsonMessage,
};

const json1: StructureFormat = { ...json2, version: '1.0.0', write: jsonMessage1 };

const xml21: StructureFormat = {
  type: 'application/vnd.sdmx.structure+xml',
  version: '2.1',
  otherTypes: ['application/xml', 'text/xml'],
  shortNames: ['xml', 'structure', 'sdmx-ml'],
  write: xmlMessage,
};

/** The formats that SDMX REST 2.x has structures in, and those of 1.x, which prefers XML; the default one first. */
export const structureFormats2: readonly StructureFormat[] = [json2, json1, xml21];
export const structureFormats1: readonly StructureFormat[] = [xml21, json1, json2];

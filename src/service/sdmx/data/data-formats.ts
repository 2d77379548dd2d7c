import type { Format } from '../negotiate';
import type { FormatTraits } from './data-request';
import type { MakeWriter } from './data-writer';
import { sdmxCsv1, sdmxCsv2 } from './sdmx-csv';
import { sdmxGenericXml } from './sdmx-generic-xml';
import { sdmxJson1 } from './sdmx-json-1';
import { sdmxJson2 } from './sdmx-json-2';

/** A format of data. */
export interface DataFormat extends Format, FormatTraits {
  readonly writer: MakeWriter;
}

const inSeries: FormatTraits = { isFlat: false, tellsRemovals: true };
const JSON_TYPE = 'application/vnd.sdmx.data+json';
const CSV_TYPE = 'application/vnd.sdmx.data+csv';

/** What SDMX REST 2.x answers in, the default first. */
export const formats2: readonly DataFormat[] = [
  {
    type: JSON_TYPE,
    version: '2.0.0',
    otherTypes: ['application/json'],
    shortNames: ['jsondata', 'json'],
    writer: sdmxJson2,
    ...inSeries,
  },
  {
    type: CSV_TYPE,
    version: '2.0.0',
    otherTypes: ['text/csv'],
    shortNames: ['csvdata', 'csv'],
    writer: sdmxCsv2,
    isFlat: true,
    tellsRemovals: true,
  },
];

/** What SDMX REST 1.x answers in, the default first. */
export const formats1: readonly DataFormat[] = [
  {
    type: 'application/vnd.sdmx.genericdata+xml',
    version: '2.1',
    otherTypes: ['application/xml', 'text/xml'],
    shortNames: ['genericdata', 'xml'],
    writer: sdmxGenericXml,
    ...inSeries,
  },
  {
    type: JSON_TYPE,
    version: '1.0.0',
    otherTypes: ['application/json'],
    shortNames: ['jsondata', 'json'],
    writer: sdmxJson1,
    ...inSeries,
  },
  {
    type: CSV_TYPE,
    version: '1.0.0',
    otherTypes: ['text/csv'],
    shortNames: ['csvdata', 'csv'],
    writer: sdmxCsv1,
    isFlat: true,
    tellsRemovals: false,
  },
];

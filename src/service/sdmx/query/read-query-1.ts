import { ANY, type DataQuery, EVERYTHING, type KeyPart } from './data-query';
import type { ComponentFilter, Condition } from './component-filter';
import { isId, trueOrFalse, wholeNumber } from './parameters';
import { parseMoment, parsePeriod } from './period';
import { wrong } from './wrong';

/** What an address of SDMX REST 1.x asks for. */
export interface Query1 {
  readonly query: DataQuery;
  /** The ids of the data providers; none stands for any. */
  readonly providers: readonly string[];
}

/** The path of a data query of SDMX REST 1.x, decoded. */
export interface Path1 {
  readonly flowRef: string;
  readonly key?: string;
  readonly providerRef?: string;
}

/** What of the data is sent, by the names of 1.x. In our structures all attributes are those of observations. */
const DETAILS: Readonly<Record<string, Pick<DataQuery, 'attributes' | 'measures'>>> = {
  full: { attributes: ['dsd'], measures: ['all'] },
  dataonly: { attributes: ['none'], measures: ['all'] },
  serieskeysonly: { attributes: ['none'], measures: ['none'] },
  nodata: { attributes: ['none'], measures: ['none'] },
};

/** Reads a data query of SDMX REST 1.x. Throws a Refusal that names the part which is wrong. */
export function readQuery1(path: Path1, parameters: readonly (readonly [name: string, value: string])[]): Query1 {
  const given = new Map(parameters);
  const read = <T>(name: string, reader: (name: string, text: string) => T): T | undefined => {
    const text = given.get(name);
    return text === undefined ? undefined : reader(name, text);
  };
  const asked = given.get('detail') ?? 'full';
  const detail = Object.hasOwn(DETAILS, asked) ? DETAILS[asked] : undefined;
  if (!detail) wrong('detail', `must be one of ${Object.keys(DETAILS).join(', ')}`);
  const optional = {
    updatedAfter: read('updatedAfter', parseMoment),
    first: read('firstNObservations', (name, text) => wholeNumber(name, text, 1)),
    last: read('lastNObservations', (name, text) => wholeNumber(name, text, 1)),
    dimensionAtObservation: read('dimensionAtObservation', (name, text) =>
      isId(text) ? text : wrong(name, 'must be the id of a dimension, or AllDimensions'),
    ),
  };
  return {
    query: {
      ...EVERYTHING,
      ...readFlow(path.flowRef),
      ...detail,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
      contexts: ['dataflow'],
      keys: readKey(path.key ?? 'all'),
      filters: periodFilter(given.get('startPeriod'), given.get('endPeriod')),
      includeHistory: read('includeHistory', trueOrFalse) ?? false,
    },
    providers: readProviders(path.providerRef ?? 'all'),
  };
}

/** `T3`, `UNECE_CHM,T3` or `UNECE_CHM,T3,1.0.0`; `all` and `latest` are words of 1.x. */
function readFlow(text: string): Pick<DataQuery, 'agencies' | 'resources' | 'versions'> {
  const parts = text.split(',');
  const [agency = 'all', flow = '', version = 'latest'] = parts.length === 1 ? ['all', ...parts] : parts;
  const isOne = isId(flow) && flow !== 'all'; // answers of 1.x have one structure
  if (parts.length > 3 || !isOne || !/^[\w.-]+$/.test(agency) || !/^[\w.+~*]+$/.test(version)) {
    wrong('flowRef', 'must be a data flow: T3, UNECE_CHM,T3 or UNECE_CHM,T3,1.0.0');
  }
  return {
    agencies: [agency === 'all' ? ANY : agency],
    resources: [flow],
    versions: [version === 'all' ? ANY : version === 'latest' ? '~' : version],
  };
}

/** Parts with dots between them, codes of a part with plus signs; nothing stands for any code, `all` for all keys. */
function readKey(text: string): (readonly KeyPart[])[] {
  if (text === 'all' || text === '' || text === ANY) return [];
  return [text.split('.').map((part) => (part === '' || part === ANY ? [] : part.split('+').filter((code) => code)))];
}

/** `all`, `UNECE_CHM`, `AGENCY,ID`, several with plus signs between them. */
function readProviders(text: string): string[] {
  if (text === 'all') return [];
  return text.split('+').map((provider) => {
    const parts = provider.split(',');
    const id = parts.at(-1)!; // split gives one part at least
    return parts.length <= 2 && isId(id) ? id : wrong('providerRef', 'must be all, or a data provider');
  });
}

function periodFilter(start: string | undefined, end: string | undefined): ReadonlyMap<string, ComponentFilter> {
  const conditions: Condition[] = [];
  if (start !== undefined) {
    parsePeriod('startPeriod', start);
    conditions.push({ operator: 'ge', value: start });
  }
  if (end !== undefined) {
    parsePeriod('endPeriod', end);
    conditions.push({ operator: 'le', value: end });
  }
  return conditions.length === 0 ? new Map() : new Map([['TIME_PERIOD', [conditions]]]);
}

import { parseComponentFilter } from './component-filter';
import { ANY, type DataQuery, EVERYTHING, type KeyPart, type SortKey } from './data-query';
import { ids, isId, trueOrFalse, wholeNumber } from './parameters';
import { parseMoment } from './period';
import { isVersionPattern } from '../version';
import { wrong } from './wrong';

/** The parts of the path of a data query of SDMX REST 2.x; what is left out stands for anything. */
export const PATH_PARTS = ['context', 'agencyID', 'resourceID', 'version', 'key'] as const;
export type PathPart = (typeof PATH_PARTS)[number];

const CONTEXTS = ['dataflow', 'datastructure', 'provisionagreement', ANY];
const AGENCY = /^[A-Za-z][A-Za-z0-9_-]*(\.[A-Za-z][A-Za-z0-9_-]*)*$/;

/**
 * Reads a data query of SDMX REST 2.x: the parts of its path, decoded, and its parameters, in which plus signs are plus signs.
 * Throws a Refusal that names the part which is wrong.
 */
export function readQuery2(
  path: Readonly<Partial<Record<PathPart, string>>>,
  parameters: readonly (readonly [name: string, value: string])[],
): DataQuery {
  const list = (part: PathPart, isRight: (text: string) => boolean, whatToDo: string): string[] => {
    const texts = (path[part] ?? ANY).split(',');
    return texts.every(isRight) ? texts : wrong(part, whatToDo);
  };
  const query: Writable<DataQuery> = {
    ...EVERYTHING,
    contexts: list('context', (text) => CONTEXTS.includes(text), `must be one of ${CONTEXTS.join(', ')}`),
    agencies: list('agencyID', (text) => text === ANY || AGENCY.test(text), 'must be ids of agencies, or *'),
    resources: list(
      'resourceID',
      (text) => text === ANY || isId(text),
      'must be ids of data flows or structures, or *',
    ),
    versions: list('version', isVersionPattern, 'must be a version such as 1.0.0, +, ~ or *'),
    keys: readKeys(path.key ?? ANY),
  };
  const filters = new Map(query.filters);
  for (const [name, value] of parameters) {
    const component = /^c\[(.*)\]$/s.exec(name)?.[1];
    if (component !== undefined) filters.set(component, parseComponentFilter(name, value));
    else readers.get(name)?.(query, value, name);
  }
  const { updatedAfter, asOf } = query;
  if (updatedAfter && asOf && updatedAfter > asOf) wrong('updatedAfter', 'must not be later than asOf');
  return { ...query, filters };
}

type Writable<T> = { -readonly [Name in keyof T]: T[Name] };

type Reader = (query: Writable<DataQuery>, value: string, name: string) => void;
/** What each parameter says; those of other names are the router's to refuse. */
const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>(
  Object.entries<Reader>({
    updatedAfter: (query, value, name) => (query.updatedAfter = parseMoment(name, value)),
    asOf: (query, value, name) => (query.asOf = parseMoment(name, value)),
    firstNObservations: (query, value, name) => (query.first = wholeNumber(name, value, 1)),
    lastNObservations: (query, value, name) => (query.last = wholeNumber(name, value, 1)),
    dimensionAtObservation: (query, value, name) => {
      if (!isId(value)) wrong(name, 'must be the id of a dimension, or AllDimensions');
      query.dimensionAtObservation = value;
    },
    attributes: (query, value, name) => (query.attributes = ids(name, value)),
    measures: (query, value, name) => (query.measures = ids(name, value)),
    includeHistory: (query, value, name) => (query.includeHistory = trueOrFalse(name, value)),
    offset: (query, value, name) => (query.offset = wholeNumber(name, value, 0)),
    limit: (query, value, name) => (query.limit = wholeNumber(name, value, 1)),
    sort: (query, value, name) => (query.sort = value.split('+').map((text) => readSortKey(name, text))),
  }),
);

/** Reads keys with commas between them, their parts with dots; `*` and nothing stand for any code. */
function readKeys(text: string): (readonly KeyPart[])[] {
  if (text === ANY || text === '') return [];
  return text.split(',').map((key) => {
    if (key.includes('+')) {
      wrong('key', 'has no "+": write several keys, A.DE.BG,A.DE.RO, or the codes as c[COUNTERPART_AREA]=BG,RO');
    }
    return key.split('.').map((part) => (part === ANY || part === '' ? [] : [part]));
  });
}

function readSortKey(name: string, text: string): SortKey {
  const [, component = '', order = 'asc'] = /^([A-Za-z0-9_@$-]+|\*)(?::(asc|desc))?$/.exec(text) ?? [];
  if (component === '') wrong(name, 'must be components with plus signs between them, as in REF_AREA+TIME_PERIOD:desc');
  return { component, descending: order === 'desc' };
}

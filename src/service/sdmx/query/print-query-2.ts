import { printComponentFilter } from './component-filter';
import { ANY, type DataQuery, EVERYTHING } from './data-query';

/** Writes a data query as an address of SDMX REST 2.x, from `/data` on; what is as it would be anyway is left out. */
export function printQuery2(query: DataQuery): string {
  const { contexts, agencies, resources, versions } = query;
  const lists = [contexts, agencies, resources, versions, query.keys.map(printKey)];
  const path = lists.map((list) => list.map(encoded).join(',') || ANY);
  while (path.at(-1) === ANY) path.pop();
  const parameters = parametersOf(query).map(([name, value]) => `${name}=${encoded(value)}`);
  return `${['/data', ...path].join('/')}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
}

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':');

const printKey = (parts: readonly (readonly string[])[]): string => parts.map(([code = ANY]) => code).join('.');

function parametersOf(query: DataQuery): (readonly [string, string])[] {
  const filters = [...query.filters].map(
    ([component, filter]) => [`c[${encodeURIComponent(component)}]`, printComponentFilter(filter)] as const,
  );
  const moment = (name: string, date: Date | undefined) => (date ? [[name, date.toISOString()] as const] : []);
  const number = (name: string, value: number | undefined) => (value ? [[name, String(value)] as const] : []);
  const list = (name: 'attributes' | 'measures') =>
    query[name].join() === EVERYTHING[name].join() ? [] : [[name, query[name].join(',')] as const];
  const { dimensionAtObservation, sort } = query;
  return [
    ...filters,
    ...moment('updatedAfter', query.updatedAfter),
    ...moment('asOf', query.asOf),
    ...number('firstNObservations', query.first),
    ...number('lastNObservations', query.last),
    ...(dimensionAtObservation === undefined ? [] : [['dimensionAtObservation', dimensionAtObservation] as const]),
    ...list('attributes'),
    ...list('measures'),
    ...(query.includeHistory ? [['includeHistory', 'true'] as const] : []),
    ...number('offset', query.offset),
    ...number('limit', query.limit),
    ...(sort.length === 0
      ? []
      : [
          ['sort', sort.map(({ component, descending }) => component + (descending ? ':desc' : '')).join('+')] as const,
        ]),
  ];
}

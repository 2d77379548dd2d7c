import type { FullObservation } from '../../store/observations';
import type { SortKey } from '../query/data-query';
import { wrong } from '../query/wrong';
import type { DimensionModel, FlowModel } from './flow-model';

/** Says which of two observations comes first. */
export type RowOrder = (one: FullObservation, other: FullObservation) => number;

/** The order that a question asks for. Throws a Refusal that names the components if it asks for another one. */
export function rowOrder(sort: readonly SortKey[], model: FlowModel, atObservation: string | undefined): RowOrder {
  const orders = sort.flatMap(({ component, descending }) =>
    valuesOf(component, model, atObservation).map((of): RowOrder => {
      const sign = descending ? -1 : 1;
      return (one, other) => sign * compare(of(one), of(other));
    }),
  );
  return (one, other) => {
    for (const order of orders) {
      const result = order(one, other);
      if (result !== 0) return result;
    }
    return 0;
  };
}

type Value = (row: FullObservation) => string | number;

function valuesOf(component: string, model: FlowModel, atObservation: string | undefined): Value[] {
  const { dimensions, attributes, measure } = model;
  if (component === '*') return dimensions.map(({ of }) => of);
  if (component === 'series_key') return seriesDimensions(model, atObservation).map(({ of }) => of);
  if (component === measure.id) return [({ value }) => value ?? Number.NEGATIVE_INFINITY];
  const found = [...dimensions, ...attributes].find(({ id }) => id === component);
  if (found) return [(row) => found.of(row) ?? ''];
  const known = [...dimensions, measure, ...attributes].map(({ id }) => id).join(', ');
  return wrong('sort', `has no component ${component}; there are *, series_key, ${known}`);
}

const compare = (one: string | number, other: string | number): number => (one === other ? 0 : one < other ? -1 : 1);

/** The dimensions that make up the key of a series: all but the one at the observation. */
export const seriesDimensions = ({ dimensions }: FlowModel, atObservation: string | undefined): DimensionModel[] =>
  dimensions.filter(({ id }) => id !== atObservation);

/** What tells series apart. */
export function seriesKey(model: FlowModel, atObservation: string | undefined): (row: FullObservation) => string {
  const dimensions = seriesDimensions(model, atObservation);
  return (row) => dimensions.map(({ of }) => of(row)).join('.');
}

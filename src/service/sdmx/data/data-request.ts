import type { Structures } from '../../../clearing-house/sdmx/structure';
import type { FullObservation } from '../../store/observations';
import type { Moments } from '../../store/moment';
import type { Selection } from '../../store/selection';
import { ALL_DIMENSIONS, type DataQuery } from '../query/data-query';
import { wrong } from '../query/wrong';
import { chosenFlows } from './chosen-flows';
import type { AttributeModel, FlowModel } from './flow-model';
import { selectionOf } from './flow-selection';
import { type RowOrder, rowOrder } from './row-order';

/** What of an observation is sent, and how it is packed. */
export interface Shape {
  /** The id of the dimension at the observation level; undefined: observations are one flat list. */
  readonly dimensionAtObservation: string | undefined;
  /** The ids of the attributes. */
  readonly attributes: ReadonlySet<string>;
  readonly measure: boolean;
  /** Whether only the keys of series are sent. */
  readonly keysOnly: boolean;
}

/** A dataflow of which data are asked, and which. */
export interface FlowRequest {
  readonly model: FlowModel;
  readonly selection: Selection;
  /** Holds for the observations that are meant, of those selected; undefined: for all. */
  readonly passes: ((observation: FullObservation) => boolean) | undefined;
}

/** A question for data in the terms of the store. */
export interface DataRequest {
  /** What the data are said to be of. */
  readonly context: 'dataflow' | 'datastructure';
  readonly flows: readonly FlowRequest[];
  readonly shape: Shape;
  readonly moments: Moments;
  readonly includeHistory: boolean;
  readonly first: number | undefined;
  readonly last: number | undefined;
  readonly offset: number;
  readonly limit: number | undefined;
  /** Undefined: as the store gives them. */
  readonly order: RowOrder | undefined;
}

/** What a format can tell. */
export interface FormatTraits {
  /** Whether it has one row after the other, whatever the dimension at the observation. */
  readonly isFlat: boolean;
  /** Whether it can say that an observation is no longer known. */
  readonly tellsRemovals: boolean;
}

/** A question as it is answered in a format. */
export interface PackedRequest extends DataRequest, FormatTraits {}

/** Finds out what a question asks for. Throws a Refusal if it asks for what is not there, or contradicts itself. */
export function dataRequest(query: DataQuery, structures: Structures): DataRequest {
  const { context, models } = chosenFlows(query, structures);
  const [model] = models;
  const shape = shapeOf(query, model);
  const { updatedAfter, asOf, includeHistory, first, last, offset, limit } = query;
  return {
    context,
    flows: models.map((each) => ({ model: each, ...selectionOf(query, each) })),
    shape,
    moments: { asOf, updatedAfter },
    includeHistory,
    first,
    last,
    offset,
    limit,
    order: query.sort.length === 0 ? undefined : rowOrder(query.sort, model, shape.dimensionAtObservation),
  };
}

/** The components are the same for all dataflows. */
function shapeOf(query: DataQuery, { dimensions, attributes, measure }: FlowModel): Shape {
  const asked = query.dimensionAtObservation ?? 'TIME_PERIOD';
  const known = [...dimensions.map(({ id }) => id as string), ALL_DIMENSIONS];
  if (!known.includes(asked)) wrong('dimensionAtObservation', `must be one of ${known.join(', ')}`);
  const sent = attributesAsked(query.attributes, attributes);
  const measured = query.measures.some((id) => id === 'all' || id === measure.id);
  const strange = query.measures.find((id) => !['all', 'none', measure.id].includes(id));
  if (strange !== undefined) wrong('measures', `has no ${strange}; there are all, none and ${measure.id}`);
  const keysOnly = !measured && ![...sent].some((id) => isOfObservation(attributes, id));
  return {
    dimensionAtObservation: asked === ALL_DIMENSIONS ? (keysOnly ? 'TIME_PERIOD' : undefined) : asked,
    attributes: sent,
    measure: measured,
    keysOnly,
  };
}

const isOfObservation = (attributes: readonly AttributeModel[], id: string): boolean =>
  attributes.some((attribute) => attribute.id === id && attribute.level === 'observation');

/** No attribute is attached to series, and there are none of reference metadata. */
const GROUPS: Readonly<Record<string, (attribute: AttributeModel) => boolean>> = {
  dsd: () => true,
  all: () => true,
  obs: ({ level }) => level === 'observation',
  dataset: ({ level }) => level === 'dataflow',
  series: () => false,
  msd: () => false,
  none: () => false,
};

function attributesAsked(asked: readonly string[], attributes: readonly AttributeModel[]): Set<string> {
  return new Set(
    asked.flatMap((name) => {
      const group = Object.hasOwn(GROUPS, name) ? GROUPS[name] : undefined;
      const found = attributes.filter((attribute) => (group ? group(attribute) : attribute.id === name));
      if (found.length === 0 && !group) {
        const known = [...Object.keys(GROUPS), ...attributes.map(({ id }) => id)].join(', ');
        wrong('attributes', `has no ${name}; there are ${known}`);
      }
      return found.map(({ id }) => id as string);
    }),
  );
}

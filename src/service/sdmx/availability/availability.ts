import type { Structures } from '../../../clearing-house/sdmx/structure';
import type { Moments } from '../../store/moment';
import type { StoreTransaction } from '../../store/revision';
import type { Viewer } from '../../store/viewer';
import { chosenFlows } from '../data/chosen-flows';
import type { FlowModel } from '../data/flow-model';
import { selectionOf } from '../data/flow-selection';
import type { DataQuery } from '../query/data-query';
import { wrong } from '../query/wrong';
import { ownUrn } from '../structure/artefacts';
import type { AvailabilityConstraint } from '../structure/constraint';
import { availableCodes, type CodesByDimension } from './available-codes';

/** A question for what is available of data. */
export interface AvailabilityQuery {
  readonly data: DataQuery;
  /**
   * `exact`: the codes that the data have. `available`: the codes that could be asked for in each dimension if all others stay as
   * they are asked for.
   */
  readonly mode: 'exact' | 'available';
  /** The ids of the dimensions that are asked about; undefined: all. */
  readonly components: readonly string[] | undefined;
}

/** What is available of each dataflow that is asked for; none of those of which nothing is. */
export async function availability(
  transaction: StoreTransaction,
  viewer: Viewer,
  { data, mode, components }: AvailabilityQuery,
  structures: Structures,
): Promise<AvailabilityConstraint[]> {
  const { context, models } = chosenFlows(data, structures);
  const known = models[0].dimensions.map(({ id }) => id as string);
  const strange = components?.find((id) => !known.includes(id));
  if (strange !== undefined) wrong('componentID', `must be of the dimensions ${known.join(', ')}`);
  const asked = known.filter((id) => components?.includes(id) ?? true);

  const constraints: AvailabilityConstraint[] = [];
  for (const model of models) {
    const { flow, structure } = model;
    const codes = await codesOf(transaction, viewer, data, mode, model, asked);
    const keyValues = asked.map((id) => ({ id, values: codes.get(id) ?? [] }));
    if (keyValues.some(({ values }) => values.length === 0)) continue;
    constraints.push({
      id: `CR_${flow.id}`,
      names: { en: `What is available of ${flow.names.en}` },
      context,
      of: context === 'dataflow' ? ownUrn('dataflow', flow.id) : ownUrn('datastructure', structure.id),
      flow: flow.id,
      keyValues,
    });
  }
  return constraints;
}

async function codesOf(
  transaction: StoreTransaction,
  viewer: Viewer,
  data: DataQuery,
  mode: AvailabilityQuery['mode'],
  model: FlowModel,
  asked: readonly string[],
): Promise<CodesByDimension> {
  const moments: Moments = { asOf: data.asOf, updatedAfter: data.updatedAfter };
  const codes = (query: DataQuery): Promise<CodesByDimension> =>
    availableCodes(transaction, viewer, { model, ...selectionOf(query, model) }, moments);
  if (mode === 'exact') return codes(data);
  const found = new Map<string, readonly string[]>();
  for (const id of asked) found.set(id, (await codes(without(data, model, id))).get(id) ?? []);
  return found;
}

/** The same question with any code of a dimension. */
function without(data: DataQuery, { dimensions }: FlowModel, id: string): DataQuery {
  const place = dimensions.findIndex((dimension) => dimension.id === id);
  return {
    ...data,
    keys: data.keys.map((key) => key.map((part, index) => (index === place ? [] : part))),
    filters: new Map([...data.filters].filter(([component]) => component !== id)),
  };
}

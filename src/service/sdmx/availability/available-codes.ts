import type { ConceptId } from '../../../clearing-house/sdmx/concepts';
import { sdmxCodeOf } from '../../../clearing-house/sdmx/ids';
import { refuseAbove } from '../../http/limits/query-cost';
import { type AvailableKeys, availableKeys } from '../../store/available';
import { countObservations } from '../../store/observations';
import type { Moments } from '../../store/moment';
import type { StoreTransaction } from '../../store/revision';
import { observationPieces } from '../../store/series';
import type { Viewer } from '../../store/viewer';
import type { FlowRequest } from '../data/data-request';

/** The codes that occur, by the id of the dimension, as SDMX writes them. */
export type CodesByDimension = ReadonlyMap<string, readonly string[]>;

/** Where a question has to be answered from the figures themselves, so many may be looked at. */
const MOST_LOOKED_AT = 500_000;

/**
 * The codes that the figures of a dataflow have which are asked for and which the viewer may see. What is said to be missing is
 * no figure. Throws a Refusal (413) if too many figures had to be looked at one by one.
 */
export async function availableCodes(
  transaction: StoreTransaction,
  viewer: Viewer,
  request: FlowRequest,
  moments: Moments,
): Promise<CodesByDimension> {
  return request.passes === undefined
    ? codesOfKeys(await availableKeys(transaction, viewer, request.selection, moments))
    : codesOfFigures(transaction, viewer, request, moments);
}

const inKeys: Readonly<Partial<Record<ConceptId, (keys: AvailableKeys) => readonly (string | number)[]>>> = {
  FREQ: ({ tables }) => (tables.length > 0 ? ['A'] : []),
  REF_AREA: ({ reporters }) => reporters,
  COUNTERPART_AREA: ({ partners }) => partners,
  SEX: ({ sexes }) => sexes,
  AGE: ({ ages }) => ages,
  SOURCE: ({ sources }) => sources,
  TIME_PERIOD: ({ years }) => years,
};

const codesOfKeys = (keys: AvailableKeys): CodesByDimension =>
  new Map(Object.entries(inKeys).map(([id, of]) => [id, of(keys).map((code) => sdmxCodeOf(String(code)))]));

/** Looks at each figure, for questions that only the figures answer. */
async function codesOfFigures(
  transaction: StoreTransaction,
  viewer: Viewer,
  { model, selection, passes }: FlowRequest,
  moments: Moments,
): Promise<CodesByDimension> {
  refuseAbove({
    observations: await countObservations(transaction, viewer, selection, moments),
    most: MOST_LOOKED_AT,
    howToSplit: 'Name codes in place of conditions, or ask for fewer reporters or years at a time.',
  });
  const found = new Map(model.dimensions.map(({ id }) => [id as string, new Set<string>()]));
  for await (const piece of observationPieces(transaction, viewer, selection, moments)) {
    for (const observation of piece) {
      if (observation.value === null || passes?.(observation) === false) continue;
      for (const dimension of model.dimensions) found.get(dimension.id)?.add(dimension.of(observation));
    }
  }
  return new Map([...found].map(([id, codes]) => [id, [...codes].sort()]));
}

import { Refusal } from '../../http/refusal';
import type { FullObservation } from '../../store/observations';
import type { DataRequest, PackedRequest } from './data-request';
import type { DataSet } from './data-sets';
import type { FlowModel } from './flow-model';
import { seriesKey } from './row-order';

/** The most observations that are put in another order than the store's, for which they must all be held. */
export const MOST_ORDERED = 200_000;

/** The dimensions in which a series goes beyond a piece, if they are the ones at the observation. */
const ACROSS_PIECES = ['REF_AREA', 'AGE'];

/** The observations of a data set that are meant, in the order in which they are sent. */
export async function* rowsOf(set: DataSet, request: PackedRequest): AsyncGenerator<readonly FullObservation[]> {
  const { model, action } = set;
  const { shape, flows, order } = request;
  // Rows one after the other are in no series, unless these are what is asked for.
  const atObservation = request.isFlat && !shape.keysOnly ? undefined : shape.dimensionAtObservation;
  const passes = flows.find((flow) => flow.model === model)?.passes;
  const limited = action === 'Delete' ? undefined : firstAndLast(request, model);
  const chosen = async function* (): AsyncGenerator<FullObservation[]> {
    for await (const piece of set.pieces) {
      const meant = passes ? piece.filter(passes) : piece;
      yield limited ? limited(meant) : meant;
    }
  };
  const grouped =
    atObservation === undefined || atObservation === 'TIME_PERIOD' ? undefined : grouping(model, atObservation);
  const keysOnly = shape.keysOnly ? firstOfEach(seriesKey(model, atObservation)) : undefined;
  const finish = (rows: FullObservation[]): FullObservation[] => keysOnly?.(rows) ?? rows;

  if (order || ACROSS_PIECES.includes(atObservation ?? '')) {
    const all = await collected(chosen());
    if (order) all.sort(order);
    // Observations of a series stay together, in the order of the first of each.
    const inSeries =
      atObservation === undefined ? all : (grouped ?? grouping(model, atObservation))(all, order === undefined);
    yield finish(inSeries);
    return;
  }
  for await (const piece of chosen()) yield finish(grouped ? grouped(piece, true) : piece);
}

async function collected(pieces: AsyncIterable<FullObservation[]>): Promise<FullObservation[]> {
  const all: FullObservation[] = [];
  for await (const piece of pieces) {
    for (const row of piece) all.push(row);
    if (all.length <= MOST_ORDERED) continue;
    throw new Refusal(
      'too-large',
      `At most ${MOST_ORDERED} observations can be put in order, or in series by REF_AREA or AGE. Ask for fewer countries or `
        + 'years at a time, or leave out sort and dimensionAtObservation.',
    );
  }
  return all;
}

/** Puts together the observations of each series. */
function grouping(model: FlowModel, atObservation: string) {
  const keyOf = seriesKey(model, atObservation);
  return (rows: readonly FullObservation[], inOrderOfKeys: boolean): FullObservation[] => {
    const series = new Map<string, FullObservation[]>();
    for (const row of rows) {
      const key = keyOf(row);
      const known = series.get(key);
      if (known) known.push(row);
      else series.set(key, [row]);
    }
    const groups = inOrderOfKeys ? [...series].sort(([one], [other]) => (one < other ? -1 : 1)) : [...series];
    return groups.flatMap(([, group]) => group);
  };
}

/** Keeps the first row of each series, which stand together. */
function firstOfEach(keyOf: (row: FullObservation) => string): (rows: readonly FullObservation[]) => FullObservation[] {
  let last: string | undefined;
  return (rows) =>
    rows.filter((row) => {
      const key = keyOf(row);
      const isNew = key !== last;
      last = key;
      return isNew;
    });
}

/** Keeps the first and the last observations of each time series; undefined if all are wanted. */
function firstAndLast({ first, last }: DataRequest, model: FlowModel) {
  if (first === undefined && last === undefined) return undefined;
  const keyOf = seriesKey(model, 'TIME_PERIOD');
  return (rows: readonly FullObservation[]): FullObservation[] => {
    const kept: FullObservation[] = [];
    let start = 0;
    while (start < rows.length) {
      const key = keyOf(rows[start]!); // the index lies within the list
      let end = start + 1;
      while (end < rows.length && keyOf(rows[end]!) === key) end++;
      const upTo = Math.min(start + (first ?? 0), end);
      kept.push(...rows.slice(start, upTo), ...rows.slice(Math.max(upTo, end - (last ?? 0)), end));
      start = end;
    }
    return kept;
  };
}

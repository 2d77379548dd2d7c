import { compareCodes } from '../../../clearing-house/codes/compare-codes';
import { type Change, changesBetween } from '../../store/changes';
import { type TouchingVintage, vintagesTouching } from '../../store/history';
import { pinned } from '../../store/moment';
import type { FullObservation } from '../../store/observations';
import type { Store } from '../../store/open';
import { observationPieces } from '../../store/series';
import type { Viewer } from '../../store/viewer';
import type { DataRequest, FlowRequest } from './data-request';
import type { FlowModel } from './flow-model';

/** Observations that belong together in an answer. */
export interface DataSet {
  readonly model: FlowModel;
  /** Whether they are what is known, or what is known no longer: of these only the keys count. */
  readonly action: 'Information' | 'Delete';
  /** Since when they are, in an answer that has the past: ISO 8601. */
  readonly validFrom?: string;
  /** Piece by piece, series by series: all of a series is within one piece, its years one after the other. */
  readonly pieces: AsyncIterable<FullObservation[]>;
}

/**
 * The data sets of an answer: one for each dataflow; with `updatedAfter` another one for what was withdrawn since; with
 * `includeHistory` up to two for each vintage, as it was recorded. Each must be gone through before the next one is asked for.
 */
export async function* dataSetsOf(
  store: Store,
  viewer: Viewer,
  { flows, moments, includeHistory }: DataRequest,
): AsyncGenerator<DataSet> {
  for (const { model, selection } of flows) {
    const subject: Subject = { store, viewer, model, selection };
    if (includeHistory) {
      for (const vintage of await vintagesTouching(store, selection, moments)) yield* vintageSets(subject, vintage);
      continue;
    }
    yield { model, action: 'Information', pieces: observationPieces(store, viewer, selection, moments) };
    if (moments.updatedAfter === undefined) continue;
    const { asOf, updatedAfter = 0 } = await pinned(store, moments);
    const changes = changesBetween(store, viewer, { from: updatedAfter, to: asOf }, selection);
    yield { model, action: 'Delete', pieces: piecesOf(changes, isRemoval, undefined) };
  }
}

interface Subject extends Pick<FlowRequest, 'model' | 'selection'> {
  readonly store: Store;
  readonly viewer: Viewer;
}

function* vintageSets({ store, viewer, model, selection }: Subject, vintage: TouchingVintage): Generator<DataSet> {
  const changes = () => changesBetween(store, viewer, { from: vintage.id - 1, to: vintage.id }, selection);
  const validFrom = vintage.recorded;
  let hasRemovals = false;
  const isNews = (change: Change): boolean => {
    hasRemovals ||= isRemoval(change);
    return !isRemoval(change);
  };
  yield { model, action: 'Information', validFrom, pieces: piecesOf(changes(), isNews, vintage) };
  if (hasRemovals) yield { model, action: 'Delete', validFrom, pieces: piecesOf(changes(), isRemoval, vintage) };
}

const isRemoval = ({ kind }: Change): boolean => kind === 'removed';

/** Some of the changes as observations, series by series. */
async function* piecesOf(
  changes: AsyncIterable<Change[]>,
  wanted: (change: Change) => boolean,
  vintage: TouchingVintage | undefined,
): AsyncGenerator<FullObservation[]> {
  for await (const piece of changes) {
    const rows = piece.filter(wanted).map((change) => toObservation(change, vintage));
    if (rows.length > 0) yield rows.sort(bySeries);
  }
}

function toObservation(change: Change, vintage: TouchingVintage | undefined): FullObservation {
  const { table, reporter, partner, year, sex, age, source, before, after } = change;
  const said = (after ?? before)!; // there is one of them
  return {
    ...{ table, reporter, partner, year, sex, age, source },
    ...said,
    asSent: said.value === null ? '' : String(said.value),
    vintage: vintage?.vintage ?? 0,
    recorded: vintage?.recorded ?? '',
  };
}

/** Within a reporter's table and age. */
const bySeries = (one: FullObservation, other: FullObservation): number =>
  compareCodes(one.partner, other.partner)
  || compareCodes(one.sex, other.sex)
  || compareCodes(one.source, other.source)
  || one.year - other.year;

import { mirrorsOf } from '../../clearing-house/mirror/mirror-tables';
import type { Sex } from '../../clearing-house/tables/definition';
import type { ChangesAnswer, ChangesQuery, FigureChange } from '../../contract/changes';
import { refuseAbove } from '../http/limits/query-cost';
import { type Change, changesBetween, type Said } from '../store/changes';
import { vintagesAt } from '../store/moment';
import type { Revision, StoreTransaction } from '../store/revision';
import { ALL_AGES } from '../store/schema';
import type { Selection } from '../store/selection';
import type { Viewer } from '../store/viewer';
import { knownSources } from './known-sources';
import { latestMoment } from './latest-moment';

/** More is no list to look through any more. */
export const MOST_CHANGES = 20_000;

/** What has changed since a moment in what belongs beside a reporter's table: its own figures and those of its partners. */
export async function changesAnswer(
  transaction: StoreTransaction,
  viewer: Viewer,
  { reporter, table, years, since }: ChangesQuery,
  revision: Revision,
): Promise<ChangesAnswer> {
  const asked = /^\d+$/.test(since) ? Number(since) : new Date(since);
  const { asOf: from } = await vintagesAt(transaction, { asOf: asked });
  const moment = await latestMoment(transaction, revision);
  const sides: { side: FigureChange['side']; selection: Selection }[] = [
    { side: 'own', selection: { tables: [table], reporters: [reporter] } },
    ...mirrorsOf(table).map(({ kind, table: theirs, row }) => ({
      side: kind,
      selection: { tables: [theirs], partners: [row === 'reporter' ? reporter : row] },
    })),
  ];
  const changes: FigureChange[] = [];
  for (const { side, selection } of sides) {
    const wanted = { ...selection, years, ages: [ALL_AGES] };
    for await (const piece of changesBetween(transaction, viewer, { from: from!, to: moment }, wanted)) {
      for (const change of piece) {
        // A soft bound is of a row that the reporter's own table has as well; that is no partner's figure.
        if (side !== 'own' && change.reporter === reporter) continue;
        if (isFigureChange(change)) changes.push(toChange(side, change));
      }
      refuseAbove({
        observations: changes.length,
        most: MOST_CHANGES,
        howToSplit: 'Ask for fewer years, or for what has changed since a later moment.',
      });
    }
  }
  const sources = await knownSources(transaction, revision);
  return {
    since: from!,
    moment,
    changes,
    sources: sources.of(new Set(changes.map(({ source }) => source))),
  };
}

/** Whether what everybody is told has changed: figure or status. Comments and the text as sent are not served here. */
const isFigureChange = ({ before, after }: Change): boolean =>
  before?.value !== after?.value || before?.statuses !== after?.statuses;

const toChange = (
  side: FigureChange['side'],
  { table, reporter, partner, year, sex, source, before, after }: Change,
): FigureChange => ({
  side,
  table,
  reporter,
  partner,
  year,
  sex: sex as Sex, // the store holds no other
  source,
  before: said(before),
  after: said(after),
});

const said = (what: Said | undefined): FigureChange['before'] =>
  what === undefined ? null : { value: what.value, statuses: what.statuses };

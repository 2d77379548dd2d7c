import { sexSchema } from '../../clearing-house/tables/definition';
import type { ReportedAnswer, ReportedFigure, ReportedQuery } from '../../contract/reported';
import { figuresOfReporter } from '../store/observations';
import type { Revision, StoreTransaction } from '../store/revision';
import { sourcesOf } from '../store/sources';
import type { Viewer } from '../store/viewer';
import { definitionsInForce } from './definitions';

/** What a country has reported itself. */
export async function reportedAnswer(
  transaction: StoreTransaction,
  viewer: Viewer,
  query: ReportedQuery,
  revision: Revision,
): Promise<ReportedAnswer> {
  const { reporter, table, years } = query;
  const observations = await figuresOfReporter(transaction, viewer, table, reporter, years);
  const figures = observations.map(({ partner, year, sex, value, statuses, source, vintage }): ReportedFigure => ({
    partner,
    year,
    sex: sexSchema.parse(sex),
    value,
    statuses: [...statuses],
    source,
    vintage,
  }));
  const stored = await definitionsInForce(transaction, revision, table, years, [reporter]);
  const sources = await sourcesOf(transaction, [...figures, ...stored]);
  const definitions = stored.map(({ definition }) => definition);
  return { reporter, table, years, figures, definitions, sources };
}

import { sexSchema } from '../../clearing-house/tables/definition';
import type { ReportedAnswer, ReportedFigure, ReportedQuery } from '../../contract/reported';
import { observationsOfReporter } from '../store/observations';
import type { StoreTransaction } from '../store/revision';
import { sourcesOf } from '../store/sources';
import { definitionsOf } from './definitions';

/** What a country has reported itself. */
export async function reportedAnswer(transaction: StoreTransaction, query: ReportedQuery): Promise<ReportedAnswer> {
  const { reporter, table, years } = query;
  const observations = await observationsOfReporter(transaction, table, reporter, years);
  const figures = observations.map(({ partner, year, sex, value, statuses, source, vintage }): ReportedFigure => ({
    partner,
    year,
    sex: sexSchema.parse(sex),
    value,
    statuses: [...statuses],
    source,
    vintage,
  }));
  const { definitions, vintages } = await definitionsOf(transaction, table, [reporter], years);
  const sources = await sourcesOf(transaction, [...figures, ...vintages]);
  return { reporter, table, years, figures, definitions, sources };
}

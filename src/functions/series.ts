import { countryName } from './arguments/country';
import { readPair } from './arguments/pair';
import { readSex } from './arguments/sex';
import { readSource } from './arguments/source';
import { readSpan } from './arguments/span';
import { ownFigure } from './figures/own-figure';
import { partnerFigure } from './figures/partner-figure';
import type { FunctionCall } from './function-call';
import { FunctionProblem } from './function-problem';

/** A year, the reporter's figure and the partner's; an empty text where there is none, which is not zero. */
export type SeriesRow = [year: number, own: number | '', partner: number | ''];

/**
 * `SERIES(table, reporter, partner, [from], [to], [sex], [source])`: a row for each year.
 * @throws FunctionProblem, Cancelled, ServiceError
 */
export async function series(args: readonly unknown[], call: FunctionCall): Promise<SeriesRow[]> {
  const { language, t, figures, signal, today } = call;
  const pair = readPair(args, ['mirror', 'soft-bound'], language, t);
  const years = readSpan(args.slice(3, 5), pair.table, today, t);
  const sex = readSex({ name: 'sex', given: args[5] }, t);
  const answers = await Promise.all(years.map((year) => figures.get(pair.reporter, pair.table.id, year, signal)));
  const rows = years.map((year, index): SeriesRow => {
    const answer = answers[index]!;
    const flow = { ...pair, year, sex };
    const sources = readSource({ name: 'source', given: args[6] }, answer, t);
    return [year, ownFigure(answer, flow) ?? '', ifAny(() => partnerFigure(answer, flow, sources, call))];
  });
  if (rows.some(([, own, partner]) => own !== '' || partner !== '')) return rows;
  throw new FunctionProblem('not-available', 'function.problem.no-series', {
    reporter: countryName(pair.reporter, language),
    partner: countryName(pair.partner, language),
    from: years[0]!,
    to: years.at(-1)!,
  });
}

/** In a series, a figure that is missing leaves its place empty. */
function ifAny(figure: () => number): number | '' {
  try {
    return figure();
  } catch (problem) {
    if (problem instanceof FunctionProblem) return '';
    throw problem;
  }
}

import { ratio as ratioOf } from '../clearing-house/mirror/measures/ratio';
import { countryName } from './arguments/country';
import { readOwn } from './arguments/own';
import { readPair } from './arguments/pair';
import { readSex } from './arguments/sex';
import { readSource } from './arguments/source';
import { readYear } from './arguments/year';
import { ownFigure } from './figures/own-figure';
import { partnerFigure } from './figures/partner-figure';
import type { FunctionCall } from './function-call';
import { FunctionProblem } from './function-problem';

/**
 * `RATIO(table, reporter, partner, year, [sex], [source], [own])`: the larger of the two counts by the smaller, as everywhere
 * in the comparison (measures/ratio.ts). An own figure that is given comes before the one that the service knows.
 * @throws FunctionProblem, Cancelled, ServiceError
 */
export async function ratio(args: readonly unknown[], call: FunctionCall): Promise<number> {
  const { language, t, figures, signal } = call;
  const pair = readPair(args, ['mirror'], language, t);
  const year = readYear({ name: 'year', given: args[3] }, pair.table, t);
  const flow = { ...pair, year, sex: readSex({ name: 'sex', given: args[4] }, t) };
  const given = readOwn({ name: 'own', given: args[6] }, t);
  const answer = await figures.get(pair.reporter, pair.table.id, year, signal);
  const sources = readSource({ name: 'source', given: args[5] }, answer, t);
  const partner = partnerFigure(answer, flow, sources, call);
  const own = given ?? ownFigure(answer, flow);
  if (own === undefined)
    throw new FunctionProblem('not-available', 'function.problem.no-own', {
      reporter: countryName(pair.reporter, language),
      partner: countryName(pair.partner, language),
      table: pair.table.id,
      year,
    });
  const result = ratioOf({ own, partner });
  if (result === Infinity) throw new FunctionProblem('division', 'function.problem.one-side-zero');
  return result;
}

import { readPair } from './arguments/pair';
import { readSex } from './arguments/sex';
import { readSource } from './arguments/source';
import { readYear } from './arguments/year';
import { partnerFigure } from './figures/partner-figure';
import type { FunctionCall } from './function-call';

/**
 * `MIRROR(table, reporter, partner, year, [sex], [source])`: what the partner reports, in persons.
 * @throws FunctionProblem, Cancelled, ServiceError
 */
export async function mirror(args: readonly unknown[], call: FunctionCall): Promise<number> {
  const { language, t, figures, signal } = call;
  const pair = readPair(args, ['mirror', 'soft-bound', 'look'], language, t);
  const year = readYear({ name: 'year', given: args[3] }, pair.table, t);
  const sex = readSex({ name: 'sex', given: args[4] }, t);
  const answer = await figures.get(pair.reporter, pair.table.id, year, signal);
  const sources = readSource({ name: 'source', given: args[5] }, answer, t);
  return partnerFigure(answer, { ...pair, year, sex }, sources, call);
}

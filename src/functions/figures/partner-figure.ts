import { chooseSource } from '../../clearing-house/mirror/ranking/choose-source';
import type { Sex } from '../../clearing-house/tables/definition';
import type { MirrorAnswer } from '../../contract/mirror';
import { mirrorFinding } from '../../contract/mirror-state';
import { countryName } from '../arguments/country';
import type { Pair } from '../arguments/pair';
import type { FunctionCall } from '../function-call';
import { FunctionProblem } from '../function-problem';

/** One figure of a pair. */
export interface Flow extends Pair {
  readonly year: number;
  readonly sex: Sex;
}

/**
 * What the partner reports, in persons.
 * @param sources only these count, all if left out; of several the one that `chooseSource` prefers
 * @throws FunctionProblem that says which of the states a missing figure is in
 */
export function partnerFigure(
  answer: MirrorAnswer,
  flow: Flow,
  sources: ReadonlySet<string> | undefined,
  call: FunctionCall,
): number {
  const finding = mirrorFinding(answer, flow.partner, flow.year, flow.sex);
  if (!('entry' in finding)) {
    const total = mirrorFinding(answer, flow.partner, flow.year, 'T');
    const key = 'entry' in total ? 'function.problem.not-by-sex' : 'function.problem.does-not-report';
    throw missing(key, answer, flow, call);
  }
  const entries = [finding.entry, ...finding.others];
  const entry = sources ? chooseSource(entries.filter(({ source }) => sources.has(source))) : finding.entry;
  if (entry?.value !== undefined) return entry.value;
  const source = entry?.source ?? [...(sources ?? [])].join(', ');
  if (!entry) throw missing('function.problem.no-figure-of-source', answer, flow, call, { source });
  const table = answer.partners[0]?.table;
  const described = answer.sources.find(({ id }) => id === source);
  const below = described?.omissions.find((omission) => omission.table === table)?.below;
  if (below === undefined) throw missing('function.problem.no-figure', answer, flow, call);
  throw missing('function.problem.no-figure-below', answer, flow, call, { below });
}

type MissingKey =
  | 'function.problem.does-not-report'
  | 'function.problem.not-by-sex'
  | 'function.problem.no-figure'
  | 'function.problem.no-figure-below'
  | 'function.problem.no-figure-of-source';

function missing(
  key: MissingKey,
  answer: MirrorAnswer,
  { partner, reporter, year, table }: Flow,
  { language }: FunctionCall,
  values: Readonly<Record<string, string | number>> = {},
): FunctionProblem {
  return new FunctionProblem('not-available', key, {
    partner: countryName(partner, language),
    reporter: countryName(reporter, language),
    table: answer.partners[0]?.table ?? table.id,
    year,
    ...values,
  });
}

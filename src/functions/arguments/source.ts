import { fold } from '../../clearing-house/intake/parties/fold';
import type { Translate } from '../../clearing-house/messages/message';
import type { MirrorAnswer } from '../../contract/mirror';
import { badArgument, givenValue, type Argument } from './argument';

/**
 * The ids of the partners' sources that an argument names: by id, publisher, data set or title, whole or in part; undefined
 * if it was left out. Which sources there are is known only from the answer.
 * @throws FunctionProblem if none of them is called that
 */
export function readSource(argument: Argument, answer: MirrorAnswer, t: Translate): ReadonlySet<string> | undefined {
  const value = givenValue(argument, t);
  if (value === undefined) return undefined;
  const used = new Set(answer.partners.flatMap(({ blocks }) => blocks.map(({ source }) => source)));
  const sources = answer.sources.filter(({ id }) => used.has(id));
  const wanted = fold(String(value));
  const exact = sources.filter(({ id }) => id === String(value).toLowerCase());
  const named = sources.filter((source) =>
    [source.id, source.publisher, source.dataset, source.title].some((name) => fold(name).includes(wanted)),
  );
  const found = exact.length > 0 ? exact : named;
  // Where there are no figures at all, the state of the figure says so.
  if (found.length === 0 && sources.length > 0)
    throw badArgument(argument, 'function.problem.source', t, { known: sources.map(({ id }) => id).join(', ') });
  return new Set(found.map(({ id }) => id));
}

import { Refusal } from '../../http/refusal';

/** What a client says about a format, one of a few words, the first if it says nothing. Throws a Refusal (406) at any other. */
export function choice<Word extends string>(
  parameters: ReadonlyMap<string, string>,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = parameters.get(name);
  if (given === undefined) return words[0];
  const word = words.find((each) => each === given);
  if (word !== undefined) return word;
  throw new Refusal(
    'not-acceptable',
    `The format has no ${name}=${given.slice(0, 30)}; there are ${words.join(', ')}.`,
  );
}

import {
  enumArgument,
  integerArgument,
  isAbsent,
  listArgument,
  recordArgument,
  textArgument,
} from '../kernel/arguments';
import { invalidArgument } from '../kernel/errors';
import type { Mention, RemarkContent } from './model/comment-threads';

/** Reads what a comment shall say: a plain text, or for the type `Mention` a rich content with the people it names. */
export function readContent(content: unknown, type: unknown): RemarkContent {
  if (enumArgument(type, ['Plain', 'Mention'], 'Plain') === 'Mention') return readRichContent(content);
  const plain = textArgument(content);
  if (plain === '') throw invalidArgument();
  return { type: 'Plain', plain, rich: plain, mentions: [] };
}

export function readRichContent(content: unknown): RemarkContent {
  const { richContent, mentions } = recordArgument(content);
  const rich = textArgument(richContent);
  if (rich === '') throw invalidArgument();
  return {
    type: 'Mention',
    plain: rich.replace(/<at id="\d+">(.*?)<\/at>/g, '@$1'),
    rich,
    mentions: isAbsent(mentions) ? [] : listArgument(mentions).map(readMention),
  };
}

function readMention(value: unknown): Mention {
  const { id, name, email } = recordArgument(value);
  return { id: integerArgument(id, 0), name: textArgument(name), email: textArgument(email) };
}

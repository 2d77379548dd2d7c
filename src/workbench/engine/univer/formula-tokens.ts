import {
  LexerTreeBuilder,
  needsQuoting,
  quoteSheetName,
  sequenceNodeType,
  unquoteSheetName,
} from '@univerjs/engine-formula';
import type { UniverBook } from './book';

/** A name or reference as it stands in a formula, with the sheet before it if one is named: `A1:B2`, `'My sheet'!Total`. */
export interface FormulaToken {
  readonly kind: 'name' | 'reference';
  readonly sheet: string | undefined;
  readonly text: string;
}

export function parseToken(token: string, kind: FormulaToken['kind']): FormulaToken {
  const mark = token.lastIndexOf('!');
  if (mark < 0) return { kind, sheet: undefined, text: token };
  const before = token.slice(0, mark);
  const sheet = before.startsWith("'") ? unquoteSheetName(before.slice(1, -1)) : before;
  return { kind, sheet, text: token.slice(mark + 1) };
}

/** The title of a sheet as it is written before a reference. */
export const quotedTitle = (title: string): string => (needsQuoting(title) ? `'${quoteSheetName(title)}'` : title);

/**
 * Replaces names and references in a formula; `undefined` leaves one as it is. Functions are no names, and what stands
 * in quotes is neither.
 */
export function replaceTokens(
  book: UniverBook,
  formula: string,
  replace: (token: FormulaToken) => FormulaToken | undefined,
): string {
  const nodes = book.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const parts = nodes.map((node, index) => {
    if (typeof node === 'string') return node;
    const kind = kindOf(node.nodeType, nodes[index + 1]);
    const token = kind && replace(parseToken(node.token, kind));
    if (!token) return node.token;
    return token.sheet === undefined ? token.text : `${quotedTitle(token.sheet)}!${token.text}`;
  });
  return `=${parts.join('')}`;
}

/** Lets the references of a formula to a sheet follow its new title. */
export function retitled(book: UniverBook, formula: string, before: string, after: string): string {
  if (!formula.includes('!')) return formula;
  return replaceTokens(book, formula, (token) => (token.sheet === before ? { ...token, sheet: after } : undefined));
}

function kindOf(type: sequenceNodeType, next: unknown): FormulaToken['kind'] | undefined {
  if (type === sequenceNodeType.REFERENCE) return 'reference';
  const isWord = type === sequenceNodeType.FUNCTION || type === sequenceNodeType.DEFINED_NAME;
  const isCall = typeof next === 'string' && next.startsWith('(');
  return isWord && !isCall ? 'name' : undefined;
}

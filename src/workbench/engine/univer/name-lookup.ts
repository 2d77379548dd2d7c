import { IDefinedNamesService, LexerNode, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { UniverBook } from './book';
import { parseToken } from './formula-tokens';
import type { NameScopes } from './name-scopes';

/**
 * Makes the formula engine look names up by their scope, and remember which ones a formula uses. Univer 0.25.1 forgets
 * the latter for all names but those in names, so that formulas do not follow a name that is redefined; and where there
 * are no names left, it goes on using what the last ones meant.
 */
export function lookUpNamesByScope(book: UniverBook, scopes: NameScopes): void {
  book.get(IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;
  const lexer = book.get(LexerTreeBuilder);
  const treeBuilder = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, transformSuffix, names) => {
    if (!names) return treeBuilder(formula, transformSuffix);
    const used = new Set<string>();
    const getValueByName: typeof names.getValueByName = (_, text) => {
      const token = parseToken(text, 'name');
      // Also a word that means nothing yet: it may be defined later.
      used.add(text).add(token.text);
      const name = scopes.resolve(token.text, token.sheet);
      if (!name) return undefined;
      // Univer drops the sheet before a name of the workbook or of that sheet, and would then look the name up anew
      // without it; a scope that it does not know keeps the sheet.
      return { ...name, localSheetId: '' };
    };
    const tree = treeBuilder(formula, transformSuffix, { ...names, getValueByName });
    if (tree instanceof LexerNode && used.size > 0) tree.setDefinedNames([...used]);
    return tree;
  };
}

import { categoryByCode } from '../codes/categories';
import { restOfWorld, uneceMembers } from '../codes/countries';
import { formerStates } from '../codes/former-states';
import { LANGUAGES, type Language, type Localized } from '../messages/language';
import type { RowBlock, TableDefinition } from './definition';
import { nameInEdition, type Edition } from './editions';
import { QUESTION_PREFIX, type RowKind } from './layout';
import { sheetQuestions } from './sheet-questions';

/** A row that the sheet of a table has. */
export interface TableRow {
  readonly code: string;
  readonly kind: RowKind;
  /** What stands before the code, by the language of the sheet. */
  readonly labels: Localized;
}

/** The rows of a table for a reporter, in the order of the definition: questions first, then figures. */
export const tableRows = (definition: TableDefinition, reporter: string, edition: Edition): TableRow[] => [
  ...questionRows(definition),
  ...definition.rows.flatMap((block) => rowsOfBlock(block, reporter, edition)),
];

/** The rows that ask something for each year. */
export const questionRows = ({ questions }: TableDefinition): TableRow[] =>
  questions.map((field) => ({ code: QUESTION_PREFIX + field, kind: 'question', labels: sheetQuestions[field].label }));

/** The rows of a block, in the order of the code lists. The reporter has none, since it is not its own partner. */
export function rowsOfBlock(block: RowBlock, reporter: string, edition: Edition): TableRow[] {
  switch (block.kind) {
    case 'countries': {
      const countries = block.which === 'unece' ? uneceMembers() : restOfWorld();
      return countries
        .filter(({ iso2 }) => iso2 !== reporter)
        .map(({ iso2 }) => ({
          code: iso2,
          kind: 'country',
          labels: byLanguage((language) => nameInEdition(edition, iso2, language)),
        }));
    }
    case 'former-states':
      return formerStates.map(({ m49, names }) => ({ code: m49, kind: 'former-state', labels: names }));
    case 'categories':
      return block.rows.map(({ code, label }) => ({
        code,
        kind: 'category',
        labels: label ?? categoryByCode(code)?.names ?? byLanguage(() => code),
      }));
    case 'total':
      return [{ code: block.code, kind: 'total', labels: block.label }];
  }
}

const byLanguage = (text: (language: Language) => string): Localized =>
  Object.fromEntries(LANGUAGES.map((language) => [language, text(language)])) as Record<Language, string>;

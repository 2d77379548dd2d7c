import { ageGroups } from '../codes/ages';
import { categoryByCode } from '../codes/categories';
import { restOfWorld, uneceMembers } from '../codes/countries';
import { formerStates } from '../codes/former-states';
import type { Language } from '../messages/language';
import { translator } from '../messages/message';
import type { TableDefinition } from './definition';
import { nameInEdition, type Edition } from './editions';
import { QUESTION_PREFIX, type AgeBlock, type RowKind, type TableLayout, type YearBlock } from './layout';
import { sheetQuestions } from './sheet-questions';

/** What a new sheet is made for. */
export interface TemplateRequest {
  readonly definition: TableDefinition;
  /** ISO code of the reporting country. */
  readonly reporter: string;
  readonly edition: Edition;
  /** Oldest first. */
  readonly years: readonly number[];
  /** Whether to have the block of age groups, where the table can have it. */
  readonly ages?: boolean;
  /** The language of the sheet. */
  readonly language: Language;
  /** Rows of further countries, which a compiler added to an earlier sheet. */
  readonly added?: readonly { readonly code: string; readonly label: string }[];
}

/** The rows above the table: title, country and round, unit, years, sexes, and the hidden row of keys. */
export const HEAD = { title: 0, round: 1, unit: 2, years: 3, sexes: 4, keys: 5, rows: 6 } as const;
export const LABEL_COLUMN = 0;
export const CODE_COLUMN = 1;
/** Total, male, female, status. */
export const BLOCK_COLUMNS = 4;
/** Total, male, female of an age group. */
export const AGE_COLUMNS = 3;

/** A row of a new sheet: a heading, or a row with a code. */
export interface TemplateRow {
  readonly row: number;
  readonly label: string;
  readonly code: string;
  readonly kind: RowKind | 'heading';
}

/** Where everything of a new sheet goes. */
export interface TemplateLayout extends TableLayout {
  readonly headed: readonly TemplateRow[];
  readonly firstNoteRow: number;
  /** All columns; those of age groups stand to the right of all years. */
  readonly columns: number;
  /** The columns without those of age groups. */
  readonly mainColumns: number;
}

/** Plans the rows and columns of a new sheet. The reporting country has no row, since it is not its own partner. */
export function templateLayout(request: TemplateRequest): TemplateLayout {
  const headed = templateRows(request).map((row, index) => ({ ...row, row: HEAD.rows + index }));
  const groups = request.ages && request.definition.ages ? ageGroups : [];
  const mainColumns = CODE_COLUMN + 1 + request.years.length * BLOCK_COLUMNS;
  const years = request.years.map((year, index): YearBlock => {
    const column = CODE_COLUMN + 1 + index * BLOCK_COLUMNS;
    const firstAge = mainColumns + index * groups.length * AGE_COLUMNS;
    return {
      year,
      sexes: { T: column, M: column + 1, F: column + 2 },
      status: column + 3,
      ages: groups.map(({ code }, group) => ageBlock(code, firstAge + group * AGE_COLUMNS)),
    };
  });
  return {
    keyRow: HEAD.keys,
    codeColumn: CODE_COLUMN,
    headed,
    rows: headed.flatMap(({ row, code, kind }) => (kind === 'heading' ? [] : [{ row, code, kind }])),
    years,
    firstNoteRow: HEAD.rows + headed.length + 1,
    columns: mainColumns + request.years.length * groups.length * AGE_COLUMNS,
    mainColumns,
  };
}

const ageBlock = (age: string, column: number): AgeBlock => ({
  age,
  sexes: { T: column, M: column + 1, F: column + 2 },
});

function templateRows({
  definition,
  reporter,
  edition,
  language,
  added = [],
}: TemplateRequest): Omit<TemplateRow, 'row'>[] {
  const heading = (label: string) => ({ label, code: '', kind: 'heading' as const });
  const { compare } = new Intl.Collator(language);
  const questions = definition.questions.map((field) => ({
    label: sheetQuestions[field].label[language],
    code: QUESTION_PREFIX + field,
    kind: 'question' as const,
  }));
  const figures = definition.rows.flatMap((block): Omit<TemplateRow, 'row'>[] => {
    switch (block.kind) {
      case 'countries': {
        const countries = block.which === 'unece' ? uneceMembers() : restOfWorld();
        const partners = countries
          .filter(({ iso2 }) => iso2 !== reporter)
          .map(({ iso2 }) => ({
            label: nameInEdition(edition, iso2, language),
            code: iso2,
            kind: 'country' as const,
          }));
        const others = block.which === 'unece' ? [] : added.map((row) => ({ ...row, kind: 'country' as const }));
        return [heading(block.heading[language]), ...partners.sort((a, b) => compare(a.label, b.label)), ...others];
      }
      case 'former-states':
        return [
          heading(block.heading[language]),
          ...formerStates.map(({ m49, names }) => ({
            label: names[language],
            code: m49,
            kind: 'former-state' as const,
          })),
        ];
      case 'categories':
        return [
          ...(block.heading ? [heading(block.heading[language])] : []),
          ...block.rows.map(({ code, label }) => ({
            label: (label ?? categoryByCode(code)?.names)?.[language] ?? code,
            code,
            kind: 'category' as const,
          })),
        ];
      case 'total':
        return [{ label: block.label[language], code: block.code, kind: 'total' }];
    }
  });
  return [heading(translator(language)('sheet.about')), ...questions, ...figures];
}

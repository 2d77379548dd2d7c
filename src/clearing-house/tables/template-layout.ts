import { restOfWorld, sortedByName, uneceMembers } from '../codes/countries';
import { categoryByCode } from '../codes/categories';
import type { Language } from '../messages/language';
import { translator } from '../messages/message';
import { METADATA_PREFIX, type RowKind, type TableLayout, type YearBlock } from './layout';
import { metadataQuestions } from './metadata-fields';
import type { TableDefinition } from './definition';

/** What a new sheet is made for. */
export interface TemplateRequest {
  readonly definition: TableDefinition;
  /** ISO code of the reporting country. */
  readonly reporter: string;
  readonly round: number;
  /** Oldest first. */
  readonly years: readonly number[];
  /** The language of the sheet. */
  readonly language: Language;
}

/** The rows above the table: title, country and round, unit, years, sexes, and the hidden row of keys. */
export const HEAD = { title: 0, round: 1, unit: 2, years: 3, sexes: 4, keys: 5, rows: 6 } as const;
export const LABEL_COLUMN = 0;
export const CODE_COLUMN = 1;
/** Total, male, female, status. */
export const BLOCK_COLUMNS = 4;

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
  readonly columns: number;
}

/** Plans the rows and columns of a new sheet. The reporting country has no row, since it is not its own partner. */
export function templateLayout(request: TemplateRequest): TemplateLayout {
  const headed = templateRows(request).map((row, index) => ({ ...row, row: HEAD.rows + index }));
  const years = request.years.map((year, index) => yearBlock(year, CODE_COLUMN + 1 + index * BLOCK_COLUMNS));
  return {
    keyRow: HEAD.keys,
    labelColumn: LABEL_COLUMN,
    codeColumn: CODE_COLUMN,
    headed,
    rows: headed.flatMap(({ row, code, kind }) => (kind === 'heading' ? [] : [{ row, code, kind }])),
    years,
    firstNoteRow: HEAD.rows + headed.length + 1,
    columns: CODE_COLUMN + 1 + years.length * BLOCK_COLUMNS,
  };
}

const yearBlock = (year: number, column: number): YearBlock => ({
  year,
  sexes: { T: column, M: column + 1, F: column + 2 },
  status: column + 3,
});

function templateRows({ definition, reporter, language }: TemplateRequest): Omit<TemplateRow, 'row'>[] {
  const heading = (label: string) => ({ label, code: '', kind: 'heading' as const });
  const metadata = definition.metadata.map((field) => ({
    label: metadataQuestions[field].label[language],
    code: METADATA_PREFIX + field,
    kind: 'metadata' as const,
  }));
  const figures = definition.rows.flatMap((block): Omit<TemplateRow, 'row'>[] => {
    switch (block.kind) {
      case 'countries': {
        const countries = block.which === 'unece' ? uneceMembers() : restOfWorld();
        const partners = countries.filter(({ iso2 }) => iso2 !== reporter);
        return [
          heading(block.heading[language]),
          ...sortedByName(partners, language).map(({ iso2, names }) => ({
            label: names[language],
            code: iso2,
            kind: 'country' as const,
          })),
        ];
      }
      case 'categories':
        return [
          heading(block.heading[language]),
          ...block.codes.map((code) => ({
            label: categoryByCode(code)?.names[language] ?? code,
            code,
            kind: 'category' as const,
          })),
        ];
      case 'total':
        return [{ label: block.label[language], code: block.code, kind: 'total' }];
    }
  });
  return [heading(translator(language)('sheet.about')), ...metadata, ...figures];
}

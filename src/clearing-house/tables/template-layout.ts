import { ageGroups } from '../codes/ages';
import type { Language } from '../messages/language';
import { translator } from '../messages/message';
import type { TableDefinition } from './definition';
import type { Edition } from './editions';
import type { AgeBlock, RowKind, TableLayout, YearBlock } from './layout';
import { questionRows, rowsOfBlock, type TableRow } from './table-rows';

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

function templateRows({ definition, reporter, edition, language }: TemplateRequest): Omit<TemplateRow, 'row'>[] {
  const heading = (label: string) => ({ label, code: '', kind: 'heading' as const });
  const { compare } = new Intl.Collator(language);
  const inLanguage = ({ code, kind, labels }: TableRow) => ({ label: labels[language], code, kind });
  const figures = definition.rows.flatMap((block): Omit<TemplateRow, 'row'>[] => {
    const rows = rowsOfBlock(block, reporter, edition).map(inLanguage);
    if (block.kind === 'countries') rows.sort((a, b) => compare(a.label, b.label));
    return 'heading' in block && block.heading ? [heading(block.heading[language]), ...rows] : rows;
  });
  return [heading(translator(language)('sheet.about')), ...questionRows(definition).map(inLanguage), ...figures];
}

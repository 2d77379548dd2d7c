import { ageGroupByCode } from '../codes/ages';
import { message, translator } from '../messages/message';
import { observationStatuses } from '../codes/observation-status';
import type { CellInput } from '../sheet/sheet-plan';
import { conditionalParts, firstColumn } from './conditional-parts';
import { nameInEdition } from './editions';
import { partnerTotalFormula, sexTotalFormula } from './formulas';
import { CODE_KEY, columnGroups, figureKey, partRows, statusKey } from './layout';
import { CODE_COLUMN, HEAD, LABEL_COLUMN, type TemplateLayout, type TemplateRequest } from './template-layout';
import type { Sex } from './definition';

/** The letters explained under the table: those that a compiler of such tables has use for. */
const EXPLAINED_LETTERS = ['E', 'P', 'B', 'D', 'U'];

/** The contents of a new sheet, from A1 on: titles, headings, keys, row labels and codes, total formulas, notes. */
export function templateCells(request: TemplateRequest, layout: TemplateLayout): CellInput[][] {
  const { definition, reporter, edition, language } = request;
  const t = translator(language);
  const notes = [...definition.notes.map((note) => note[language]), ...howToFill(request)];
  const cells = Array.from({ length: layout.firstNoteRow + notes.length }, () =>
    Array.from({ length: layout.columns }, (): CellInput => ''),
  );
  const put = (row: number, column: number, input: CellInput) => (cells[row]![column] = input);

  put(HEAD.title, LABEL_COLUMN, `${t('sheet.table', { id: definition.id })}. ${definition.title[language]}`);
  const country = `${nameInEdition(edition, reporter, language)} (${reporter})`;
  const round = t('sheet.round', { round: edition.round });
  put(HEAD.round, LABEL_COLUMN, [country, round, t('sheet.clearing-house')].join(' · '));
  put(HEAD.unit, LABEL_COLUMN, [t('sheet.persons'), t(`sheet.${definition.reference}`)].join(' · '));
  put(HEAD.sexes, LABEL_COLUMN, definition.partner[language]);
  put(HEAD.sexes, CODE_COLUMN, t('sheet.code'));
  put(HEAD.keys, CODE_COLUMN, CODE_KEY);
  for (const block of layout.years) {
    put(HEAD.years, firstColumn(block), block.year);
    for (const { age, sexes } of columnGroups(block)) {
      const group = ageGroupByCode(age);
      if (group)
        put(HEAD.years, Math.min(...Object.values(sexes)), ageHeading(block.year, group.names[language], language));
      for (const [sex, column] of Object.entries(sexes) as [Sex, number][]) {
        put(HEAD.sexes, column, t(`sheet.sex.${sex}`));
        put(HEAD.keys, column, figureKey(block.year, sex, age));
      }
    }
    put(HEAD.sexes, block.status!, t('sheet.status'));
    put(HEAD.keys, block.status!, statusKey(block.year));
  }
  for (const { row, label, code } of layout.headed) {
    put(row, LABEL_COLUMN, label);
    put(row, CODE_COLUMN, code);
  }
  for (const { row, column, formula } of totalFormulas(request, layout)) put(row, column, formula);
  notes.forEach((note, index) => put(layout.firstNoteRow + index, LABEL_COLUMN, note));
  return cells;
}

const ageHeading = (year: number, age: string, language: TemplateRequest['language']): string =>
  message(language, 'sheet.age', { year, age });

function howToFill({ language }: TemplateRequest): string[] {
  const letters = observationStatuses
    .filter(({ letter }) => EXPLAINED_LETTERS.includes(letter))
    .map(({ letter, names }) => `${letter} ${names[language].toLowerCase()}`)
    .join(', ');
  return [
    message(language, 'sheet.how-to-enter'),
    message(language, 'sheet.total-by-sex'),
    message(language, 'sheet.how-to-flag', { letters }),
  ];
}

interface FormulaAt {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

function totalFormulas({ definition, language }: TemplateRequest, layout: TemplateLayout): FormulaAt[] {
  const parts = partRows(layout);
  const total = layout.rows.find(({ kind }) => kind === 'total');
  const [first, last] = [parts[0]!, parts.at(-1)!];
  return layout.years.flatMap((block) => {
    const except = conditionalParts(definition, layout, block, language);
    return columnGroups(block).flatMap(({ sexes }) => {
      const { T, M, F } = sexes as Record<Sex, number>;
      const bySex = parts.map(({ row }) => ({ row, column: T, formula: sexTotalFormula(row, M, F) }));
      const overPartners = [T, M, F].map((column) => ({
        row: total!.row,
        column,
        formula: partnerTotalFormula(first.row, last.row, column, except),
      }));
      return [...bySex, ...overPartners];
    });
  });
}

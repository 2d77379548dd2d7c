import { observationStatuses } from '../codes/observation-status';
import { translator } from '../messages/message';
import { reference } from '../sheet/a1';
import { area, type Area } from '../sheet/area';
import type { ValidationPlan } from '../sheet/sheet-plan';
import { MISSING_SIGN } from './entry';
import { firstColumn } from './conditional-parts';
import { figureArea, QUESTION_PREFIX } from './layout';
import { questionValidation } from './question-validation';
import { sheetQuestions } from './sheet-questions';
import { BLOCK_COLUMNS, CODE_COLUMN, type TemplateLayout, type TemplateRequest } from './template-layout';

/**
 * Excel's own validation of a new sheet, with what it says. Wrong figures are asked about, not refused: the checks mark
 * and explain them, and plain paste goes past validation anyway. Where there is a list to choose from, it is binding.
 */
export function templateValidation(request: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  return [
    ...figures(request, layout),
    ...codes(request, layout),
    ...statuses(request, layout),
    ...questions(request, layout),
  ];
}

function figures({ language }: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  const t = translator(language);
  return figureBlocks(layout).flatMap((cells) => {
    const cell = reference(cells);
    const wholeNumber = `AND(ISNUMBER(${cell}),N(${cell})>=0,N(${cell})=INT(N(${cell})))`;
    return [
      {
        area: cells,
        rule: { type: 'formula', formula: `=OR(${wholeNumber},LEFT(${cell})="${MISSING_SIGN}")` },
        alert: { style: 'Warning', title: t('sheet.figure-alert.title'), message: t('sheet.figure-alert.message') },
      },
    ];
  });
}

/** The columns of figures that stand together: those of a year without its status, and those of all age groups. */
function figureBlocks(layout: TemplateLayout): Area[] {
  const years = layout.years.flatMap((block) => figureArea(layout, firstColumn(block), BLOCK_COLUMNS - 1) ?? []);
  const ages = layout.columns - layout.mainColumns;
  return [...years, ...(ages > 0 ? [figureArea(layout, layout.mainColumns, ages)!] : [])];
}

function codes({ language }: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  const t = translator(language);
  const countries = layout.rows.filter(({ kind }) => kind === 'country');
  const [first, last] = [countries[0], countries.at(-1)];
  if (!first || !last) return [];
  const cells = area(first.row, CODE_COLUMN, last.row - first.row + 1);
  return [
    {
      area: cells,
      rule: { type: 'length', length: 2 },
      prompt: { title: t('sheet.code-prompt.title'), message: t('sheet.code-prompt.message') },
      alert: { style: 'Warning', title: t('sheet.code-alert.title'), message: t('sheet.code-alert.message') },
    },
  ];
}

function statuses({ language }: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  const t = translator(language);
  return layout.years.flatMap(({ status }) => {
    const cells = figureArea(layout, status!);
    if (!cells) return [];
    return [
      {
        // Without an alert: several letters may stand together, and the checks say which are unknown.
        area: cells,
        rule: { type: 'list', items: observationStatuses.map(({ letter }) => letter) },
        prompt: { title: t('sheet.status-prompt.title'), message: t('sheet.status-prompt.message') },
      },
    ];
  });
}

function questions({ definition, language }: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  return layout.rows.flatMap(({ row, code, kind }) => {
    const field = definition.questions.find((each) => QUESTION_PREFIX + each === code);
    if (kind !== 'question' || !field) return [];
    return layout.years.flatMap((block) => {
      const cells = area(row, firstColumn(block), 1, BLOCK_COLUMNS);
      return questionValidation(sheetQuestions[field], cells, language) ?? [];
    });
  });
}

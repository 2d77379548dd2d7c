import { observationStatuses } from '../codes/observation-status';
import { translator } from '../messages/message';
import { reference } from '../sheet/a1';
import { area } from '../sheet/area';
import type { ValidationPlan } from '../sheet/sheet-plan';
import { MISSING_SIGN } from './entry';
import { figureArea, METADATA_PREFIX } from './layout';
import { metadataQuestions } from './metadata-fields';
import { firstColumn } from './template-cells';
import { BLOCK_COLUMNS, CODE_COLUMN, type TemplateLayout, type TemplateRequest } from './template-layout';

/** The longest minimum stay that any office uses is five years. */
const MAXIMUM_MONTHS = 60;

/**
 * Excel's own validation of a new sheet, with what it says. Wrong figures are asked about, not refused: the checks mark
 * and explain them, and plain paste goes past validation anyway. Where there is a list to choose from, it is binding.
 */
export function templateValidation(request: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  return [
    ...figures(request, layout),
    ...codes(request, layout),
    ...statuses(request, layout),
    ...metadata(request, layout),
  ];
}

function figures({ language }: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  const t = translator(language);
  return layout.years.flatMap((block) => {
    const cells = figureArea(layout, firstColumn(block), BLOCK_COLUMNS - 1);
    if (!cells) return [];
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

function metadata({ definition, language }: TemplateRequest, layout: TemplateLayout): ValidationPlan[] {
  const t = translator(language);
  return layout.rows.flatMap(({ row, code, kind }) => {
    const field = definition.metadata.find((each) => METADATA_PREFIX + each === code);
    if (kind !== 'metadata' || !field) return [];
    const { label, help, answer } = metadataQuestions[field];
    if (answer.kind === 'text') return [];
    const prompt = { title: label[language].slice(0, 32), message: help[language] };
    const choice = {
      style: 'Stop',
      title: t('sheet.choice-alert.title'),
      message: t('sheet.choice-alert.message'),
    } as const;
    const months = {
      style: 'Stop',
      title: t('sheet.months-alert.title'),
      message: t('sheet.months-alert.message'),
    } as const;
    return layout.years.map((block): ValidationPlan => {
      const cells = area(row, firstColumn(block), 1, BLOCK_COLUMNS);
      return answer.kind === 'choice'
        ? { area: cells, rule: { type: 'list', items: answer.options[language] }, prompt, alert: choice }
        : { area: cells, rule: { type: 'decimal', minimum: 0, maximum: MAXIMUM_MONTHS }, prompt, alert: months };
    });
  });
}

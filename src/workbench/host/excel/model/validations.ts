import type { Validation, ValidationRule } from '../../../engine/engine';
import { intersect, type Rect } from '../../../engine/geometry';
import { shiftFormula } from '../../../../clearing-house/sheet/formula-references';
import { cellCount, type Block } from './block';
import { usedPart } from './cells';
import { rectanglesWhere } from './rectangles';
import { rect } from '../../../engine/geometry';

export type ValidationSettings = Omit<Validation, 'areas' | 'rule'>;

export const DEFAULT_SETTINGS: ValidationSettings = {
  ignoreBlanks: true,
  prompt: { show: true, title: '', message: '' },
  alert: { show: true, style: 'Stop', title: '', message: '' },
};

/** What the validations of a block come to. */
export type ValidationState =
  | { readonly kind: 'None' | 'MixedCriteria' | 'Inconsistent' }
  | { readonly kind: 'One'; readonly rule: ValidationRule; readonly settings: ValidationSettings };

/** One rule on all cells, different ones, or some cells without. Formulas are told as the block's first cell sees them. */
export function validationState({ sheet, areas }: Block): ValidationState {
  const origin = areas[0]!;
  const found = areas.flatMap((area) =>
    sheet.book.engine.validations.in(sheet.id, area).map((validation) => ({ area, validation })),
  );
  const first = found[0];
  if (!first) return { kind: 'None' };
  const coveredBy = ({ area, validation }: (typeof found)[number]): number =>
    validation.areas.reduce((sum, own) => sum + cellCount(intersect(own, area) ?? rect(0, 0, 0, 0)), 0);
  const covered = found.reduce((sum, each) => sum + coveredBy(each), 0);
  if (covered < areas.reduce((sum, area) => sum + cellCount(area), 0)) return { kind: 'MixedCriteria' };
  const seen = found.map(({ validation }) => seenFrom(validation, origin));
  const one = new Set(seen.map((each) => JSON.stringify(each))).size === 1;
  return one ? { kind: 'One', ...seen[0]! } : { kind: 'Inconsistent' };
}

function seenFrom(validation: Validation, origin: Rect): { rule: ValidationRule; settings: ValidationSettings } {
  const { areas, rule, ignoreBlanks, prompt, alert } = validation;
  return { rule: movedRule(rule, areas[0]!, origin), settings: { ignoreBlanks, prompt, alert } };
}

/** A rule whose formulas are relative to one cell, as it reads relative to another. */
export function movedRule(rule: ValidationRule, from: Rect, to: Rect): ValidationRule {
  const move = <T extends string | number>(formula: T): T | string =>
    typeof formula === 'string' && formula.startsWith('=')
      ? shiftFormula(formula, to.row - from.row, to.column - from.column)
      : formula;
  if (rule.type === 'List') return { ...rule, source: move(rule.source) };
  if (rule.type === 'Custom') return { ...rule, formula: move(rule.formula) };
  const { formula2, ...rest } = rule;
  return { ...rest, formula1: move(rule.formula1), ...(formula2 !== undefined && { formula2: move(formula2) }) };
}

/** The cells in use whose values break their validations. */
export function invalidAreas({ sheet, areas }: Block): Rect[] {
  const { validations } = sheet.book.engine;
  return areas.flatMap((area) =>
    validations.in(sheet.id, area).flatMap((validation) =>
      validation.areas.flatMap((own) => {
        const part = intersect(own, area);
        const used = part && usedPart(sheet, part);
        if (!used || validations.valid(sheet.id, used) === true) return [];
        return rectanglesWhere(used, (row, column) => validations.valid(sheet.id, rect(row, column)) === false);
      }),
    ),
  );
}

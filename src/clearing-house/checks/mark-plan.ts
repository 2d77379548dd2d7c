import type { ConditionalFormatPlan, ConditionalStyle } from '../sheet/sheet-plan';
import { rules } from './catalogue';
import type { Severity } from './finding';
import type { MarkedTable } from './rule';

/** What the formula of each of our conditional formats begins with, so that they can be told from the user's own. */
export const MARK_SIGN = 'N("CH mark';

/**
 * The conditional formats that mark broken cells. They are the rules in the sheet's own formulas: Excel sets and
 * clears the marks while cells change, with the add-in or without it, and the undo list stays the user's.
 */
export function markPlans(table: MarkedTable): ConditionalFormatPlan[] {
  return rules.flatMap((rule) =>
    (rule.marks?.(table) ?? []).map(({ areas, formula }) => ({
      areas,
      rule: { type: 'formula', formula: `=AND(${MARK_SIGN} ${rule.id}")=0,${formula})` },
      style: markStyle(rule.severity),
    })),
  );
}

/** Whether a conditional format's formula is one of our marks. */
export const isMark = (formula: string): boolean => formula.includes(MARK_SIGN);

/** The look of a broken cell: fill and letter colour, and bold or italic for whoever cannot tell the colours apart. */
function markStyle(severity: Severity): ConditionalStyle {
  switch (severity) {
    case 'error':
      return { fill: '#F9C6C6', color: '#8B0000', bold: true, underline: true };
    case 'warning':
      return { fill: '#FFE3A8', color: '#6B4500', bold: true };
    case 'information':
      return { fill: '#D6E9FB', color: '#0B4A85', italic: true };
  }
}

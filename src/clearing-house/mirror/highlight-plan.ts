import type { Language } from '../messages/language';
import { fixedReference, reference, sheetPrefix, textLiteral } from '../sheet/a1';
import { area, type Area } from '../sheet/area';
import type { ConditionalFormatPlan, ConditionalStyle } from '../sheet/sheet-plan';
import type { Direction, Verdict } from './measures/bands';
import type { CompanionRequest } from './companion-cells';
import { COMPANION_CODE_COLUMN, COMPANION_HEAD, companionLayout } from './companion-layout';
import { VERDICTS, verdictText } from './verdict-words';

/** What the formula of each highlight begins with, so that highlights can be told from the user's own formats. */
export const HIGHLIGHT_SIGN = 'N("CH highlight")';

/** Whether a conditional format's formula is one of our highlights. */
export const isHighlight = (formula: string): boolean => formula.includes(HIGHLIGHT_SIGN);

/**
 * Plans the conditional formats that colour a table's own figures by the verdicts of its companion sheet. They look the
 * verdict up by the row's code and the column's key, so Excel recolours by itself when a figure changes or rows are
 * sorted.
 */
export function highlightPlans(request: CompanionRequest, companionName: string): ConditionalFormatPlan[] {
  const { table, mirror, language } = request;
  const { blocks, partners, columns } = companionLayout(table, mirror);
  const [first, last] = [partners[0], partners.at(-1)];
  if (!first || !last) return [];
  const [one, ...others] = blocks.map(({ ownColumn }) => area(first.own, ownColumn, last.own - first.own + 1));
  if (!one) return [];
  const areas = [one, ...others] as const;
  const sheet = sheetPrefix(companionName);
  const width = columns - COMPANION_CODE_COLUMN;
  const list = `${sheet}${fixedReference(area(COMPANION_HEAD.rows, COMPANION_CODE_COLUMN, partners.length, width))}`;
  const keys = `${sheet}${fixedReference(area(COMPANION_HEAD.keys, COMPANION_CODE_COLUMN, 1, width))}`;
  const code = reference({ row: areas[0].row, column: table.layout.codeColumn }, { column: true });
  const key = reference({ row: table.layout.keyRow, column: areas[0].column }, { row: true });
  const verdict = `VLOOKUP(${code},${list},MATCH(${key}&"|verdict",${keys},0),FALSE)`;
  return colouredVerdicts(areas, language, (text) => ({
    type: 'formula',
    formula: `=AND(${HIGHLIGHT_SIGN}=0,${verdict}=${textLiteral(text)})`,
  }));
}

/** The same colours for cells that hold verdicts themselves. */
export const verdictRules = (areas: readonly [Area, ...Area[]], language: Language): ConditionalFormatPlan[] =>
  colouredVerdicts(areas, language, (text) => ({ type: 'begins-with', text }));

function colouredVerdicts(
  areas: readonly [Area, ...Area[]],
  language: Language,
  rule: (text: string) => ConditionalFormatPlan['rule'],
): ConditionalFormatPlan[] {
  return VERDICTS.filter(({ verdict }) => verdict !== 'too-small').map(({ verdict, direction }) => ({
    areas,
    rule: rule(verdictText(verdict, direction, language)),
    style: verdictStyle(verdict, direction),
  }));
}

/**
 * The look of a verdict: orange where the own figure is the lower one, violet where it is the higher, the deeper the
 * further apart (after ColorBrewer's PuOr, safe for colour-blind readers); bold from large on, underlined where extreme.
 */
export function verdictStyle(verdict: Verdict, direction: Direction): ConditionalStyle {
  const lower = direction === 'own-lower';
  switch (verdict) {
    case 'match':
      return { fill: '#E3F1E4', color: '#1D4D25' };
    case 'small':
      return lower ? { fill: '#FEF0DD', color: '#5C3A00' } : { fill: '#ECEAF5', color: '#3B2A6B' };
    case 'medium':
      return lower ? { fill: '#FDD49E', color: '#5C3000' } : { fill: '#CFCAE6', color: '#33215F' };
    case 'large':
      return lower
        ? { fill: '#F5A24B', color: '#3D1E00', bold: true }
        : { fill: '#A79CCB', color: '#1F0F45', bold: true };
    case 'extreme':
      return lower
        ? { fill: '#A84B05', color: '#FFFFFF', bold: true, underline: true }
        : { fill: '#542788', color: '#FFFFFF', bold: true, underline: true };
    case 'one-sided':
      return lower
        ? { fill: '#FDD49E', color: '#5C3000', italic: true, bold: true }
        : { fill: '#CFCAE6', color: '#33215F', italic: true, bold: true };
    case 'too-small':
      return {};
  }
}

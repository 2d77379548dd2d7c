import type { ConditionalStyle } from '../sheet/sheet-plan';
import type { Direction, Verdict } from './measures/bands';

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

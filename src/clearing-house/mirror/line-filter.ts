import type { Sex } from '../codes/sex';
import type { FlowLine, LineKind } from './flow-lines';

/** Which lines to show: those that call for something, those where a figure is missing, those answered, or all. */
export const SHOWN = ['discrepancies', 'missing', 'answered', 'all'] as const;
export type Shown = (typeof SHOWN)[number];

export interface LineFilter {
  readonly shown: Shown;
  readonly year: number | undefined;
  readonly sex: Sex | undefined;
  /** A part of the partner's name, or its code. */
  readonly partner: string;
}

const DISCREPANCIES: readonly LineKind[] = ['discrepancy', 'beside'];
const MISSING: readonly LineKind[] = ['own-missing', 'partner-missing'];

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a line is of those to show. */
export const isShown = ({ kind }: FlowLine, shown: Shown, answered: boolean): boolean => {
  switch (shown) {
    case 'discrepancies':
      return DISCREPANCIES.includes(kind) && !answered;
    case 'missing':
      return MISSING.includes(kind);
    case 'answered':
      return answered;
    case 'all':
      return true;
  }
};

/** Whether a line is of the year, sex and partner asked for. Accents and capitals of the partner's name do not matter. */
export function isOf({ flow }: FlowLine, { year, sex, partner }: Omit<LineFilter, 'shown'>): boolean {
  const wanted = folded(partner.trim());
  return (
    (year === undefined || flow.year === year)
    && (sex === undefined || flow.sex === sex)
    && (wanted === '' || folded(flow.label).includes(wanted) || folded(flow.code) === wanted)
  );
}
